import KimDiagnostics

extension Diagnostic {
  /// - Parameters:
  ///   - value: what is written, if it is all on this line.
  ///   - before: what stands before it.
  static func needsQuotes(
    _ place: Place, key: String, value: String?, before: String, quoted: String
  ) -> Diagnostic {
    let example = before + quoted
    let shown = example.count <= 200 ? example : example.prefix(200) + "…"
    return Diagnostic(
      .warning, code: "yaml/needs-quotes", at: place,
      id: "isi '\(key)' memuat tanda yang punya arti khusus di sini; dibaca sebagai teks utuh",
      en: "the value of '\(key)' has a character that is special in YAML; read as plain text",
      hint: LocalizedText(
        id: "supaya pasti, tulis dalam tanda kutip: \(shown)", en: "put it in quotes: \(shown)"),
      mend: value.flatMap { .write(quoted, insteadOf: $0, at: place) })
  }

  /// - Parameter quoted: the whole value at the place, in quotes.
  static func alias(_ place: Place, quoted: String? = nil) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml/alias", at: place,
      id: "isi yang diawali & atau * tidak diterima (jangkar dan alias YAML)",
      en: "YAML anchors and aliases (& and *) are not accepted",
      hint: LocalizedText(
        id: "beri tanda kutip pada isinya: \(quoted ?? "\"*Penting*\"")",
        en: "put the value in quotes: \(quoted ?? "\"*Penting*\"")"),
      mend: quoted.flatMap { .write($0, at: place) })
  }

  /// - Parameter quoted: the whole value at the place, in quotes.
  static func unsupported(_ place: Place, quoted: String? = nil) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml/unsupported", at: place,
      id:
        "bentuk ini tidak diterima (tanda ! atau ? di awal, atau nama keterangan yang bukan teks)",
      en: "this form of YAML is not accepted (a tag, a directive, or a key that is not text)",
      hint: LocalizedText(
        id: "beri tanda kutip pada isinya: \(quoted ?? "keterangan: \"isi\"")",
        en: "put the value in quotes: \(quoted ?? "key: \"value\"")"),
      mend: quoted.flatMap { .write($0, at: place) })
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
      id: "keterangan '\(key)' ditulis lebih dari sekali" + id,
      en: "the key '\(key)' stands twice" + en,
      hint: LocalizedText(
        id: "gabungkan isinya, lalu hapus salah satunya", en: "join their values and delete one"))
  }

  static func repeatedField(
    _ place: Place, key: String, firstLine: Int, lines: ClosedRange<Int>? = nil
  ) -> Diagnostic {
    Diagnostic(
      .warning, code: "yaml/repeated-key", at: place,
      id: "keterangan '\(key)' sudah ada di baris \(firstLine); yang di baris ini tidak dipakai",
      en: "the key '\(key)' is on line \(firstLine) already; this one was left out",
      hint: LocalizedText(
        id: "hapus baris ini; yang masih perlu, tulis di baris \(firstLine)",
        en: "delete this line; what is needed of it goes to line \(firstLine)"),
      mend: lines.map { .remove(lines: $0) })
  }
}
