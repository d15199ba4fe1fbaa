internal import KimDiagnostics

/// What the writer of a text with HTML should know: each element once, at its first place.
struct HTMLFindings {
  enum Kind: Equatable {
    /// Read as the Markdown that means the same.
    case converted
    /// Its tag went, its text stayed.
    case removed
    /// It went with its content.
    case dropped
    /// A comment that nothing ends, with the number of words in it.
    case openComment(words: Int)
    /// No element at all, so it is shown.
    case shown

    static var openComment: Kind { .openComment(words: 0) }
  }

  struct Finding {
    var kind: Kind
    let name: String
    /// The line of the text before, from 1.
    let line: Int
    /// The first line of what is written there.
    let written: [UInt8]
  }

  private(set) var all: [Finding] = []
  private var told: Set<String> = []

  /// The elements that are parts of others, which are told already.
  private static let wholes: [String: [String]] = [
    "li": ["ul", "ol", "menu", "dir"], "tr": ["table"], "td": ["table"], "th": ["table"],
    "tbody": ["table"], "thead": ["table"], "tfoot": ["table"], "caption": ["table"],
    "col": ["table"], "colgroup": ["table"], "figcaption": ["figure"],
    "source": ["video", "audio", "picture"],
    "track": ["video", "audio"], "dt": ["dl"], "dd": ["dl"], "summary": ["details"],
    "param": ["object"],
  ]

  /// What Markdown has no form for and what is shown as it was meant.
  private static let silent: Set<String> = ["br", "sub", "sup", "u", "ins", "wbr"]

  mutating func add(
    _ element: HTMLElement, isShown: Bool, _ tag: HTMLTag, _ line: Int, in bytes: ArraySlice<UInt8>
  ) {
    guard !Self.silent.contains(tag.name),
      Self.wholes[tag.name]?.contains(where: told.contains) != true
    else { return }
    let isDropped = element == .frame && !isShown
    add(
      isDropped ? .dropped : element.isMarkdown || isShown ? .converted : .removed, tag, line,
      in: bytes)
  }

  mutating func add(_ kind: Kind, _ tag: HTMLTag, _ line: Int, in bytes: ArraySlice<UInt8>) {
    guard told.insert(tag.name).inserted else { return }
    let text = bytes[tag.range]
    let written = Array(text.prefix(200).prefix { $0 != 0x0A && $0 != 0x0D })
    let isComment = kind == .openComment
    let words = isComment ? PlainText.wordCount(of: Array(text.dropFirst(4))) : 0
    all.append(
      Finding(
        kind: isComment ? .openComment(words: words) : kind, name: tag.name, line: line,
        written: written))
  }
}

extension Diagnostic {
  static func html(
    _ finding: HTMLFindings.Finding, in file: SourceFile, at range: Range<Int>
  ) -> Diagnostic {
    let text = text(of: finding)
    return Diagnostic(
      .warning, code: "markdown/raw-html", at: file.place(of: range), id: text.id, en: text.en,
      hint: hint(for: finding))
  }

  private static func text(of finding: HTMLFindings.Finding) -> (id: String, en: String) {
    let name = finding.name
    switch finding.kind {
    case .converted:
      return ("kode HTML '<\(name)>' dibaca sebagai Markdown", "'<\(name)>' was read as Markdown")
    case .removed:
      return (
        "kode HTML '<\(name)>' dihapus, teksnya tetap",
        "the tag '<\(name)>' was removed, its text stays"
      )
    case .dropped:
      return (
        "kode HTML '<\(name)>' dihapus bersama isinya",
        "'<\(name)>' was removed with its content"
      )
    case .openComment(let words):
      return (
        "catatan '<!--' tidak ditutup, jadi \(words) kata sesudahnya tidak tampil",
        "nothing ends the comment '<!--', so \(words) words after it are not shown"
      )
    case .shown:
      return (
        "'<\(name)>' bukan kode HTML, jadi tampil sebagai teks",
        "'<\(name)>' is no HTML, so it is shown as text"
      )
    }
  }

  private static func hint(for finding: HTMLFindings.Finding) -> LocalizedText {
    switch finding.kind {
    case .openComment:
      LocalizedText(
        id: "tutup catatan itu dengan '-->'", en: "end the comment with '-->'")
    case .shown:
      LocalizedText(
        id: "tulis \\<\(finding.name)> supaya pesan ini hilang",
        en: "write \\<\(finding.name)> to say that it is text")
    case .removed, .dropped: LocalizedText(id: "hapus kode itu", en: "delete it")
    case .converted: hint(insteadOf: finding.name)
    }
  }

  private static func hint(insteadOf name: String) -> LocalizedText {
    switch HTMLElement(name) {
    case .heading:
      LocalizedText(id: "tulis '## ' di depan judul bagian", en: "write '## ' before a heading")
    case .list, .item:
      LocalizedText(
        id: "tulis '- ' atau '1. ' di depan setiap butir",
        en: "write '- ' or '1. ' before each item")
    case .table, .row, .cell:
      LocalizedText(
        id: "tulis tabel dengan garis '|', lihat panduan", en: "write the table with '|'")
    case .image, .figure, .caption:
      LocalizedText(
        id: "untuk foto, tulis ![keterangan](foto.jpg)",
        en: "for a photo, write ![text](photo.jpg)")
    case .frame, .media:
      LocalizedText(
        id: "untuk video YouTube, tulis alamatnya saja dalam satu paragraf",
        en: "for a YouTube video, write its address alone in a paragraph")
    case .link:
      LocalizedText(id: "tulis [teks](alamat)", en: "write [text](address)")
    case .quote:
      LocalizedText(id: "tulis '> ' di depan kutipan", en: "write '> ' before a quote")
    case .block, .label, .rule, .lineBreak:
      LocalizedText(
        id: "hapus kode itu; satu baris kosong memisahkan paragraf",
        en: "delete it; a blank line parts paragraphs")
    default:
      LocalizedText(
        id: "pakai Markdown: **tebal**, *miring*, [teks](alamat)",
        en: "use Markdown: **bold**, *italic*, [text](address)")
    }
  }
}
