/// What chats put into texts beside the words of people.
enum ChatMarks {
  private static let direction: Unicode.Scalar = "\u{200E}"

  /// Without signs that say which way a text runs.
  static func removed(from text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isHidden(scalar) { scalars.append(scalar) }
    return String(scalars)
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    (0x200E...0x200F).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
      || (0x2066...0x2069).contains(scalar.value) || scalar.value == 0xFEFF
  }

  /// Whether the program itself says it: the sign stands at its beginning.
  static func isOfProgram(_ text: String) -> Bool { text.unicodeScalars.first == direction }

  private static let edited = ["<Pesan ini diedit>", "<This message was edited>"]

  private static let deleted: Set = [
    "pesan ini telah dihapus", "pesan ini dihapus", "anda menghapus pesan ini",
    "this message was deleted", "you deleted this message", "null",
  ]

  /// What stands in the place of a file that was not exported.
  private static let omitted: Set = [
    "<media tidak disertakan>", "<media omitted>", "gambar tidak disertakan",
    "foto tidak disertakan", "video tidak disertakan", "audio tidak disertakan",
    "stiker tidak disertakan", "gif tidak disertakan", "dokumen tidak disertakan",
    "image omitted", "photo omitted", "video omitted", "audio omitted", "sticker omitted",
    "gif omitted", "document omitted",
  ]

  static func isDeleted(_ line: some StringProtocol) -> Bool {
    deleted.contains(word(line))
  }

  static func isOmitted(_ line: some StringProtocol) -> Bool {
    omitted.contains(word(line))
  }

  private static func word(_ line: some StringProtocol) -> String {
    var word = line.lowercased()[...]
    while let last = word.last, last == "." || last.isWhitespace { word.removeLast() }
    return String(word.drop(while: \.isWhitespace))
  }

  static func withoutEdited(_ line: String) -> String {
    edited.reduce(line) { $0.replacing($1, with: "") }
  }

  // MARK: Files

  private static let behind = [" (file terlampir)", " (berkas terlampir)", " (file attached)"]
  private static let before = ["<terlampir: ", "<dilampirkan: ", "<attached: ", "<lampiran: "]

  /// The name of the file that a line says is beside; nil for any other line.
  static func attachment(in line: String) -> String? {
    for ending in behind where line.hasSuffix(ending) {
      return String(line.dropLast(ending.count))
    }
    guard line.hasSuffix(">") else { return nil }
    for beginning in before where line.hasPrefix(beginning) {
      return String(line.dropFirst(beginning.count).dropLast())
    }
    return nil
  }
}
