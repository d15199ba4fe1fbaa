/// Text between quotes, as YAML reads it.
enum QuotedText {
  /// The index after the closing quote of a text whose opening quote is at `start`; nil if it is
  /// not closed.
  static func end(of bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    let quote = bytes[start]
    var index = start + 1
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        index += 2
        continue
      }
      guard bytes[index] == quote else {
        index += 1
        continue
      }
      guard quote == UInt8(ascii: "'"), index + 1 < bytes.endIndex, bytes[index + 1] == quote
      else { return index + 1 }
      index += 2
    }
    return nil
  }

  /// The same text between quotes.
  static func quoted(_ text: ArraySlice<UInt8>) -> String {
    "\"" + String(decoding: escaped(text), as: UTF8.self) + "\""
  }

  /// The same text with what ends or begins an escape made harmless.
  static func escaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
    text.flatMap { byte in
      "\"\\".utf8.contains(byte) ? [UInt8(ascii: "\\"), byte] : [byte]
    }
  }
}
