import KimModel

/// The parts of a post's path: its folder, a leading date, its name.
struct PostFileName {
  /// The folder that the post's photos are beside: empty, or ending in `/`.
  let folder: String
  /// The default `jenis`, from the first folder.
  let type: PostType?
  let day: Day?
  /// The file's name without date and ending; of `name/index.md` the folder's.
  let stem: String

  init(_ path: String) {
    let slash = UInt8(ascii: "/")
    let utf8 = path.utf8
    let last = utf8.lastIndex(of: slash)
    var name = last.map { path[utf8.index(after: $0)...] } ?? path[...]
    folder = last.map { String(path[...$0]) } ?? ""
    if Self.isMarkdown(path) { name = name[..<utf8.index(name.endIndex, offsetBy: -3)] }
    type = utf8.firstIndex(of: slash).flatMap { PostType(rawValue: path[..<$0].lowercased()) }
    if let last, name.utf8.count == 5, name.lowercased() == "index" {
      let outer = path[..<last]
      let before = outer.utf8.lastIndex(of: slash)
      if before != nil || type == nil {
        name = before.map { path[utf8.index(after: $0)..<last] } ?? outer
      }
    }
    (day, stem) = Self.parts(of: name)
  }

  private static func parts(of name: Substring) -> (day: Day?, stem: String) {
    let utf8 = name.utf8
    guard let end = utf8.index(utf8.startIndex, offsetBy: 10, limitedBy: utf8.endIndex),
      end == utf8.endIndex || "-_ ".utf8.contains(utf8[end]), let day = Day(iso: name[..<end])
    else { return (nil, String(name)) }
    return (day, end == utf8.endIndex ? String(name) : String(name[utf8.index(after: end)...]))
  }

  /// The name of the nearest folder below the type's that is not the post's own; nil if there is
  /// none.
  static func parentFolder(of path: String) -> String? {
    var names = path.split(separator: "/").map(String.init)
    let file = names.popLast()?.lowercased()
    let hasType = names.first.flatMap { PostType(rawValue: $0.lowercased()) } != nil
    if file == "index.md", names.count > 1 || !hasType { _ = names.popLast() }
    return names.dropFirst(hasType ? 1 : 0).last
  }

  /// Whether a file's name ends in `.md`, in small letters or capitals.
  static func isMarkdown(_ path: String) -> Bool {
    let ending = path.utf8.suffix(3)
    return ending.count == 3 && ending.first == UInt8(ascii: ".")
      && ending.dropFirst().elementsEqual("md".utf8) { $0 | 0x20 == $1 }
  }
}
