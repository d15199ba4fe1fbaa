import KimDiagnostics

/// What is told of lines and keys that were put right or left out.
extension Diagnostic {
  /// - Parameters:
  ///   - areItems: whether the lines are read as items of a list.
  ///   - mend: the lines as they should stand.
  static func goesOn(_ place: Place, key: String, areItems: Bool, mend: Mend) -> Diagnostic {
    Diagnostic(
      .warning, code: "yaml/goes-on", at: place,
      id: "baris ini tidak punya nama keterangan; dibaca sebagai lanjutan '\(key)'",
      en: "this line has no key; read as going on with '\(key)'",
      hint: areItems
        ? LocalizedText(
          id: "awali setiap baris daftar ini dengan '- '",
          en: "begin each line of this list with '- '")
        : LocalizedText(
          id: "awali baris lanjutan dengan dua spasi",
          en: "begin lines that go on with two spaces"), mend: mend)
  }

  /// - Parameter lines: those that stand together and are none.
  static func notAField(_ place: Place, lines: ClosedRange<Int>) -> Diagnostic {
    let count = lines.count
    return Diagnostic(
      .warning, code: "yaml/syntax", at: place,
      id: "baris ini tidak berbentuk 'keterangan: isi', jadi tidak dipakai",
      en: "this line is not 'key: value' and was left out",
      hint: LocalizedText(
        id: count == 1 ? "hapus baris ini" : "hapus \(count) baris ini",
        en: count == 1 ? "delete the line" : "delete these \(count) lines"),
      mend: .remove(lines: lines))
  }

  /// - Parameter place: that of the key.
  static func missingColon(_ place: Place, key: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "yaml/syntax", at: place,
      id: "sesudah '\(key)' tidak ada titik dua, jadi baris ini tidak dipakai",
      en: "there is no colon after '\(key)', so this line was left out",
      hint: LocalizedText(
        id: "tulis titik dua sesudahnya: '\(key):'", en: "write a colon after it: '\(key):'"),
      mend: .insert(":", after: place))
  }

  /// - Parameter line: the whole line that the list stands on.
  static func openList(_ place: Place, key: String, line: Place) -> Diagnostic {
    Diagnostic(
      .warning, code: "yaml/syntax", at: place,
      id: "daftar [...] pada '\(key)' belum ditutup; dibaca sampai akhir baris",
      en: "the list [...] of '\(key)' is not closed; read to the end of its line",
      hint: LocalizedText(id: "tambahkan ']' di akhir daftar", en: "add ']' at the list's end"),
      mend: .insert("]", after: line))
  }

  static func leftOut(_ problem: Diagnostic, key: String) -> Diagnostic {
    Diagnostic(
      .warning, code: problem.code, at: problem.place,
      id: "isi '\(key)' tidak dipakai: \(problem.message.id)",
      en: "the value of '\(key)' was left out: \(problem.message.en)", hint: problem.hint)
  }

  static func tooManyBroken(_ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, code: "yaml/syntax", at: place,
      id: "sudah terlalu banyak keterangan yang rusak di berkas ini",
      en: "too many fields of this file are broken",
      hint: LocalizedText(
        id: "perbaiki dulu keterangan di atasnya", en: "mend the fields above it first"))
  }
}
