/// Finds the shortcode that begins at a place, and remembers where it need not look again.
struct ShortcodeSearch {
  private let bytes: ArraySlice<UInt8>
  /// Up to there nothing ends a shortcode that begins so.
  private var fruitless: [String: Int] = [:]

  private static let longest = 4_000

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// - Parameter start: the place of `{` or `[`.
  mutating func code(at start: Int) -> Shortcode? {
    let rest = bytes[start...]
    switch rest.dropFirst().first {
    case UInt8(ascii: "{"):
      if rest.starts(with: "{{<".utf8) { return find(.hugo, "{{<", ">}}", at: start) }
      if rest.starts(with: "{{%".utf8) { return find(.hugo, "{{%", "%}}", at: start) }
      return find(.liquidValue, "{{", "}}", at: start)
    case UInt8(ascii: "%"): return find(.liquidTag, "{%", "%}", at: start)
    case UInt8(ascii: ":"):
      guard let next = rest.dropFirst(2).first, " .#".utf8.contains(next) else { return nil }
      return find(.kramdown, "{:", "}", at: start)
    default: return rest.first == UInt8(ascii: "[") ? wordPress(at: start) : nil
    }
  }

  private mutating func find(
    _ tool: Shortcode.Tool, _ opening: String, _ closing: String, at start: Int
  ) -> Shortcode? {
    let inside = start + opening.utf8.count
    guard let end = place(of: closing, from: inside, before: opening) else { return nil }
    var content = bytes[inside..<end]
    // Dashes there mean that blanks around are to go.
    if tool != .hugo {
      if content.first == UInt8(ascii: "-") { content = content.dropFirst() }
      if content.last == UInt8(ascii: "-") { content = content.dropLast() }
    }
    guard tool != .liquidValue || Self.isValue(content.trimmed) else { return nil }
    return Shortcode(tool, inside: content, range: start..<(end + closing.utf8.count))
  }

  /// Where a mark comes next, within `longest` bytes; nil where another one comes first.
  mutating func place(of mark: String, from start: Int, before other: String? = nil) -> Int? {
    guard start >= fruitless[mark] ?? 0 else { return nil }
    let rest = bytes[start...].prefix(Self.longest)
    let (first, second) = (mark.utf8.first, other?.utf8.first)
    for index in rest.indices {
      if rest[index] == first, bytes[index...].starts(with: mark.utf8) { return index }
      if rest[index] == second, let other, bytes[index...].starts(with: other.utf8) { return nil }
    }
    fruitless[mark] = rest.endIndex
    return nil
  }

  /// Whether what stands between `{{` and `}}` is surely no text: a name with a dot that Hugo or
  /// Jekyll have, a text in quotes, or something with a filter.
  private static func isValue(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first else { return true }
    if ".$\"'/".utf8.contains(first) || text.contains(UInt8(ascii: "|")) { return true }
    return roots.contains { text.starts(with: $0.utf8) }
  }

  private static let roots = [
    "content", "include.", "layout.", "page.", "paginator.", "post.", "site.", "theme.",
  ]
}

// MARK: - WordPress

extension ShortcodeSearch {
  private static let names: Set<String> = [
    "audio", "caption", "contact-form-7", "embed", "gallery", "playlist", "video", "wp_caption",
    "wpforms", "youtube",
  ]
  /// The programs with which people lay out pages have hundreds of names.
  private static let families = ["vc_", "et_pb_", "fusion_", "elementor-", "su_", "wpdm_"]

  /// Whether a bracket may begin a shortcode.
  static func mayBegin(in bytes: ArraySlice<UInt8>, at start: Int) -> Bool {
    name(in: bytes, at: start) != nil
  }

  /// A name that WordPress knows, or one with an argument in quotes, which no text has.
  private static func name(in bytes: ArraySlice<UInt8>, at start: Int) -> ArraySlice<UInt8>? {
    let rest = bytes[(start + 1)...].prefix(60)
    let isClosing = rest.first == UInt8(ascii: "/")
    let name = rest.dropFirst(isClosing ? 1 : 0).prefix { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || PlacedScalar.isDigit(byte)
        || "_-".utf8.contains(byte)
    }
    guard let next = bytes[name.endIndex...].first, name.count > 1, " ]=\n".utf8.contains(next)
    else { return nil }
    let text = String(decoding: name, as: UTF8.self)
    if names.contains(text) || families.contains(where: text.hasPrefix) { return name }
    guard next == 0x20 else { return nil }
    let argument = bytes[name.endIndex...].dropFirst().prefix(40).drop { byte in
      PlacedScalar.isASCIIWordCharacter(byte) || "_-".utf8.contains(byte)
    }
    return argument.starts(with: "=\"".utf8) ? name : nil
  }

  private mutating func wordPress(at start: Int) -> Shortcode? {
    guard Self.name(in: bytes, at: start) != nil,
      let end = place(of: "]", from: start + 1, before: "[")
    else {
      return nil
    }
    // A link or a definition of Markdown.
    if let next = bytes[(end + 1)...].first, "([:".utf8.contains(next) {
      guard next == UInt8(ascii: "["), bytes[(end + 1)...].starts(with: "[/".utf8) else {
        return nil
      }
    }
    var inside = bytes[(start + 1)..<end]
    if let equals = inside.firstIndex(where: { $0 == 0x20 || $0 == UInt8(ascii: "=") }),
      inside[equals] == UInt8(ascii: "=")
    {
      // `[youtube=address]`
      inside = Array(inside[..<equals] + [0x20] + inside[(equals + 1)...])[...]
    }
    return Shortcode(.wordpress, inside: inside, range: start..<(end + 1))
  }
}
