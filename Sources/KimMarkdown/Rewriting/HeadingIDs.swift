/// Hands out the ids of a page's headings, each once.
struct HeadingIDs {
  private var taken: Set<String>
  /// The number to try next for a slug, so that a thousand equal headings cost a thousand steps.
  private var next: [String: Int] = [:]

  init(reserved: Set<String> = []) { taken = reserved }

  mutating func next(for text: [UInt8]) -> String {
    var slug = HeadingSlug(text).text
    // Footnotes own these ids.
    if slug.hasPrefix("fn-") || slug.hasPrefix("fnref-") { slug = "bagian-" + slug }
    if taken.insert(slug).inserted { return slug }
    var number = next[slug] ?? 2
    while !taken.insert("\(slug)-\(number)").inserted { number += 1 }
    next[slug] = number + 1
    return "\(slug)-\(number)"
  }
}
