import KimDiagnostics
internal import Yams

/// A refusal of the YAML library, said so that a writer knows what to change.
struct YAMLProblem {
  private let mark: Mark?
  private let text: LocalizedText
  private let hint: LocalizedText
  private let repeatedKey: String?

  init(_ error: YamlError) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      // What is never closed is best shown where it was opened, not at the end of the file.
      let isOpen = Self.openings.contains { problem.contains($0) }
      self.mark = isOpen ? context?.mark ?? mark : mark
      (text, hint) = Self.explained(problem)
      repeatedKey = nil
    case .duplicatedKeysInMapping(let keys, let context):
      mark = context.mark
      (text, hint) = Self.explained("")
      repeatedKey = keys.first ?? ""
    default:
      mark = nil
      (text, hint) = Self.explained("")
      repeatedKey = nil
    }
  }

  private static let openings = [
    "unexpected end of stream", "could not find expected ':'", "',' or ']'", "',' or '}'",
  ]

  /// - Parameter firstLine: the number of the mended line that the YAML text begins with.
  func diagnostic(in file: SourceFile, _ map: LineMap, firstLine: Int) -> Diagnostic {
    let place =
      mark.map { map.position(line: firstLine + $0.line - 1, column: $0.column).place(in: file) }
      ?? file.place(line: map.firstLine + firstLine)
    if let repeatedKey { return .repeatedKey(place, key: repeatedKey, firstLine: nil) }
    return Diagnostic(
      .error, code: "yaml/syntax", at: place, id: text.id, en: text.en, hint: hint)
  }

  /// libyaml's words, each family in ours.
  private static func explained(_ problem: String) -> (LocalizedText, LocalizedText) {
    for (part, text, hint) in families where problem.contains(part) { return (text, hint) }
    return (
      LocalizedText(
        id: "susunan YAML di sini tidak bisa dibaca", en: "YAML cannot be read here: \(problem)"),
      LocalizedText(
        id: "periksa titik dua, tanda kutip, dan spasi di awal baris",
        en: "check colons, quotes and the spaces at the line's start")
    )
  }

  private static let families: [(String, LocalizedText, LocalizedText)] = [
    (
      "mapping values are not allowed",
      LocalizedText(id: "titik dua di sini tidak dimengerti", en: "a colon is not allowed here"),
      LocalizedText(
        id: "beri tanda kutip pada isinya, atau samakan spasi di awal baris",
        en: "put the value in quotes, or align the line with its neighbours")
    ),
    (
      "character that cannot start any token",
      LocalizedText(
        id: "tanda ini tidak boleh mengawali isi (sering kali: tab, @ atau `)",
        en: "a value cannot begin with this character (often a tab, @ or `)"),
      LocalizedText(
        id: "ganti tab dengan spasi, atau beri tanda kutip pada isinya",
        en: "replace tabs by spaces, or put the value in quotes")
    ),
    (
      "tab character",
      LocalizedText(id: "tab tidak boleh di awal baris", en: "a line cannot begin with a tab"),
      LocalizedText(id: "ganti tab dengan spasi", en: "replace the tab by spaces")
    ),
    (
      "could not find expected ':'",
      LocalizedText(
        id: "baris ini tidak berbentuk 'keterangan: isi'", en: "this line is not 'key: value'"),
      LocalizedText(
        id: "tulis titik dua dan spasi sesudah nama keterangannya",
        en: "write a colon and a space after the key"
      )
    ),
    (
      "did not find expected key",
      LocalizedText(
        id: "baris ini tidak sejajar dengan baris di atasnya, atau tanda kutipnya salah",
        en: "this line is not aligned with those above it, or its quotes are wrong"),
      LocalizedText(
        id: "samakan spasi di awal baris; tutup setiap tanda kutip",
        en: "align the line; close every quote")
    ),
    (
      "did not find expected ',' or ']'",
      LocalizedText(id: "daftar [...] belum ditutup", en: "the list [...] is not closed"),
      LocalizedText(id: "tambahkan ']' di akhir daftar", en: "add ']' at the list's end")
    ),
    (
      "did not find expected ',' or '}'",
      LocalizedText(id: "kelompok {...} belum ditutup", en: "the group {...} is not closed"),
      LocalizedText(id: "tambahkan '}' di akhir", en: "add '}' at its end")
    ),
    (
      "unexpected end of stream",
      LocalizedText(id: "tanda kutip belum ditutup", en: "a quote is not closed"),
      LocalizedText(
        id: "tambahkan tanda kutip penutup", en: "add the closing quote")
    ),
    (
      "document",
      LocalizedText(
        id: "ada isi yang tidak berbentuk 'keterangan: isi'",
        en: "there is text that is not 'key: value'"),
      LocalizedText(
        id: "hanya satu kelompok 'keterangan: isi' yang diterima di sini",
        en: "only one group of 'key: value' is accepted here")
    ),
  ]
}
