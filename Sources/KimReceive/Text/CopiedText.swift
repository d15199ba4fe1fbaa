/// A text that was copied from the writing page, as people send it on: with a greeting above it, the name
/// of its sender among its lines, and its title once more above the text.
package struct CopiedText {
  /// The name that stands in it; nil where none does.
  package let sender: String?
  /// The text without all that.
  package let text: [UInt8]

  /// In bytes of what may stand above it.
  private static let mostAbove = 600
  private static let longestName = 100

  /// Nil for a text that was not copied there: no lines of title, day and type follow each other in it,
  /// with one that names a KIM below them.
  package init?(in text: [UInt8]) {
    let lines = LabelLines(of: text)
    guard let start = lines.labels.firstIndex(where: { $0.name == "judul" }) else { return nil }
    let labels = lines.labels[start...]
    guard labels.dropFirst().prefix(2).map(\.name) == ["tanggal", "jenis"],
      labels.contains(where: { $0.name == "kode kim" })
    else { return nil }
    let title = lines.labels[start]
    let senders = labels.filter { $0.name == "nama pengirim" }
    sender = senders.first.flatMap {
      $0.value.isEmpty ? nil : String($0.value.prefix(Self.longestName))
    }
    var removed = senders.map(\.range)
    if let again = Self.line(of: title.value, in: text, from: lines.end) { removed.append(again) }
    // What a messenger puts before the first line is read by others.
    let above = 0..<title.range.lowerBound
    if !title.isBehindStamp, above.count <= Self.mostAbove { removed.append(above) }
    var rest = text
    for range in removed.sorted(by: { $0.lowerBound > $1.lowerBound }) {
      rest.removeSubrange(range)
    }
    self.text = rest
  }

  /// The first line of the text, with the blank ones below it, where it is the title and others follow.
  private static func line(of title: String, in text: [UInt8], from start: Int) -> Range<Int>? {
    var lines = ByteLines(text[start...])
    var first: Int?
    while true {
      let offset = lines.offset
      guard let line = lines.next() else { return nil }
      let isBlank = line.allSatisfy { $0 <= 32 }
      if let first, !isBlank { return first..<offset }
      guard first == nil, !isBlank else { continue }
      guard letters(of: String(decoding: line, as: UTF8.self)) == letters(of: title) else {
        return nil
      }
      first = offset
    }
  }

  private static func letters(of text: String) -> [Character] {
    text.lowercased().filter { $0.isLetter || $0.isNumber }.map(\.self)
  }
}

extension ReceivedText {
  /// The same, where it was copied from the writing page without what people put around it. The name in
  /// it says more than the one by which somebody's telephone knows the sender.
  package var withoutSurroundings: ReceivedText {
    guard kind != .parcel, let copied = CopiedText(in: text) else { return self }
    var plain = self
    plain.text = copied.text
    plain.sender = copied.sender ?? sender
    return plain
  }
}
