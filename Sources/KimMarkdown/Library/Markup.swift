/// HTML in the making.
///
/// Tags come from literals in this module's source and from nowhere else; whatever a writer wrote
/// goes in through `text` or `url`, which escape it. There is no third way in.
struct Markup: Equatable {
  private(set) var bytes: [UInt8] = []

  init() {}

  init(_ tag: Literal) { self.tag(tag) }

  mutating func tag(_ literal: Literal) { bytes.append(contentsOf: literal.text.utf8) }

  mutating func append(_ markup: Markup) { bytes += markup.bytes }

  mutating func number(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  /// Text, or a value between double quotes.
  mutating func text(_ text: some Sequence<UInt8>) {
    for byte in text { escape(byte) }
  }

  mutating func text(_ text: String) { self.text(text.utf8) }

  /// An address between double quotes. Bytes that may not stand in one are percent-encoded, as the
  /// library does; what is encoded already stays as it is.
  mutating func url(_ url: some Sequence<UInt8>) {
    for byte in url {
      if Self.isAllowedInURL(byte) {
        escape(byte)
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(Self.hexadecimal(byte >> 4))
        bytes.append(Self.hexadecimal(byte & 15))
      }
    }
  }

  mutating func url(_ url: String) { self.url(url.utf8) }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): tag("&amp;")
    case UInt8(ascii: "<"): tag("&lt;")
    case UInt8(ascii: ">"): tag("&gt;")
    case UInt8(ascii: "\""): tag("&quot;")
    case UInt8(ascii: "'"): tag("&#x27;")
    case 0: tag("\u{FFFD}")
    default: bytes.append(byte)
    }
  }

  private static func isAllowedInURL(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "@")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "#")...UInt8(ascii: ";"),
      UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
  }

  /// Markup that stands in the source as it is: no value becomes one by itself.
  struct Literal: ExpressibleByStringLiteral {
    fileprivate let text: String

    init(stringLiteral text: String) { self.text = text }
  }
}
