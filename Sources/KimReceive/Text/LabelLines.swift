/// The lines at the beginning of a text that have labels of the writing page.
struct LabelLines {
  struct Label {
    let name: String
    let value: String
    let range: Range<Int>
    /// Whether a messenger's time and name stand before it.
    let isBehindStamp: Bool
  }

  private(set) var labels: [Label] = []
  /// The offset of the first blank line below them.
  private(set) var end = 0

  private static let names = [
    "judul", "tanggal", "jenis", "kode kim", "kode tulisan", "nama pengirim",
  ]
  private static let mostLines = 60
  /// In bytes.
  private static let longest = 2000

  init(of text: [UInt8]) {
    var lines = ByteLines(text[...])
    for _ in 0..<Self.mostLines {
      let start = lines.offset
      guard let line = lines.next() else { break }
      end = start
      if let label = Self.label(in: line, start..<lines.offset) {
        labels.append(label)
      } else if labels.count > 2, line.allSatisfy({ $0 <= 32 }) {
        break
      }
    }
  }

  private static func label(in line: ArraySlice<UInt8>, _ range: Range<Int>) -> Label? {
    let plain = String(decoding: line.prefix(longest), as: UTF8.self)
      .filter { !"*_~>\u{200E}\u{200F}".contains($0) }
    if let found = named(plain[...]) {
      return Label(name: found.name, value: found.value, range: range, isBehindStamp: false)
    }
    // `[27/05/24 11.40] Bu Ratna: Judul: …`.
    guard let colon = plain.firstIndex(of: ":"), plain.contains("/"),
      let found = named(plain[plain.index(after: colon)...]), found.name == "judul"
    else { return nil }
    return Label(name: found.name, value: found.value, range: range, isBehindStamp: true)
  }

  private static func named(_ text: Substring) -> (name: String, value: String)? {
    let text = text.drop(while: \.isWhitespace)
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let name = text[..<colon].lowercased().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    guard names.contains(name) else { return nil }
    let value = text[colon...].dropFirst().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    return (name, value)
  }
}
