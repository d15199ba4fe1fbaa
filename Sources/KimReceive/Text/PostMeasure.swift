/// Tells what was written to be read by all from what people say to each other.
enum PostMeasure {
  /// In characters: `Siap pak, nanti sore saya kirim fotonya ya` is no post.
  private static let shortest = 120
  private static let shortestLines = 60
  private static let shortestCaption = 40

  /// What people write before what is for all.
  private static let announcements: Set = [
    "pengumuman", "undangan", "info", "informasi", "berita", "kabar", "agenda", "himbauan",
    "imbauan", "klarifikasi", "hoaks", "hoax", "siaran", "rilis",
  ]

  /// - Parameter isBeforePhoto: whether who sent it sent photos right after it.
  static func isPost(_ text: String, hasPhoto: Bool, isBeforePhoto: Bool = false) -> Bool {
    let letters = text.count { !$0.isWhitespace }
    if letters >= shortest { return true }
    if hasPhoto, letters >= shortestCaption { return true }
    guard letters >= shortestLines else { return false }
    if isBeforePhoto { return true }
    let lines = text.split(whereSeparator: \.isNewline)
    return lines.count >= 3 || lines.first.map(isAnnouncement) ?? false
  }

  /// `*Kerja bakti*` alone on its line, or `PENGUMUMAN: …`.
  private static func isAnnouncement(_ line: Substring) -> Bool {
    if line.first == "*", line.last == "*" { return true }
    let word = line.drop { !$0.isLetter }.prefix { $0.isLetter }.lowercased()
    return announcements.contains(word)
  }
}
