extension Composition {
  /// Gives headings ids, and levels below the page's own title.
  ///
  /// The body's highest heading gets the policy's level and the others keep their distance to it,
  /// down to `h6`: the page has one `h1`, and no level is skipped that the writer did not skip.
  mutating func rewriteHeadings() {
    var headings = outline.headings
    if policy.dropsFirstHeading, let first = outline.titleHeading {
      document.remove(headings.remove(at: first).node)
    }
    guard let highest = headings.map(\.level).min() else { return }
    var ids = HeadingIDs(reserved: policy.reservedIDs, given: headingIDs.values)
    for heading in headings {
      let text = PlainText.line(outline.text[heading.text])
      let level = min(6, max(1, heading.level - highest + policy.headingBase))
      let given = headingIDs.isEmpty ? nil : headingIDs[heading.node.startLine]
      let id = given.map { ids.given($0) } ?? ids.next(for: text)
      result.headings.append(
        Heading(level: level, id: id, text: String(decoding: text, as: UTF8.self)))
      document.replaceTextBlock(
        heading.node, start: .headingStart(level, id: id), end: .headingEnd(level))
    }
  }
}

extension Markup {
  fileprivate static func headingStart(_ level: Int, id: String) -> Markup {
    var markup = Markup("<h")
    markup.number(level)
    markup.tag(" id=\"")
    markup.text(id)
    markup.tag("\">")
    return markup
  }

  fileprivate static func headingEnd(_ level: Int) -> Markup {
    var markup = Markup("</h")
    markup.number(level)
    markup.tag(">")
    return markup
  }
}

/// Hands out the ids of a page's headings, each once.
struct HeadingIDs {
  private var taken: Set<String>
  /// The number to try next for a slug, so that a thousand equal headings cost a thousand steps.
  private var next: [String: Int] = [:]

  /// Those that a writer gave and that no heading has yet.
  private var given: Set<String>

  /// - Parameter given: ids that writers gave to headings; no other heading gets one of them.
  init(reserved: Set<String> = [], given: some Sequence<String> = []) {
    let own = Set(given.filter { !Self.isFootnote($0) }).subtracting(reserved)
    self.given = own
    taken = reserved.union(own)
  }

  /// The id that a writer gave a heading, if it is the first of that id.
  mutating func given(_ id: String) -> String {
    given.remove(id) != nil ? id : next(for: Array(id.utf8))
  }

  /// Footnotes own these ids.
  private static func isFootnote(_ id: String) -> Bool {
    id.hasPrefix("fn-") || id.hasPrefix("fnref-")
  }

  mutating func next(for text: [UInt8]) -> String {
    var slug = HeadingSlug(text).text
    if Self.isFootnote(slug) { slug = "bagian-" + slug }
    if taken.insert(slug).inserted { return slug }
    var number = next[slug] ?? 2
    while !taken.insert("\(slug)-\(number)").inserted { number += 1 }
    next[slug] = number + 1
    return "\(slug)-\(number)"
  }
}

/// A heading's text as an id: lower-case ASCII letters and digits, and single hyphens between them.
struct HeadingSlug {
  let text: String

  /// The longest slug: enough to be unique, short enough for an address that is sent around.
  private static let longest = 80

  init(_ text: [UInt8]) {
    var slug: [UInt8] = []
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      Self.append(scalar, to: &slug)
      if slug.count >= Self.longest { break }
    }
    while slug.last == UInt8(ascii: "-") { slug.removeLast() }
    self.text = slug.isEmpty ? "bagian" : String(decoding: slug, as: UTF8.self)
  }

  private static func append(_ scalar: Unicode.Scalar, to slug: inout [UInt8]) {
    switch scalar {
    case "a"..."z", "0"..."9": slug.append(UInt8(truncatingIfNeeded: scalar.value))
    case "A"..."Z": slug.append(UInt8(truncatingIfNeeded: scalar.value | 0x20))
    case " ", "-", "_", "/", "\u{A0}", "\u{2010}"..."\u{2014}":
      if let last = slug.last, last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
    case "\u{C0}"..."\u{17F}":
      let letter = letters[Int(scalar.value - 0xC0)]
      slug.append(contentsOf: letter.utf8.filter { $0 != UInt8(ascii: ".") })
    default: break
    }
  }

  /// U+00C0 to U+017F in ASCII; a dot where there is no letter for it.
  private static let letters = """
    a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th ss \
    a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th y \
    a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h \
    i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n \
    o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t \
    u u u u u u u u u u u u w w y y y z z z z z z s
    """.split(separator: " ")
}
