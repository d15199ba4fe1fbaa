import KimModel

/// What a post's path says about it: its folder, a leading date, its name.
struct PostFileName {
  /// The folder that the post's photos are beside: empty, or ending in `/`.
  let folder: String
  /// The default `jenis`, from the first folder.
  let type: PostType?
  let day: Day?
  /// The file's name without date and ending; of `name/index.md` the folder's.
  let stem: String

  init(_ path: String) {
    var parts = path.split(separator: "/").map(String.init)
    var name = parts.popLast() ?? ""
    folder = parts.map { $0 + "/" }.joined()
    if name.lowercased().hasSuffix(".md") { name.removeLast(3) }
    type = parts.first.flatMap { PostType(rawValue: $0.lowercased()) }
    if name.lowercased() == "index", let last = parts.last, parts.count > (type == nil ? 0 : 1) {
      name = last
    }
    let prefix = name.prefix(10)
    let isDated = name.utf8.count > 10 && "-_ ".contains(name.dropFirst(10).first ?? "x")
    day = isDated || name.utf8.count == 10 ? Day(iso: prefix) : nil
    stem = day != nil && isDated ? String(name.dropFirst(11)) : name
  }
}
