import KimModel

/// A table that opens in a spreadsheet as it is meant: RFC 4180, UTF-8 with a byte order mark.
package struct CSVTable {
  package enum Field {
    /// Anybody's text: what a spreadsheet would run as a formula gets an apostrophe before it
    /// (OWASP, "CSV injection").
    case text(String)
    /// Digits and dots that are no number: `16.06` must not become 16.06.
    case code(String)
    case number(Int?)
  }

  package private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  package init(columns: [String]) { append(columns.map(Field.text)) }

  package mutating func append(_ fields: [Field]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(field)
    }
    bytes += [0x0D, 0x0A]
  }

  private mutating func append(_ field: Field) {
    switch field {
    case .text(let text): append(quoted: Self.isFormula(text) ? "'" + text : text)
    case .code(let code): append(quoted: Self.isNumber(code) ? "'" + code : code)
    case .number(let number): if let number { bytes += String(number).utf8 }
    }
  }

  private mutating func append(quoted text: String) {
    guard text.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else {
      bytes += text.utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    bytes += text.replacing("\"", with: "\"\"").utf8
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isFormula(_ text: String) -> Bool {
    text.utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
  }

  private static func isNumber(_ code: String) -> Bool {
    code.utf8.count { $0 == UInt8(ascii: ".") } <= 1
  }
}
