/// `{{teks.halaman nomor=number}}`: a text of the theme where a template shows it, with the names
/// whose values it shows.
struct TextUse {
  /// Of the text, without `teks.`.
  let text: NameReference
  /// The values that it is given, by the name of their place in the text.
  let arguments: [(name: String, value: NameReference)]
  /// What is written there and is neither.
  let stray: NameReference?

  static let prefix = "teks."

  /// Nil for any other name.
  init?(_ reference: NameReference) {
    guard reference.name.hasPrefix(Self.prefix) else { return nil }
    var start = reference.range.lowerBound
    var words: [NameReference] = []
    for word in reference.name.split(separator: " ", omittingEmptySubsequences: false) {
      let count = word.utf8.count
      if !word.isEmpty {
        words.append(NameReference(name: String(word), range: start..<start + count))
      }
      start += count + 1
    }
    let first = words.removeFirst()
    text = first.dropping(Self.prefix.utf8.count)
    var arguments: [(String, NameReference)] = []
    var stray: NameReference?
    for word in words {
      let parts = word.name.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else {
        stray = stray ?? word
        continue
      }
      arguments.append((String(parts[0]), word.dropping(parts[0].utf8.count + 1)))
    }
    self.arguments = arguments
    self.stray = stray
  }
}

extension NameReference {
  /// The rest behind so many bytes.
  fileprivate func dropping(_ count: Int) -> NameReference {
    NameReference(
      name: String(decoding: name.utf8.dropFirst(count), as: UTF8.self),
      range: range.lowerBound + count..<range.upperBound)
  }
}
