/// The ways in which mail carries bytes as letters (RFC 2045, section 6).
enum TransferText {
  /// - Parameter encoding: of the field `Content-Transfer-Encoding`; unknown ones are taken for none.
  static func bytes(of body: ArraySlice<UInt8>, encoding: String?) -> [UInt8] {
    switch encoding?.lowercased() {
    case "base64": Base64Text.bytes(of: body)
    case "quoted-printable": quotedPrintable(body)
    default: Array(body)
    }
  }

  static func quotedPrintable(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(body.count)
    var lines = ByteLines(body)
    while let line = lines.next() {
      // Blanks at the end of a line were put there on the way.
      let end = line.lastIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
      var text = end.map { line[...$0] } ?? line[line.startIndex..<line.startIndex]
      let goesOn = text.last == UInt8(ascii: "=")
      if goesOn { text.removeLast() }
      bytes += unescaped(text, sign: "=")
      if !goesOn { bytes.append(UInt8(ascii: "\n")) }
    }
    return bytes
  }

  /// Each sign with two hexadecimal digits as the byte that they name; others stay.
  static func unescaped(_ text: ArraySlice<UInt8>, sign: Unicode.Scalar) -> [UInt8] {
    let sign = UInt8(truncatingIfNeeded: sign.value)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == sign, index + 2 < text.endIndex, let high = digit(text[index + 1]),
        let low = digit(text[index + 2])
      {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(text[index])
        index += 1
      }
    }
    return bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
