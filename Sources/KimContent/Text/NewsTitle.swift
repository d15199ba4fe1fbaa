/// A line that is a title, without the marks of messengers and the pictures around it.
struct NewsTitle {
  let text: Substring
  /// Whether marks stand around all of it, or all of its letters are capitals.
  let isEmphasised: Bool

  /// In bytes.
  private static let longest = 200
  /// Beginnings of messages, which are no titles whatever stands below.
  private static let openings = ["assalam", "bismillah", "yth", "kepada", "dengan hormat"]
  /// Beginnings of letters and messages, which are no titles.
  private static let greetings = [
    "salam", "nomor:", "nomor :", "no.", "lampiran", "halo", "hai ", "hallo", "selamat pagi",
    "selamat siang", "selamat sore", "selamat malam", "bapak", "ibu", "diberitahukan", "kami ",
    "saya ",
  ]

  /// Nil for a sentence, and for what begins a block of Markdown.
  ///
  /// - Parameter isAboveDay: whether a day stands below or above it, which makes it surer.
  init?(_ line: Substring, isAboveDay: Bool) {
    var text = Self.inner(line)
    var isMarked = false
    while text.count > 2, let mark = text.first, "*_~".contains(mark), text.last == mark {
      text = text.dropFirst().dropLast()
      isMarked = true
    }
    if !isMarked { text = Self.withoutMarkedBeginning(text) }
    guard line.utf8.count <= Self.longest, let first = text.first, let last = text.last,
      text.count(where: \.isLetter) > 2, !".,;:…".contains(last),
      isAboveDay || !text.contains(": ") || !text.contains(where: \.isLowercase),
      !Self.hasPhoneNumber(text),
      !"#>|<](){}!-–—+=*_~`\\/.,:;•".contains(first),
      first != "[" || isAboveDay && Self.hasLabel(text),
      !text.contains("://"), !Self.isItem(text),
      !Self.begins(text, with: Self.openings + (isAboveDay ? [] : Self.greetings))
    else { return nil }
    self.text = text
    isEmphasised = isMarked || !text.contains(where: \.isLowercase)
  }

  /// Whether a line greets or prays, so that it is no title if there is another.
  static func isOpening(_ line: Substring) -> Bool {
    let letters = line.lowercased().filter(\.isLetter)
    return words.contains(where: letters.hasPrefix)
  }

  /// In small letters, without anything between them.
  private static let words = [
    "innalillah", "inalillah", "innaalillah", "innalilah", "assalam", "asswr", "asslm", "asalamu",
    "bismillah", "salamsejahtera", "halo", "hallo", "haidulur", "selamatpagi", "selamatsiang",
    "selamatsore", "selamatmalam", "allahuakbar",
  ]

  /// Whether a line says what kind of message follows, and no more.
  static func isKind(_ line: Substring) -> Bool {
    kinds.contains(line.lowercased().filter(\.isLetter)) || isWish(line)
  }

  private static let kinds: Set = [
    "pengumuman", "info", "informasi", "infopenting", "infodesa", "berita", "kabar", "kabardesa",
    "update", "undangan", "breakingnews", "pemberitahuan", "himbauan", "imbauan",
  ]

  /// Whether a line says that a wish or complaint follows, and no more.
  static func isWish(_ line: Substring) -> Bool {
    wishes.contains(line.lowercased().filter(\.isLetter))
  }

  private static let wishes: Set = [
    "aspirasi", "aspirasiwarga", "keluhanwarga", "laporanwarga", "pengaduan", "suarawarga",
  ]

  /// `Dari Bik Rohana, hp 0812-0000-4471` says who wrote.
  private static func hasPhoneNumber(_ text: Substring) -> Bool {
    let digits = text.split { !$0.isNumber && !" -.".contains($0) }
      .map { $0.filter(\.isNumber) }
    return digits.contains { $0.count > 9 && ($0.hasPrefix("08") || $0.hasPrefix("628")) }
  }

  /// `*HOAKS* Bantuan lewat tautan` without the marks of its first words.
  private static func withoutMarkedBeginning(_ text: Substring) -> Substring {
    guard let mark = text.first, "*_~".contains(mark) else { return text }
    let inside = text.dropFirst().prefix { $0 != mark }
    let rest = text[inside.endIndex...].dropFirst()
    guard inside.first?.isLetter == true, inside.last?.isWhitespace == false,
      rest.first?.isWhitespace == true, rest.contains(where: \.isLetter), !rest.contains(mark)
    else { return text }
    return (inside + rest)[...]
  }

  /// Without blanks and pictures at its ends.
  private static func inner(_ line: Substring) -> Substring {
    var text = line
    while let first = text.first, first.isWhitespace || first.isPicture { text.removeFirst() }
    while let last = text.last, last.isWhitespace || last.isPicture { text.removeLast() }
    return text
  }

  private static func begins(_ text: Substring, with words: [String]) -> Bool {
    let text = text.lowercased()
    return words.contains(where: text.hasPrefix)
  }

  /// `[PERINGATAN] Kabut asap`.
  private static func hasLabel(_ text: Substring) -> Bool {
    guard let end = text.firstIndex(of: "]") else { return false }
    let rest = text[end...].dropFirst()
    return rest.first?.isWhitespace == true && rest.contains(where: \.isLetter)
  }

  /// `1. Rapat`, but not `1.000 pohon`.
  private static func isItem(_ text: Substring) -> Bool {
    let rest = text.drop { $0.isNumber }
    guard rest.startIndex > text.startIndex, let sign = rest.first, ".)".contains(sign) else {
      return false
    }
    return rest.dropFirst().first?.isNumber != true
  }
}
