import KimDiagnostics

extension Diagnostic {
  static func needsQuotes(_ place: Place, key: String, example: String) -> Diagnostic {
    let shown = example.count <= 200 ? example : example.prefix(200) + "…"
    return Diagnostic(
      .warning, code: "yaml/needs-quotes", at: place,
      id: "isi '\(key)' memuat tanda yang punya arti khusus di sini; dibaca sebagai teks utuh",
      en: "the value of '\(key)' has a character that is special in YAML; read as plain text",
      hint: LocalizedText(
        id: "supaya pasti, tulis dalam tanda kutip: \(shown)", en: "put it in quotes: \(shown)"))
  }

  static func alias(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml/alias", at: place,
      id: "isi yang diawali & atau * tidak diterima (jangkar dan alias YAML)",
      en: "YAML anchors and aliases (& and *) are not accepted",
      hint: LocalizedText(
        id: "beri tanda kutip pada isinya, misalnya \"*Penting*\"",
        en: "put the value in quotes, such as \"*Penting*\""))
  }

  static func unsupported(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml/unsupported", at: place,
      id: "bentuk ini tidak diterima (tanda ! atau ? di awal, atau kunci yang bukan teks)",
      en: "this form of YAML is not accepted (a tag, a directive, or a key that is not text)",
      hint: LocalizedText(
        id: "tulis sebagai kunci: \"isi\"", en: "write it as key: \"value\""))
  }

  static func tooDeep(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml/too-deep", at: place,
      id: "daftar di dalam daftar terlalu dalam", en: "lists are nested too deep",
      hint: LocalizedText(id: "sederhanakan daftar ini", en: "make this list simpler"))
  }

  static func repeatedKey(_ place: Place, key: String, firstLine: Int?) -> Diagnostic {
    let id = firstLine.map { " (sudah ada di baris \($0))" } ?? ""
    let en = firstLine.map { " (first on line \($0))" } ?? ""
    return Diagnostic(
      .error, code: "yaml/repeated-key", at: place,
      id: "kunci '\(key)' ditulis lebih dari sekali" + id, en: "the key '\(key)' stands twice" + en,
      hint: LocalizedText(
        id: "gabungkan isinya, lalu hapus salah satunya", en: "join their values and delete one"))
  }

  static func repeatedField(
    _ place: Place, key: String, firstLine: Int
  ) -> Diagnostic {
    Diagnostic(
      .warning, code: "yaml/repeated-key", at: place,
      id: "kunci '\(key)' sudah ada di baris \(firstLine); yang di baris ini tidak dipakai",
      en: "the key '\(key)' is on line \(firstLine) already; this one was left out",
      hint: LocalizedText(
        id: "gabungkan isinya ke baris \(firstLine), lalu hapus baris ini",
        en: "join its value to line \(firstLine), then delete this one"))
  }
}
