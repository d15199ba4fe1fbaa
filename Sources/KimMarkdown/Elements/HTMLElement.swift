/// What an element of HTML is in Markdown.
enum HTMLElement: Equatable {
  /// It parts its text from what is around it, and means nothing else.
  case block
  case heading(Int)
  case list(isOrdered: Bool)
  case item
  case quote
  case table, row, cell
  case preformatted
  case rule
  case lineBreak
  case image
  case figure
  case caption
  /// A line that stands above what it names, as `<dt>` and `<summary>`.
  case label
  case format(HTMLFormat)
  case link
  case code
  case quotation
  /// A frame or object of another page: it goes with its content, unless it is a video on YouTube.
  case frame
  /// A film or sound, which becomes a link to its file.
  case media
  /// It goes with its content.
  case script
  /// It goes, and its text stays.
  case inline

  /// - Parameter name: in lower case.
  init?(_ name: String) {
    if let known = Self.elements[name] {
      self = known
    } else if Self.blocks.contains(name) {
      self = .block
    } else if Self.inlines.contains(name) || name.contains(where: { $0 == ":" || $0 == "-" }) {
      self = .inline
    } else {
      return nil
    }
  }

  /// Whether Markdown has a form for it.
  var isMarkdown: Bool {
    switch self {
    case .inline, .script, .frame: false
    default: true
    }
  }

  /// Whether it begins and ends paragraphs.
  var isBlock: Bool {
    switch self {
    case .block, .heading, .list, .item, .quote, .table, .row, .cell, .preformatted, .rule,
      .figure, .caption, .label:
      true
    default: false
    }
  }

  /// Whether indentation says nothing between its tags.
  var holdsBlocks: Bool {
    switch self {
    case .list, .quote, .table, .figure: true
    default: false
    }
  }

  private static let elements: [String: HTMLElement] = [
    "h1": .heading(1), "h2": .heading(2), "h3": .heading(3), "h4": .heading(4), "h5": .heading(5),
    "h6": .heading(6), "ul": .list(isOrdered: false), "menu": .list(isOrdered: false),
    "dir": .list(isOrdered: false), "ol": .list(isOrdered: true), "li": .item,
    "blockquote": .quote, "table": .table, "tr": .row, "td": .cell, "th": .cell,
    "pre": .preformatted, "xmp": .preformatted, "listing": .preformatted, "hr": .rule,
    "br": .lineBreak, "img": .image, "figure": .figure, "figcaption": .caption, "dt": .label,
    "summary": .label, "b": .format(.bold), "strong": .format(.bold), "i": .format(.italic),
    "em": .format(.italic), "cite": .format(.italic), "dfn": .format(.italic),
    "var": .format(.italic), "s": .format(.strike), "strike": .format(.strike),
    "del": .format(.strike), "u": .format(.underline), "ins": .format(.underline),
    "sub": .format(.sub), "sup": .format(.sup), "a": .link, "code": .code, "tt": .code,
    "kbd": .code, "samp": .code, "q": .quotation, "iframe": .frame, "frame": .frame,
    "object": .frame, "embed": .frame, "applet": .frame, "video": .media, "audio": .media,
    "source": .media, "script": .script, "style": .script, "xml": .script, "svg": .script,
  ]

  private static let blocks: Set<String> = [
    "address", "article", "aside", "body", "caption", "center", "dd", "details", "dialog", "div",
    "dl", "fieldset", "footer", "form", "frameset", "head", "header", "hgroup", "html", "legend",
    "main", "nav", "noframes", "noscript", "optgroup", "option", "p", "plaintext", "search",
    "section", "select", "tbody", "template", "textarea", "tfoot", "thead", "title",
  ]

  private static let inlines: Set<String> = [
    "abbr", "acronym", "area", "base", "basefont", "bdi", "bdo", "bgsound", "big", "blink",
    "button", "canvas", "col", "colgroup", "data", "datalist", "font", "input", "label", "link",
    "map", "mark", "marquee", "math", "meta", "meter", "nobr", "output", "param", "picture",
    "progress", "rb", "rp", "rt", "rtc", "ruby", "small", "span", "time", "track", "wbr",
  ]
}
