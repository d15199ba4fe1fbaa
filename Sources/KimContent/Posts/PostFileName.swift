import KimModel

/// The parts of a post's path: its folder, a leading date, its name.
struct PostFileName {
  /// The folder that the post's photos are beside: empty, or ending in `/`.
  let folder: String
  /// The default `jenis`, from the first folder.
  let type: PostType?
  let day: Day?
  /// Whether it lies in a folder of drafts.
  let isDraft: Bool
  /// The file's name without date and ending; of `name/index.md` the folder's.
  let stem: String

  init(_ path: String) {
    let slash = UInt8(ascii: "/")
    let utf8 = path.utf8
    let last = utf8.lastIndex(of: slash)
    var name = last.map { path[utf8.index(after: $0)...] } ?? path[...]
    folder = last.map { String(path[...$0]) } ?? ""
    name = NameParts.textStem(of: name)
    type = utf8.firstIndex(of: slash).flatMap { PostFolder.type(named: path[..<$0]) }
    isDraft = PostFolder.isOfDrafts(path)
    if let last, name.utf8.count == 5, name.lowercased() == "index" {
      let outer = path[..<last]
      let before = outer.utf8.lastIndex(of: slash)
      if before != nil || type == nil {
        name = before.map { path[utf8.index(after: $0)..<last] } ?? outer
      }
    }
    (day, stem) = Self.parts(of: name)
  }

  /// The day that a notes app wrote into a name: `Catatan_20260804_081533`; nil where there is none.
  var stampedDay: Day? {
    stem.split { !$0.isNumber }.lazy.compactMap(StampedDay.compact).first
  }

  /// The day that somebody typed into a name: `Rapat Musdes 5-11-2026`, `cuaca 22.11.26`, `panen 17 mei
  /// 2026`; nil where there is none.
  var writtenDay: Day? { NameDay.day(in: stem) }

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
    let file = names.popLast().map { NameParts.textStem(of: $0[...]).lowercased() }
    names.removeAll(where: PostFolder.jekyll.contains)
    let hasType = names.first.flatMap { PostFolder.type(named: $0[...]) } != nil
    if file == "index", names.count > 1 || !hasType { _ = names.popLast() }
    return names.dropFirst(hasType ? 1 : 0).last
  }
}
