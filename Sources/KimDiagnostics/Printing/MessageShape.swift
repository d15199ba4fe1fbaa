/// What messages of one cause have in common: the words without names of files and numbers.
///
/// Words between quotes are kept, as they name keys: an unknown key is another cause than another
/// unknown key.
struct MessageShape: Hashable {
  private let words: [String]

  init(_ message: String) {
    var words: [String] = []
    let parts = message.split(separator: "'", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let isQuoted = index % 2 == 1 && index < parts.count - 1
      let found = part.split(separator: " ")
      let isName = isQuoted && found.contains(where: Self.isName)
      for word in isName ? [""] : found {
        let shape = Self.isName(word) ? "" : word.lowercased()
        // A list of names is one, however long it is.
        if !(shape.isEmpty && words.last == "") { words.append(shape) }
      }
    }
    self.words = words
  }

  /// Whether a word has a digit, a slash, or a dot before its last letter.
  private static func isName(_ word: Substring) -> Bool {
    let bytes = word.utf8
    let last = bytes.lastIndex { isLetter($0) } ?? bytes.startIndex
    return bytes.contains { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "/") }
      || bytes[..<last].contains(UInt8(ascii: "."))
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
