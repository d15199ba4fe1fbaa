/// JSON (RFC 8259), written into bytes as its parts are known, without a tree in between.
///
/// Commas are set by what stands before: nothing but an opened object or array, or a key, goes
/// without.
package struct JSONText: Sendable {
  /// Which characters of strings are escaped.
  package enum Escapes: Sendable {
    /// What JSON asks for, as Foundation's `JSONEncoder` does it.
    case plain
    /// `<`, `>` and `&` too, so that no text can end a script element or begin a comment in it
    /// (HTML Living Standard, "Restrictions for contents of script elements").
    case html
  }

  package private(set) var bytes: [UInt8] = []
  private let escapes: Escapes

  /// - Parameter capacity: about how many bytes there will be.
  package init(_ escapes: Escapes, capacity: Int = 0) {
    self.escapes = escapes
    bytes.reserveCapacity(capacity)
  }

  // MARK: Values, in an array or after a key

  package mutating func object(_ members: (inout JSONText) -> Void) {
    begin()
    bytes.append(UInt8(ascii: "{"))
    members(&self)
    bytes.append(UInt8(ascii: "}"))
  }

  package mutating func array(_ items: (inout JSONText) -> Void) {
    begin()
    bytes.append(UInt8(ascii: "["))
    items(&self)
    bytes.append(UInt8(ascii: "]"))
  }

  package mutating func item(_ text: String) {
    begin()
    append(text)
  }

  package mutating func item(_ number: Int) {
    begin()
    bytes += String(number).utf8
  }

  /// A number with a fraction, which a whole one has too: `-2.0`.
  package mutating func item(_ number: Double) {
    begin()
    bytes += "\(number)".utf8
  }

  package mutating func item(_ flag: Bool) {
    begin()
    bytes += (flag ? "true" : "false").utf8
  }

  package mutating func null() {
    begin()
    bytes += "null".utf8
  }

  package mutating func item(_ value: some JSONWritable) { value.write(to: &self) }

  // MARK: Members of an object

  /// The key of a member, whose value is written next.
  package mutating func key(_ name: String) {
    begin()
    append(name)
    bytes.append(UInt8(ascii: ":"))
  }

  /// Nothing where there is no text.
  package mutating func member(_ name: String, _ text: String?) {
    guard let text else { return }
    key(name)
    append(text)
  }

  package mutating func member(_ name: String, _ number: Int?) {
    guard let number else { return }
    key(name)
    bytes += String(number).utf8
  }

  package mutating func member(_ name: String, _ value: (some JSONWritable)?) {
    guard let value else { return }
    key(name)
    value.write(to: &self)
  }

  package mutating func member(_ name: String, _ values: [some JSONWritable]) {
    key(name)
    array { json in
      for value in values { value.write(to: &json) }
    }
  }

  // MARK: Bytes

  private mutating func begin() {
    switch bytes.last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"): break
    default: bytes.append(UInt8(ascii: ","))
    }
  }

  private mutating func append(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    switch escapes {
    case .plain:
      bytes.append(text, escaping: { $0.isSpecialInJSON }) { byte, buffer in
        buffer.append(escaped: byte, byLetter: byte.letterInJSON)
      }
    case .html:
      bytes.append(text, escaping: { $0.isSpecialInJSON || $0.isSpecialInScripts }) {
        byte, buffer in
        let isLineFeed = byte == UInt8(ascii: "\n")
        buffer.append(escaped: byte, byLetter: isLineFeed ? UInt8(ascii: "n") : nil)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

/// A value that writes itself as JSON.
package protocol JSONWritable {
  func write(to json: inout JSONText)
}

extension JSONWritable {
  package func json(_ escapes: JSONText.Escapes) -> [UInt8] {
    var json = JSONText(escapes)
    write(to: &json)
    return json.bytes
  }
}

extension [UInt8] {
  fileprivate mutating func append(escaped byte: UInt8, byLetter letter: UInt8?) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(contentsOf: [UInt8(ascii: "\\"), byte])
    default:
      if let letter { return append(contentsOf: [UInt8(ascii: "\\"), letter]) }
      self += (byte < 16 ? #"\u000"# : #"\u00"#).utf8
      self += String(byte, radix: 16).utf8
    }
  }
}

extension UInt8 {
  fileprivate var isSpecialInJSON: Bool {
    self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\")
  }

  fileprivate var isSpecialInScripts: Bool {
    switch self {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0x7F: true
    default: false
    }
  }

  /// The letter of the short escape of a control character, where it has one.
  fileprivate var letterInJSON: UInt8? {
    switch self {
    case 0x08: UInt8(ascii: "b")
    case 0x09: UInt8(ascii: "t")
    case 0x0A: UInt8(ascii: "n")
    case 0x0C: UInt8(ascii: "f")
    case 0x0D: UInt8(ascii: "r")
    default: nil
    }
  }
}
