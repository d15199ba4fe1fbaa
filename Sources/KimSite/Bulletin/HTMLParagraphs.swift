/// The text of the paragraphs of rendered Markdown that stand by themselves: none of lists, tables,
/// quotations, captions and footnotes.
struct HTMLParagraphs {
  private(set) var texts: [String] = []
  /// Whether there is text in lists, tables and the like, too, as far as was read.
  private(set) var hasOthers = false

  private static let textBlocks: Set<String> = ["ul", "ol", "table", "blockquote", "pre", "dl"]
  private static let blocks = textBlocks.union(["figure", "section", "div", "aside"])
  private static let signs = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
  ]

  private var depth = 0
  /// The text of the paragraph that is read; nil between paragraphs.
  private var current: [UInt8]?
  /// In a reference to a footnote.
  private var isInMark = false
  private var byteCount = 0

  /// - Parameters:
  ///   - html: in which `<` and `>` stand around tags only.
  ///   - enough: nothing is read after so many bytes of paragraphs.
  init(_ html: [UInt8], enough: Int = .max) {
    var rest = html[...]
    while byteCount <= enough, let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      take(rest[..<open])
      guard let close = rest[open...].firstIndex(of: UInt8(ascii: ">")) else { return }
      take(tag: rest[(open + 1)..<close])
      rest = rest[(close + 1)...]
    }
  }

  private mutating func take(_ text: ArraySlice<UInt8>) {
    if !isInMark { current?.append(contentsOf: text) }
  }

  private mutating func take(tag: ArraySlice<UInt8>) {
    let isEnd = tag.first == UInt8(ascii: "/")
    let letters = tag.dropFirst(isEnd ? 1 : 0).prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
    let name = String(decoding: letters, as: UTF8.self)
    if name == "p" {
      isEnd ? finish() : begin()
    } else if name == "br" {
      current?.append(0x20)
    } else if name == "sup" {
      isInMark = !isEnd
    } else if Self.blocks.contains(name) {
      if depth == 0, !isEnd, Self.textBlocks.contains(name) { hasOthers = true }
      depth = max(0, depth + (isEnd ? -1 : 1))
    }
  }

  private mutating func begin() {
    if depth == 0 { current = [] }
  }

  private mutating func finish() {
    guard let bytes = current else { return }
    current = nil
    let text = Self.line(bytes)
    guard !text.isEmpty else { return }
    byteCount += text.utf8.count
    texts.append(text)
  }

  /// With one blank for each run of blanks and breaks, and the signs that markup has names for.
  private static func line(_ bytes: [UInt8]) -> String {
    var line: [UInt8] = []
    line.reserveCapacity(bytes.count)
    var hasSigns = false
    for byte in bytes {
      if byte > 0x20 {
        line.append(byte)
        if byte == UInt8(ascii: "&") { hasSigns = true }
      } else if let last = line.last, last != 0x20 {
        line.append(0x20)
      }
    }
    if line.last == 0x20 { line.removeLast() }
    let text = String(decoding: line, as: UTF8.self)
    return hasSigns ? signs.reduce(text) { $0.replacing($1.0, with: $1.1) } : text
  }
}
