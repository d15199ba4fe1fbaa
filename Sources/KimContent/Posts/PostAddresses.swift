import KimModel

/// The addresses that one post may have: the one that it wishes, and those that it gets where
/// another post has that one.
struct PostAddresses {
  let type: PostType
  let slug: Slug
  /// Whether its writer chose the name, by `slug`.
  let isExplicit: Bool
  private let source: String
  private let date: Day

  init(_ type: PostType, _ slug: Slug, isExplicit: Bool, source: String, date: Day) {
    self.type = type
    self.slug = slug
    self.isExplicit = isExplicit
    self.source = source
    self.date = date
  }

  var wish: OutputPath { SitePaths.post(type, slug) }

  /// Where a post with a long name was before names of this length were possible.
  private var short: OutputPath? {
    slug.string.utf8.count > Slug.longest
      ? Slug(of: slug.string).map { SitePaths.post(type, $0) } : nil
  }

  /// `upacara-2026`, after the nearest folder below the type's, then after the year.
  var named: [OutputPath] {
    let folder = PostFileName.parentFolder(of: source).flatMap { Slug(of: $0) }
    let names = [folder, Slug(of: "\(date.year)")].compactMap(\.self)
    return names.map { SitePaths.post(type, slug.followed(by: $0)) }
  }

  /// `upacara-2`, `upacara-3` and so on.
  func numbered(_ number: Int) -> OutputPath {
    let path = SitePaths.post(type, slug.followed(by: "\(number)"))
    // `halaman-2` is the second page of the list, and so on without an end.
    guard SitePaths.isReserved(path.string) else { return path }
    return SitePaths.post(type, slug.followed(by: "\(Self.word)\(number)"))
  }

  private static let word = "kim-"

  /// That of some addresses which the post has because of its name; nil if it has none of them so.
  func own(among paths: [OutputPath]) -> OutputPath? {
    if paths.contains(wish) { return wish }
    if let short, paths.contains(short) { return short }
    return nil
  }

  /// That of some addresses which the post got in place of its wish, whatever year it bears now.
  func given(among paths: [OutputPath]) -> OutputPath? {
    guard !paths.isEmpty else { return nil }
    if let path = named.first(where: paths.contains) { return path }
    let numbers = paths.compactMap { path in number(in: path).map { (number: $0, path: path) } }
    return numbers.min { $0.number < $1.number }?.path
  }

  private func number(in path: OutputPath) -> Int? {
    let start = "\(type.rawValue)/\(slug)-"
    let ending = ".html"
    guard path.string.hasPrefix(start), path.string.hasSuffix(ending) else { return nil }
    var name = path.string.dropFirst(start.count).dropLast(ending.count)
    if name.hasPrefix(Self.word) { name = name.dropFirst(Self.word.count) }
    guard let number = Int(name), number > 1 else { return nil }
    return numbered(number) == path ? number : nil
  }
}
