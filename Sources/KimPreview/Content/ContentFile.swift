import KimContent
import KimModel
import KimSystem

/// A text of a KIM's folder that may be changed from the browser: a post, a page or its `kim.yml`.
///
/// No value of this type leads out of the content root, to `_provinsi`, to a theme, to what is hidden,
/// or into a folder that no post is read from, such as `_sampah`; and none is opened through a link.
struct ContentFile {
  /// Below the content root.
  let path: String
  private let names: [String]

  private static let deepest = 64
  private static let largest = 1 << 20

  /// Nil for a path that can be none.
  init?(_ path: String) {
    let names = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard names.count > 1, names.count < Self.deepest, names.allSatisfy(Self.isRead),
      let name = names.last, name == TextKind.profileName || Self.isText(name)
    else { return nil }
    self.path = path
    self.names = names
  }

  /// - Parameter path: as messages have it.
  init?(shown path: String, in root: TypedPath) {
    let start = root.string == "." ? "" : root.string + "/"
    guard path.hasPrefix(start) else { return nil }
    self.init(String(path.dropFirst(start.count)))
  }

  /// Whether a name is that of a text.
  static func isText(_ name: String) -> Bool {
    let parts = NameParts(name)
    return parts.isText || parts.isPlainText
  }

  /// Whether files of this name are content, and such below a folder of this name.
  static func isRead(_ name: String) -> Bool {
    guard let first = name.first, name.utf8.count < 256 else { return false }
    return first != "." && (first != "_" || PostFolder.jekyll.contains(name))
      && name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
  }

  /// A text's folder, opened, with what its KIM calls it.
  struct Opened: ~Copyable {
    /// Of its KIM.
    let site: Folder
    /// Where the text lies.
    let folder: Folder
    let name: String
    /// The KIM's folder below the content root.
    let id: String
    /// The path below the KIM's folder.
    let source: String

    var kind: TextKind { TextKind(of: source) }

    /// Nil where it is gone, and for what is no file or too large.
    func read() throws(DiskError) -> (bytes: [UInt8], stamp: FileStamp)? {
      guard
        case .bytes(let bytes, let stamp) = try FileBytes(
          reading: name, in: folder, limit: ContentFile.largest)
      else { return nil }
      return (bytes, stamp)
    }

    var isProtected: Bool { folder.status(of: name)?.isProtected ?? true }
  }

  /// Nil where nothing of that name is there, where a link is on the way, and in no KIM's folder.
  func open(in root: TypedPath) throws(DiskError) -> Opened? {
    do {
      guard let root = try Folder.existing(root), let name = names.last else { return nil }
      var folder = try root.again()
      var siteDepth = 0
      for (depth, name) in names.dropLast().enumerated() {
        folder = try folder.folder(name)
        if folder.status(of: TextKind.profileName)?.kind == .file { siteDepth = depth + 1 }
      }
      guard siteDepth > 0, folder.status(of: name)?.kind == .file else { return nil }
      return Opened(
        site: try root.folder(at: names.prefix(siteDepth)), folder: folder, name: name,
        id: names.prefix(siteDepth).joined(separator: "/"),
        source: names.dropFirst(siteDepth).joined(separator: "/"))
    } catch {
      guard error.isAboutOneFile || error.isNotAFolder || error.isMissing else { throw error }
      return nil
    }
  }

  // MARK: Changing

  /// What came of a change.
  enum Outcome {
    case written
    /// It is not there, is none of a KIM, or is not what it was.
    case refused
  }

  /// Puts other bytes in its place, whole and in one step, if it is a file of a KIM.
  ///
  /// - Parameter change: nil where the bytes are not those that were expected.
  func change(
    in root: TypedPath, _ change: ([UInt8]) -> [UInt8]?
  ) throws(DiskError) -> Outcome {
    guard let opened = try open(in: root), !opened.isProtected,
      let (bytes, stamp) = try opened.read(),
      let new = change(bytes)
    else { return .refused }
    // Somebody else may have saved it meanwhile.
    return try opened.folder.exchange(opened.name, for: new, ifStill: stamp) ? .written : .refused
  }
}
