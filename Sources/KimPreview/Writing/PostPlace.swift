import KimSystem

/// Where a post lies that a form may open: a text in a KIM's folder, by its path below the content root.
///
/// No value of this type leads out of the root, to `_provinsi`, to a page of a site, to what is hidden,
/// or into a folder that no post is read from, such as `_sampah`.
struct PostPlace {
  let path: String
  private let names: [String]

  private static let endings = [".md", ".markdown", ".mdx", ".txt"]
  /// Folders of Jekyll that begin as those that are not read.
  private static let read: Set = ["_posts", "_drafts"]

  /// Nil for a path that can be none.
  init?(_ path: String) {
    let names = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard names.count > 1, names.count < 64, names.allSatisfy(Self.isPlain),
      let name = names.last?.lowercased(), Self.endings.contains(where: name.hasSuffix)
    else { return nil }
    self.path = path
    self.names = names
  }

  private static func isPlain(_ name: String) -> Bool {
    guard let first = name.first, name.utf8.count < 256 else { return false }
    return first != "." && (first != "_" || read.contains(name))
      && name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
  }

  /// A post's folder, opened, with what its KIM calls it.
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

    private static let largest = 1 << 20

    /// Nil where it is gone, and for what is no file or too large.
    func read() throws(DiskError) -> (bytes: [UInt8], stamp: FileStamp)? {
      guard
        case .bytes(let bytes, let stamp) = try FileBytes(
          reading: name, in: folder, limit: Self.largest)
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
        if folder.status(of: "kim.yml")?.kind == .file { siteDepth = depth + 1 }
      }
      let rest = names.dropFirst(siteDepth)
      guard siteDepth > 0, rest.first != "halaman", folder.status(of: name)?.kind == .file else {
        return nil
      }
      return Opened(
        site: try root.folder(at: names.prefix(siteDepth)), folder: folder, name: name,
        id: names.prefix(siteDepth).joined(separator: "/"),
        source: rest.joined(separator: "/"))
    } catch {
      guard error.isAboutOneFile || error.isNotAFolder || error.isMissing else { throw error }
      return nil
    }
  }
}
