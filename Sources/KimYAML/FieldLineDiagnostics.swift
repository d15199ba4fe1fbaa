import KimDiagnostics

/// What is told of lines and keys that were put right or left out.
extension Diagnostic {
  static func goesOn(_ place: Place, key: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "yaml/goes-on", at: place,
      id: "baris ini tidak punya kunci; dibaca sebagai lanjutan '\(key)'",
      en: "this line has no key; read as going on with '\(key)'",
      hint: LocalizedText(
        id: "awali baris ini dengan dua spasi, atau sambung ke baris di atasnya",
        en: "begin the line with two spaces, or join it to the one above"))
  }

  static func notAField(_ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, code: "yaml/syntax", at: place,
      id: "baris ini tidak berbentuk 'kunci: isi', jadi tidak dipakai",
      en: "this line is not 'key: value' and was left out",
      hint: LocalizedText(
        id: "tulis titik dua dan spasi sesudah kuncinya, atau hapus baris ini",
        en: "write a colon and a space after the key, or delete the line"))
  }

  static func openList(_ place: Place, key: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "yaml/syntax", at: place,
      id: "daftar [...] pada '\(key)' belum ditutup; dibaca sampai akhir baris",
      en: "the list [...] of '\(key)' is not closed; read to the end of its line",
      hint: LocalizedText(id: "tambahkan ']' di akhir daftar", en: "add ']' at the list's end"))
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
