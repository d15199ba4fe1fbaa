/// The line by which a text that was copied from the writing page says which KIM it is of:
/// `Kode KIM: musi-banyuasin/kim-toman`.
package struct SiteLine {
  /// The KIM's id, as the line says.
  package let site: String
  /// The text without the line.
  package let rest: [UInt8]

  private static let label = "kode kim:"
  /// How many lines may stand before it.
  private static let mostLines = 60

  /// Nil for a text that has no such line.
  package init?(in text: [UInt8]) {
    var lines = ByteLines(text[...])
    for _ in 0..<Self.mostLines {
      let start = lines.offset
      guard let line = lines.next() else { return nil }
      let words = String(decoding: line, as: UTF8.self).filter { !"*_~".contains($0) }
      let plain = words.drop(while: \.isWhitespace)
      guard plain.lowercased().hasPrefix(Self.label) else { continue }
      let name = plain.dropFirst(Self.label.count).split(whereSeparator: \.isWhitespace)
      guard name.count == 1, let site = name.first else { return nil }
      self.site = String(site)
      rest = Array(text[..<start] + text[lines.offset...])
      return
    }
    return nil
  }
}
