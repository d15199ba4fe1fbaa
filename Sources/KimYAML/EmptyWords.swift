/// Words by which people say that there is no value.
package enum EmptyWords {
  /// Where a text may stand: dashes are no text to begin with.
  static func isNothing(_ text: String) -> Bool {
    text.utf8.count == 3 && text.lowercased() == "n/a"
  }

  /// Where a number, an address or the like may stand; there such words can mean nothing else.
  package static func isNoValue(_ text: String) -> Bool {
    guard text.utf8.count <= longest else { return false }
    var word = text.lowercased()
    while let last = word.last, ".!".contains(last) { word.removeLast() }
    return word.isEmpty || noValues.contains(word)
  }

  private static let longest = 20

  private static let noValues: Set<String> = [
    "n/a", "na", "none", "nil", "nihil", "kosong", "tidak ada", "belum ada", "tdk ada", "blm ada",
    "tidak diketahui", "belum diketahui", "belum diisi", "belum", "?", "…",
  ]
}
