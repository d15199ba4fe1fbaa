/// A heading's text as an id: lower-case ASCII letters and digits, and single hyphens between them.
struct HeadingSlug {
  let text: String

  /// Enough to be unique, short enough for an address that is sent around.
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
