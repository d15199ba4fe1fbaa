/// A title that a text without one has as the name of its file, or of its own folder: `jalan ditutup.txt`.
enum NameTitle {
  /// Words of names that programs make, or that say nothing of a text.
  private static let otherWords: Set = [
    "catatan", "baru", "note", "notes", "new", "untitled", "tanpa", "judul", "dokumen", "document",
    "teks", "text", "tulisan", "isi", "salinan", "copy", "whatsapp", "img", "image", "foto", "wa",
    "draft", "draf", "final", "fix", "revisi", "untuk", "posting", "postingan", "web", "website",
    "index", "berkas", "file", "kirim", "kiriman", "pesan", "msg",
  ]
  private static let words = 2...8
  private static let fewestLetters = 8

  /// - Parameter name: of a file or folder, without an ending; nil where it is none that somebody would
  ///   give a text.
  static func title(from name: String) -> String? {
    let words = name.split { $0.isWhitespace || "-_+.".contains($0) }
    guard Self.words.contains(words.count), name.count(where: \.isLetter) >= fewestLetters,
      words.count(where: { $0.contains(where: \.isLetter) }) >= Self.words.lowerBound,
      !words.contains(where: { otherWords.contains($0.lowercased()) }),
      !words.contains(where: { $0.utf8.count > 3 && $0.allSatisfy(\.isNumber) })
    else { return nil }
    let title = words.joined(separator: " ")
    return title.prefix(1).uppercased() + title.dropFirst()
  }
}
