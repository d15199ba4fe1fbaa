package import KimModel

/// A post of the corpus without its body.
package struct SyntheticPost: Sendable {
  package let type: PostType
  package let title: String
  /// Unique in its site, whatever the type: other generators keep all posts of a site together.
  package let slug: String
  /// As `2024-05-17`.
  let day: String
  let topics: [String]
  /// With our keys, in the order in which they are written.
  let fields: [PostField]

  init(
    _ number: Int, of place: SitePlace, topics pool: [String], random: inout SeededRandom,
    slugs: inout Set<String>
  ) {
    type = PostType.allCases[random.index(weighted: Self.shares)]
    let date = Corpus.today - (type == .agenda ? random.below(700) - 60 : random.below(1700))
    title = TitleWords.title(of: type, place, &random)
    slug = Self.slug(title, number, &slugs)
    day = Corpus.iso(date)
    topics = random.some(random.within(1...4), of: pool)
    var fields: [PostField] = [.text("judul", title), .plain("tanggal", day)]
    fields += TypeFields.fields(of: type, place, date: date, &random)
    fields += CommonFields.fields(of: type, place, date: date, &random)
    fields.append(.list("topik", topics))
    if type == .dokumen { fields.append(.text("berkas", "\(slug).pdf")) }
    self.fields = fields
  }

  /// In a hundred posts, in the order of `PostType`.
  private static let shares = [40, 22, 8, 6, 2, 4, 4, 4, 2, 2, 2, 2, 2]

  private static func slug(_ title: String, _ number: Int, _ taken: inout Set<String>) -> String {
    let name = Slug(of: title)?.string ?? "kabar"
    let free = taken.insert(name).inserted ? name : "\(name)-\(number + 1)"
    taken.insert(free)
    return free
  }

  /// The file that a document post offers for download.
  var document: String? { type == .dokumen ? "\(slug).pdf" : nil }
}
