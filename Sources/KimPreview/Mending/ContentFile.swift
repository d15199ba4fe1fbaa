import KimSystem

/// A text of a KIM's folder that may be changed from the browser: a post, a page or a `kim.yml`.
///
/// Nothing else is one: not `_provinsi`, no theme, nothing hidden, and nothing that a link leads to.
struct ContentFile {
  private let root: TypedPath
  private let names: [String]

  private static let endings = [".md", ".markdown", ".mdx", ".txt"]
  private static let largest = 1 << 20

  /// - Parameter path: as messages have it; nil for one that cannot be such a file.
  init?(_ path: String, in root: TypedPath) {
    let start = root.string == "." ? "" : root.string + "/"
    guard path.hasPrefix(start) else { return nil }
    let names = path.dropFirst(start.count).split(
      separator: "/", omittingEmptySubsequences: false
    ).map(String.init)
    guard names.count > 1, names.allSatisfy({ Self.isPlain($0) }), names[0] != "_provinsi",
      let name = names.last?.lowercased(),
      name == "kim.yml" || Self.endings.contains(where: name.hasSuffix)
    else { return nil }
    self.root = root
    self.names = names
  }

  private static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && !name.utf8.contains(0)
  }

  /// What came of a change.
  enum Outcome {
    case written
    /// It is not there, is none of a KIM, or is not what it was.
    case refused
  }

  /// Puts other bytes in its place, whole and in one step, if it is a file of a KIM.
  ///
  /// - Parameter change: nil where the bytes are not those that were expected.
  func change(_ change: ([UInt8]) -> [UInt8]?) throws(DiskError) -> Outcome {
    guard let root = try Folder.existing(root), let name = names.last else { return .refused }
    var folder = try root.again()
    var isOfKIM = false
    for name in names.dropLast() {
      folder = try folder.folder(name)
      isOfKIM = isOfKIM || folder.status(of: "kim.yml")?.kind == .file
    }
    guard isOfKIM, folder.status(of: name)?.isProtected == false else { return .refused }
    guard
      case .bytes(let bytes, let stamp) = try FileBytes(
        reading: name, in: folder, limit: Self.largest), let new = change(bytes)
    else { return .refused }
    // Somebody else may have saved it meanwhile.
    guard folder.status(of: name)?.stamp == stamp else { return .refused }
    try folder.replace(name) { (file) throws(SystemFailure) in try file.write(new) }
    return .written
  }
}
