import KimContent
import KimModel
import KimSystem

/// Whether texts of a KIM name a photo: what one of them may mean stays where it is.
struct PhotoNamers {
  /// As it stands in texts of its folder, and behind a slash in those of others.
  private let stem: String
  private let folder: String

  private static let deepest = 16
  private static let largest = 1 << 20

  init(_ photo: NamedPhoto) {
    stem = Self.loose(photo.name.prefix(upTo: photo.name.lastIndex(of: ".") ?? photo.name.endIndex))
    folder = photo.folder
  }

  /// How a name is compared: people write capitals, blanks and endings in other ways.
  private static func loose(_ text: some StringProtocol) -> String {
    text.lowercased().replacing("%20", with: " ")
  }

  func isNamed(in site: borrowing Folder) throws(DiskError) -> Bool {
    try isNamed(below: site, at: [])
  }

  private func isNamed(
    below folder: borrowing Folder, at names: [String]
  ) throws(DiskError) -> Bool {
    for entry in try folder.listing().entries where ContentFile.isRead(entry.name) {
      if entry.kind == .folder, names.count < Self.deepest {
        let isFound = try isNamed(below: folder.folder(entry.name), at: names + [entry.name])
        if isFound { return true }
      } else if entry.kind == .file,
        ContentFile.isText(entry.name) || entry.name == TextKind.profileName
      {
        let file = try FileBytes(reading: entry.name, in: folder, limit: Self.largest)
        if case .bytes(let bytes, _) = file, isNamed(by: bytes, at: names) { return true }
      }
    }
    return false
  }

  private func isNamed(by bytes: [UInt8], at names: [String]) -> Bool {
    let text = Self.loose(String(decoding: bytes, as: UTF8.self))
    guard text.contains(stem) else { return false }
    let isNear = folder.isEmpty || names.joined(separator: "/") == folder
    return text.split(whereSeparator: Self.parts).contains { part in
      let name = part.trimming { $0.isWhitespace || $0 == "-" }
      let whole = Self.withoutEnding(name)
      return whole == stem || whole.hasSuffix("/\(stem)")
        || isNear && hasFile(name)
    } && (isNear || text.contains("/\(stem)"))
  }

  /// Whether the name stands in a sentence, with an ending.
  private func hasFile(_ text: Substring) -> Bool {
    text.ranges(of: "\(stem).").contains { text[$0.upperBound...].first?.isLetter == true }
  }

  /// What stands around names in a head, in links and in lists.
  private static func parts(_ character: Character) -> Bool {
    character.isNewline || ":,()[]{}\"'<>|".contains(character)
  }

  private static func withoutEnding(_ name: Substring) -> Substring {
    guard let dot = name.lastIndex(of: "."), name[dot...].count < 6 else { return name }
    return name[..<dot]
  }
}

extension Substring {
  fileprivate func trimming(_ isLeftOut: (Character) -> Bool) -> Substring {
    let start = drop(while: isLeftOut)
    let end = start.lastIndex { !isLeftOut($0) }
    return end.map { start[...$0] } ?? ""
  }
}
