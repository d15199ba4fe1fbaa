package import KimDiagnostics
package import KimModel
package import KimPublish
package import KimSystem

/// The targets that the content knows: those of `_provinsi/terbit.yml`, and of a site that has a host
/// for itself.
package struct TargetShelf {
  private let root: TypedPath

  package init(_ root: TypedPath) { self.root = root }

  /// The largest settings file that is read, in bytes.
  private static let largest = 64 << 10

  /// The target of a name; without one the only target that there is.
  ///
  /// Nil, with the reasons in `diagnostics`, if it is written wrongly. Throws a `UsageError` if there
  /// is no such target, and a `DiskError`.
  package func target(
    named name: String?, diagnostics: inout Diagnostics
  ) throws -> PublishTarget? {
    let file = try text("terbit.yml", in: "_provinsi")
    let targets = file.map { TargetReader.targets(in: $0, diagnostics: &diagnostics) } ?? []
    if let name {
      let spelled = TargetReader.name(name)
      if let target = targets.first(where: { $0.name == spelled }) { return target }
      let given = TypedPath(name).string
      let prefix = root.string + "/"
      let path = given.hasPrefix(prefix) ? String(given.dropFirst(prefix.count)) : given
      if let site = SiteID(path), let profile = try text("kim.yml", in: path),
        let target = TargetReader.target(in: profile, of: site, diagnostics: &diagnostics)
      {
        return target
      }
    }
    if diagnostics.hasErrors { return nil }
    guard !targets.isEmpty else { throw UsageError.noTargets(root) }
    guard let name else {
      guard targets.count == 1 else { throw UsageError.whichTarget(targets.map(\.name)) }
      return targets[0]
    }
    throw UsageError.unknownTarget(name, targets.map(\.name))
  }

  /// How near an output folder is to what hosts take; nothing where no target has a limit. What else is
  /// wrong with the settings is told where something is published.
  package func limits(of output: TypedPath) throws -> Diagnostics {
    var (unread, found) = (Diagnostics(), Diagnostics())
    guard let file = try text("terbit.yml", in: "_provinsi") else { return found }
    let targets = TargetReader.targets(in: file, diagnostics: &unread).filter { $0.limit != nil }
    guard !targets.isEmpty, let volume = try OutputVolume.measured(in: output) else { return found }
    for target in targets { found.add(volume.diagnostics(for: target, in: file.path)) }
    return found
  }

  /// Where readers find what is published there: as the target says, else as the settings of the index,
  /// or of the target's site, do. Nil if none of them does.
  package func webAddress(of target: PublishTarget) throws -> WebAddress? {
    if let address = target.webAddress { return address }
    let file =
      try target.site.map { try text("kim.yml", in: $0.string) }
      ?? text("provinsi.yml", in: "_provinsi")
    return file.flatMap { TargetReader.webAddress(in: $0) }
  }

  /// Nil if there is no such file.
  private func text(_ name: String, in folder: String) throws -> SourceFile? {
    let place = SourcePlace(folder, in: root)
    do {
      let read = try FileBytes(reading: name, in: place.open(), limit: Self.largest)
      guard case .bytes(let bytes, _) = read else { return nil }
      let text = String(decoding: bytes, as: UTF8.self)
      return SourceFile(path: place.path.appending(name).string, text: text)
    } catch {
      guard error.isMissing || error.isNotAFolder else { throw error }
      return nil
    }
  }
}

extension UsageError {
  fileprivate static func noTargets(_ root: TypedPath) -> UsageError {
    let file = root.appending("_provinsi/terbit.yml")
    return UsageError(
      id: "belum ada tujuan di '\(file)', yang menyebut ke mana situs dikirim; contoh isinya: "
        + "flashdisk: {alamat: \"file:///media/kim/FLASHDISK/situs\"}",
      en: "there is no target in '\(file)', which says where sites are sent; it may have: "
        + "flashdisk: {alamat: \"file:///media/kim/FLASHDISK/situs\"}")
  }

  fileprivate static func whichTarget(_ names: [String]) -> UsageError {
    let list = names.joined(separator: ", ")
    return UsageError(
      id: "sebutkan ke mana, misalnya: kim publish \(names.first ?? "utama") (yang ada: \(list))",
      en: "say where to, for example: kim publish \(names.first ?? "utama") (there are: \(list))")
  }

  fileprivate static func unknownTarget(_ name: String, _ names: [String]) -> UsageError {
    let meant = Suggestion.nearest(to: name, in: names)
    let list = names.joined(separator: ", ")
    return UsageError(
      id: "tidak ada tujuan '\(name)' di terbit.yml"
        + (meant.map { "; maksud Anda '\($0)'?" } ?? "; yang ada: \(list)"),
      en: "there is no target '\(name)' in terbit.yml"
        + (meant.map { "; did you mean '\($0)'?" } ?? "; there are: \(list)"))
  }
}
