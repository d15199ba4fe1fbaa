internal import KimDiagnostics

/// The body with its foreign forms made Markdown: shortcodes of other programs, names of photos
/// that stand alone on a line, addresses with blanks, and ids of headings.
struct ForeignForms {
  let text: MappedText
  /// The ids that headings are given, by the line of `text`.
  let headingIDs: [Int: String]
  /// What is to be told, with the lines of the body.
  let findings: [FormFinding]

  /// Nil where there is no such form, as in nearly all bodies.
  init?(in bytes: ArraySlice<UInt8>, resolver: some LinkResolver) {
    guard Self.mayOccur(in: bytes) else { return nil }
    var reader = FormReader(bytes, resolver: resolver)
    guard reader.read() else { return nil }
    findings = reader.findings
    headingIDs = reader.headingIDs
    text = reader.text
  }

  /// Whether the body has anything that may begin a foreign form, found in one pass.
  static func mayOccur(in slice: ArraySlice<UInt8>) -> Bool {
    let (bytes, offset) = (slice.span, slice.startIndex)
    var index = 0
    while index + 1 < bytes.count {
      let byte = bytes[index]
      if isCounted(byte) {
        let next = bytes[index + 1]
        switch byte {
        case UInt8(ascii: "{"): if "{%#:".utf8.contains(next) { return true }
        case UInt8(ascii: "["):
          if next == UInt8(ascii: "[") { return true }
          if ShortcodeSearch.mayBegin(in: slice, at: index + offset) { return true }
        case UInt8(ascii: "]"):
          if next == UInt8(ascii: "("),
            LooseAddress.mayBeLoose(in: slice, at: index + 1 + offset)
          {
            return true
          }
        default:
          if PhotoName.mayEnd(next), mayNamePhoto(in: slice, dot: index + offset) { return true }
        }
      }
      index += 1
    }
    return false
  }

  /// One bit for `.`, then for `[`, `]` and `{`.
  private static func isCounted(_ byte: UInt8) -> Bool {
    let low: UInt64 = 1 << 0x2E
    let high: UInt64 = 1 << 0x1B | 1 << 0x1D | 1 << 0x3B
    let bits = byte < 0x40 ? low : high
    return byte < 0x80 && (bits &>> UInt64(byte & 63)) & 1 == 1
  }

  /// Whether a line around a dot may be nothing but names of photos.
  private static func mayNamePhoto(in bytes: ArraySlice<UInt8>, dot: Int) -> Bool {
    func isEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
    let start = bytes[..<dot].suffix(PhotoName.longest + 1).lastIndex(where: isEnd)
    guard start != nil || dot - bytes.startIndex <= PhotoName.longest else { return false }
    let line = bytes[(start.map { $0 + 1 } ?? bytes.startIndex)...].prefix(4 * PhotoName.longest)
    return PhotoName.names(onLine: line.prefix { !isEnd($0) }.trimmed) != nil
  }
}

/// A form that its writer should know of.
struct FormFinding {
  enum Kind {
    case unknownCode
    case missingPhoto(suggestion: String?)
  }

  let kind: Kind
  /// The line of the body, from 1.
  let line: Int
  /// The first line of what is written there.
  let written: [UInt8]
}

extension Diagnostic {
  static func foreignForm(
    _ finding: FormFinding, in file: SourceFile, at range: Range<Int>
  ) -> Diagnostic {
    let written = String(decoding: finding.written.prefix(60), as: UTF8.self)
    switch finding.kind {
    case .unknownCode:
      return Diagnostic(
        .warning, code: "markdown/foreign-code", at: file.place(of: range),
        id: "kode '\(written)' milik program lain, jadi tidak ditampilkan; teks lainnya tetap",
        en: "the code '\(written)' belongs to another program and is not shown; other text stays",
        hint: LocalizedText(
          id: "hapus kode itu; untuk foto tulis ![keterangan](foto.jpg), untuk video YouTube "
            + "tulis alamatnya saja di satu baris",
          en: "delete it; for a photo write ![text](photo.jpg), for a YouTube video its address "
            + "alone on a line"))
    case .missingPhoto(let suggestion):
      return Diagnostic(
        .warning, code: "markdown/photo-name", at: file.place(of: range),
        id: "foto '\(written)' tidak ada di folder ini, jadi namanya tampil sebagai teks",
        en: "the photo '\(written)' is not in this folder, so its name is shown as text",
        hint: suggestion.map {
          LocalizedText(id: "maksud Anda '\($0)'?", en: "did you mean '\($0)'?")
        }
          ?? LocalizedText(
            id: "simpan fotonya di folder tulisan ini, atau hapus baris ini",
            en: "put the photo into this document's folder, or delete this line"))
    }
  }
}
