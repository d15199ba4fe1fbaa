/// The name of an element at the beginning of a tag.
struct HTMLName {
  /// In lower case; empty where there is none.
  let text: String

  /// - Parameter tag: what follows the `<`.
  init(in tag: ArraySlice<UInt8>) {
    let start = tag.first == UInt8(ascii: "/") ? tag.dropFirst() : tag
    // Word's own elements have a colon, others a hyphen.
    let name = start.prefix(20).prefix {
      PlacedScalar.isASCIIWordCharacter($0) || ":-".utf8.contains($0)
    }
    let next = name.endIndex < tag.endIndex ? tag[name.endIndex] : UInt8(ascii: ">")
    let isName =
      name.first.map { PlacedScalar.isASCIILetter($0) } == true
      && (next <= 0x20 || next == UInt8(ascii: ">") || next == UInt8(ascii: "/"))
    text = isName ? String(decoding: name, as: UTF8.self).lowercased() : ""
  }

  var isKnown: Bool { isBlock || HTMLElement(text) != nil }
  /// Whether Markdown takes a line that begins with it for a block (CommonMark 0.31, 4.6).
  var isBlock: Bool { Self.blocks.contains(text) }

  private static let blocks: Set<String> = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center",
    "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5",
    "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu",
    "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "pre", "script",
    "search", "section", "style", "summary", "table", "tbody", "td", "textarea", "tfoot", "th",
    "thead", "title", "tr", "track", "ul",
  ]
}
