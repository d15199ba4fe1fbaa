/// What somebody saved: which files are others now, and what is to be said of it.
struct SavedChange: Sendable, Hashable {
  enum Kind: String, Sendable {
    case newPost = "Tulisan baru"
    case post = "Ubah tulisan"
    case removal = "Hapus"
    case restoration = "Kembalikan"
    case newPage = "Halaman baru"
    case page = "Ubah halaman"
    case profile = "Ubah profil KIM"
    case mend = "Perbaiki"
  }

  let kind: Kind
  /// What it is about, in a reader's words.
  let title: String
  /// Files and folders below the content root; the first is what it is about.
  let paths: [String]

  private static let longestTitle = 100

  /// What a history says of it: a line, and the path that it is about.
  var message: String {
    let line = title.unicodeScalars.map { $0.properties.isWhitespace || $0.value < 0x20 ? " " : $0 }
    let words = String(String.UnicodeScalarView(line)).split(separator: " ").joined(separator: " ")
    let subject = words.isEmpty ? kind.rawValue : "\(kind.rawValue): \(words)"
    return "\(subject.prefix(Self.longestTitle))\n\n\(paths.first ?? "")\n"
  }
}
