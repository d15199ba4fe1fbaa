/// A path within a site's folder, as a writer wrote it in one of the site's files.
enum SitePath {
  /// The path below the site's folder; nil where it would leave the folder.
  ///
  /// - Parameters:
  ///   - written: relative to `folder`, or with a leading `/` from the site's root.
  ///   - folder: empty, or ending in `/`.
  static func resolve(_ written: String, from folder: String) -> String? {
    var path: [UInt8] = []
    path.reserveCapacity(folder.utf8.count + written.utf8.count)
    let isFromRoot = written.utf8.first == UInt8(ascii: "/") || written.utf8.first == Self.backslash
    if !isFromRoot, !append(folder.utf8, to: &path) { return nil }
    guard append(written.utf8, to: &path) else { return nil }
    return String(decoding: path, as: UTF8.self)
  }

  /// A backslash stands for a slash, as people copy it from Windows.
  private static let backslash = UInt8(ascii: "\\")

  /// Goes on from a path by the parts of another one; false where that would leave its beginning.
  private static func append(_ written: String.UTF8View, to path: inout [UInt8]) -> Bool {
    var rest = written[...]
    while !rest.isEmpty {
      let end = rest.firstIndex { $0 == UInt8(ascii: "/") || $0 == backslash } ?? rest.endIndex
      let part = rest[..<end]
      rest = end == rest.endIndex ? rest[end...] : rest[rest.index(after: end)...]
      if part.isEmpty || part.elementsEqual(".".utf8) { continue }
      if part.elementsEqual("..".utf8) {
        guard !path.isEmpty else { return false }
        path.removeSubrange((path.lastIndex(of: UInt8(ascii: "/")) ?? 0)...)
      } else {
        if !path.isEmpty { path.append(UInt8(ascii: "/")) }
        path.append(contentsOf: part)
      }
    }
    return true
  }
}
