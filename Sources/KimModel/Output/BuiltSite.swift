package import KimDiagnostics

/// What a build of one site, or of the index, produces.
package struct BuiltSite: Sendable {
  /// What stays of an earlier build although this one does not produce it.
  package enum Retention: Sendable, Hashable {
    /// What these source files last published: they exist and are broken.
    case outputsOf(sources: Set<String>)
    /// All of it: the site as a whole is broken.
    case everything
  }

  /// Sorted by path, each path once.
  package private(set) var outputs: [Output]
  /// Nil for the index, and for a site that is broken as a whole.
  package let summary: SiteSummary?
  /// What the index's search reads of the site; empty where there is nothing.
  package let search: [UInt8]
  package private(set) var retention: Retention
  /// The time in which the same files would give the same.
  package let validity: Validity
  package private(set) var diagnostics: Diagnostics
  /// Files that the site does without, in the order of their paths.
  package let withheld: [WithheldFile]
  /// Whether something is missing that another build can make, such as pictures: no later build may
  /// take this one for finished.
  package private(set) var isProvisional = false

  /// Of two outputs with one path the first counts. Unless both have the same content, that is an
  /// error that names both.
  ///
  /// - Parameter folder: the path of the sources' folder as people see it in messages.
  package init(
    outputs: [Output], from folder: String = "", summary: SiteSummary? = nil,
    search: [UInt8] = [],
    retention: Retention = .outputsOf(sources: []), validity: Validity = Validity(),
    diagnostics: Diagnostics = Diagnostics(), withheld: [WithheldFile] = []
  ) {
    self.withheld = withheld.sorted(by: \.path)
    var claims = OutputClaimants(folder: folder)
    self.outputs = outputs.filter { claims.admit($0) }.sorted { $0.path < $1.path }
    self.summary = summary
    self.search = search
    self.retention = retention
    self.validity = validity
    self.diagnostics = diagnostics
    self.diagnostics.add(claims.diagnostics)
  }

  /// The same build with some of its outputs left out.
  package func keeping(_ isKept: (Output) -> Bool) -> BuiltSite {
    var built = self
    built.outputs = outputs.filter(isKept)
    return built
  }

  /// The same build with the ready picture in place of each share card or icon that was wanted and is not
  /// there, so that no page names a picture that nobody can open.
  ///
  /// - Parameters:
  ///   - picture: a PNG; nil: nothing stands in.
  ///   - wanted: the build as it was laid out, before its pictures were made.
  package func standingIn(_ picture: [UInt8]?, forCardsOf wanted: BuiltSite?) -> BuiltSite {
    guard isProvisional, let picture, let wanted else { return self }
    let paths = Set(outputs.map(\.path))
    let cards = wanted.outputs.filter { output in
      switch output.content {
      case .rendition(.card), .rendition(.icon): break
      default: return false
      }
      return !paths.contains(output.path)
    }
    var built = self
    built.outputs += cards.map { Output($0.path, .bytes(picture), source: $0.source) }
    built.outputs.sort { $0.path < $1.path }
    return built
  }

  /// The same build with other values in place of those that are given.
  package func replacing(
    retention: Retention? = nil, diagnostics: Diagnostics? = nil, isProvisional: Bool? = nil
  ) -> BuiltSite {
    var built = self
    if let retention { built.retention = retention }
    if let diagnostics { built.diagnostics = diagnostics }
    if let isProvisional { built.isProvisional = isProvisional }
    return built
  }

  /// A site that cannot be built: what was published of it stays as it was.
  package static func leftAsItWas(_ diagnostics: Diagnostics) -> BuiltSite {
    BuiltSite(outputs: [], retention: .everything, diagnostics: diagnostics)
  }

  /// The text of an output; nil if there is none, or if it is a copy.
  package subscript(path: String) -> String? {
    guard case .bytes(let bytes) = outputs.first(where: { $0.path.string == path })?.content else {
      return nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Who produces which path of one build.
private struct OutputClaimants {
  let folder: String
  private(set) var diagnostics = Diagnostics()
  private var first: [OutputPath: Output] = [:]

  init(folder: String) { self.folder = folder }

  /// Whether an output is the first of its path.
  mutating func admit(_ output: Output) -> Bool {
    guard let other = first.updateValue(output, forKey: output.path) else { return true }
    first[output.path] = other
    if other.content != output.content {
      diagnostics.add(.twoOutputs(output, other, in: folder))
    }
    return false
  }
}

extension Diagnostic {
  fileprivate static func twoOutputs(
    _ output: Output, _ first: Output, in folder: String
  ) -> Diagnostic {
    func path(_ source: String) -> String { folder.isEmpty ? source : "\(folder)/\(source)" }
    let place = (output.source ?? first.source).map(path) ?? folder
    let (left, kept) = (output.source.map(path), first.source.map(path))
    return Diagnostic(
      .error, code: "site/two-outputs", at: Place(path: place),
      id: "\(output.path) dibuat dua kali: oleh \(kept ?? "situs ini sendiri") dan oleh "
        + "\(left ?? "situs ini sendiri"); hanya yang pertama diterbitkan",
      en: "\(output.path) is made twice: by \(kept ?? "the site itself") and by "
        + "\(left ?? "the site itself"); only the first is published",
      hint: LocalizedText(
        id: "ganti nama salah satu berkas, atau beri 'slug' yang lain",
        en: "rename one of the files, or give it another 'slug'"))
  }
}
