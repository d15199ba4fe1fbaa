internal import KimDiagnostics
internal import KimText

/// The body with its foreign forms made Markdown: shortcodes of other programs, names of photos
/// that stand alone on a line, addresses with blanks, and ids of headings.
struct ForeignForms {
  let text: MappedText
  /// The ids that headings are given, by the line of `text`.
  let headingIDs: [Int: String]
  /// What is to be told, with the lines of the body.
  let findings: [FormFinding]

  /// Nil where there is no such form, as in nearly all bodies.
  init?(in bytes: ArraySlice<UInt8>, signs: ByteMap, resolver: some LinkResolver) {
    guard Self.mayOccur(in: bytes, signs) else { return nil }
    var reader = FormReader(bytes, resolver: resolver)
    guard reader.read() else { return nil }
    findings = reader.findings
    headingIDs = reader.headingIDs
    text = reader.text
  }

  /// Whether the body has anything that may begin a foreign form.
  private static func mayOccur(in bytes: ArraySlice<UInt8>, _ signs: ByteMap) -> Bool {
    var line = bytes.startIndex
    var index = signs.next(from: line)
    while index < bytes.endIndex {
      switch bytes[index] {
      case 0x0A, 0x0D:
        if mayNamePhoto(bytes[line..<index]) { return true }
        line = index + 1
      case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "]"):
        if mayBegin(in: bytes, at: index) { return true }
      default: break
      }
      index = signs.next(from: index + 1)
    }
    return mayNamePhoto(bytes[line...])
  }

  /// Whether a brace or bracket may begin a shortcode or an id, or end the text of a link whose
  /// address has blanks.
  private static func mayBegin(in bytes: ArraySlice<UInt8>, at index: Int) -> Bool {
    guard index + 1 < bytes.endIndex else { return false }
    let next = bytes[index + 1]
    switch bytes[index] {
    case UInt8(ascii: "{"): return "{%#:".utf8.contains(next)
    case UInt8(ascii: "["):
      return next == UInt8(ascii: "[") || ShortcodeSearch.mayBegin(in: bytes, at: index)
    default:
      return next == UInt8(ascii: "(") && LooseAddress.mayBeLoose(in: bytes, at: index + 1)
    }
  }

  /// Whether a line may be nothing but names of photos; most lines tell by their last characters.
  private static func mayNamePhoto(_ line: ArraySlice<UInt8>) -> Bool {
    if line.count <= 4 * PhotoName.longest, PhotoName.mayEnd(line),
      PhotoName.names(onLine: line.trimmed) != nil
    {
      return true
    }
    return PhotoName.captioned(onLine: line.trimmed) != nil
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
            + "alone on a line"),
        mend: .write("", insteadOf: written, at: file.place(of: range)))
    case .missingPhoto(let suggestion):
      return Diagnostic(
        .warning, code: "markdown/photo-name", at: file.place(of: range),
        id: "foto '\(written)' tidak ada di folder ini, jadi namanya tampil sebagai teks",
        en: "the photo '\(written)' is not in this folder, so its name is shown as text",
        hint: suggestion.map {
          LocalizedText(
            id: "maksud Anda '\($0)'? Tulis ![Warga menanam padi](\($0)), dengan apa yang tampak",
            en: "did you mean '\($0)'? Write ![Villagers planting rice](\($0)), with what it shows")
        }
          ?? LocalizedText(
            id: "simpan fotonya di folder tulisan ini, atau hapus baris ini",
            en: "put the photo into this document's folder, or delete this line"),
        mend: suggestion.flatMap {
          .write(
            "![Warga menanam padi](\($0))", insteadOf: written, at: file.place(of: range),
            isExample: true)
        })
    }
  }
}
