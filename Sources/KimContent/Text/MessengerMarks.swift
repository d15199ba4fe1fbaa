/// The marks that messengers make words bold, italic or struck out by.
enum MessengerMarks {
  /// A line of text without the pairs of marks around its words: a title has none of these looks.
  ///
  /// `5 * 3` and `a_b` stay as they are.
  static func removed(from text: String) -> String {
    guard text.utf8.contains(where: { "*_~".utf8.contains($0) }) else { return text }
    var characters = Array(text)
    for mark in ["*", "_", "~"] as [Character] { removePairs(of: mark, in: &characters) }
    return String(characters)
  }

  private static func removePairs(of mark: Character, in characters: inout [Character]) {
    var opening: Int?
    var removed: Set<Int> = []
    for index in characters.indices where characters[index] == mark {
      if let first = opening, closes(index, in: characters), index > first + 1 {
        removed.formUnion([first, index])
        opening = nil
      } else if opens(index, in: characters) {
        opening = index
      }
    }
    characters = characters.indices.filter { !removed.contains($0) }.map { characters[$0] }
  }

  private static func opens(_ index: Int, in text: [Character]) -> Bool {
    (index == 0 || !isWord(text[index - 1]))
      && index + 1 < text.count && !text[index + 1].isWhitespace
  }

  private static func closes(_ index: Int, in text: [Character]) -> Bool {
    !text[index - 1].isWhitespace && (index + 1 == text.count || !isWord(text[index + 1]))
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
