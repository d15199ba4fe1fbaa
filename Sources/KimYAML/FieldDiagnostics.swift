import KimDiagnostics

/// The kind that a value should have been of.
enum ExpectedKind {
  case text, group

  var name: LocalizedText {
    switch self {
    case .text: LocalizedText(id: "teks satu baris", en: "one line of text")
    case .group: LocalizedText(id: "kelompok 'keterangan: isi'", en: "a group of 'key: value'")
    }
  }

  func hint(_ key: String) -> LocalizedText {
    switch self {
    case .text:
      LocalizedText(
        id: "tulis langsung sesudah titik dua, dalam tanda kutip: \(key): \"…\"",
        en: "write it after the colon, in quotes: \(key): \"…\"")
    case .group:
      LocalizedText(
        id: "tulis tiap isinya di baris sendiri yang menjorok dua spasi",
        en: "write each part on a line of its own, two spaces further in")
    }
  }
}

extension Diagnostic {
  static func notFields(_ place: Place, _ family: FieldFamily) -> Diagnostic {
    Diagnostic(
      .error, code: "\(family.rawValue)/not-fields", at: place,
      id: "di sini harus ada baris-baris 'keterangan: isi'",
      en: "expected lines of 'key: value' here",
      hint: LocalizedText(id: "contoh: judul: Panen raya", en: "for example: judul: Panen raya"))
  }

  static func missing(
    _ place: Place, _ severity: Severity, _ family: FieldFamily, key: String, example: String,
    mend: Mend?
  ) -> Diagnostic {
    Diagnostic(
      severity, code: "\(family.rawValue)/missing-\(key.replacing("_", with: "-"))", at: place,
      id: "'\(key)' belum diisi", en: "'\(key)' is missing",
      hint: LocalizedText(
        id: "tambahkan baris: \(key): \(example)", en: "add a line: \(key): \(example)"),
      mend: mend)
  }

  static func wrongKind(
    _ place: Place, _ severity: Severity, key: String, expected: ExpectedKind
  ) -> Diagnostic {
    Diagnostic(
      severity, code: "field/wrong-kind", at: place,
      id: "isi '\(key)' harus berupa \(expected.name.id)" + severity.loss.id,
      en: "the value of '\(key)' must be \(expected.name.en)" + severity.loss.en,
      hint: expected.hint(key))
  }

  static func wrongValue(
    _ place: Place, _ severity: Severity, _ family: FieldFamily, key: String,
    expected: LocalizedText
  ) -> Diagnostic {
    Diagnostic(
      severity, code: "\(family.rawValue)/wrong-value", at: place,
      id: "isi '\(key)' tidak dimengerti" + severity.loss.id,
      en: "the value of '\(key)' is not understood" + severity.loss.en,
      hint: LocalizedText(
        id: "yang diterima: \(expected.id)", en: "what is accepted: \(expected.en)"))
  }

  static func shownAsWritten(
    _ place: Place, _ family: FieldFamily, key: String, expected: LocalizedText
  ) -> Diagnostic {
    Diagnostic(
      .warning, code: "\(family.rawValue)/wrong-value", at: place,
      id: "isi '\(key)' tidak dimengerti; pembaca melihatnya seperti yang ditulis",
      en: "the value of '\(key)' is not understood; readers see it as it was written",
      hint: LocalizedText(
        id: "yang dimengerti: \(expected.id)", en: "what is understood: \(expected.en)"))
  }

  static func wrongChoice(
    _ place: Place, _ severity: Severity, _ family: FieldFamily, key: String, word: String,
    words: [String], suggestion: String?
  ) -> Diagnostic {
    let list = words.joined(separator: ", ")
    let word = word.count <= 60 ? word : word.prefix(60) + "…"
    return Diagnostic(
      severity, code: "\(family.rawValue)/wrong-value", at: place,
      id: "'\(word)' bukan pilihan untuk '\(key)'" + severity.loss.id,
      en: "'\(word)' is not a choice for '\(key)'" + severity.loss.en,
      hint: LocalizedText(
        id: (suggestion.map { "maksud Anda '\($0)'? " } ?? "") + "Pilihan: \(list)",
        en: (suggestion.map { "did you mean '\($0)'? " } ?? "") + "Choices: \(list)"),
      mend: (suggestion ?? words.first).flatMap {
        .write($0, insteadOf: word, at: place, isExample: suggestion == nil)
      })
  }

  static func tooManyItems(
    _ place: Place, _ severity: Severity, _ family: FieldFamily, key: String, _ most: Int
  ) -> Diagnostic {
    Diagnostic(
      severity, code: "\(family.rawValue)/too-many-items", at: place,
      id: "daftar '\(key)' lebih panjang dari \(most) isian; sisanya dilewati",
      en: "the list '\(key)' has more than \(most) items; the rest is left out",
      hint: LocalizedText(
        id: "pilih \(most) yang terpenting", en: "keep the \(most) that matter most"))
  }

  static func tooLongText(_ place: Place, _ family: FieldFamily, _ most: Int) -> Diagnostic {
    Diagnostic(
      .warning, code: "\(family.rawValue)/too-long-text", at: place,
      id: "teks ini lebih panjang dari \(most) huruf; yang tampil hanya awalnya",
      en: "this text has more than \(most) characters; only its beginning is shown",
      hint: LocalizedText(
        id: "ringkas teksnya; cerita panjang ditulis di bawah garis '---' penutup",
        en: "shorten it; a long story goes below the closing '---'"))
  }

  static func hiddenCharacters(_ place: Place, _ family: FieldFamily) -> Diagnostic {
    let text = place.text.map { CleanText($0).text }
    return Diagnostic(
      .warning, code: "\(family.rawValue)/hidden-characters", at: place,
      id: "ada tanda tak terlihat di dalam teks ini; tanda itu dibuang",
      en: "this text has invisible characters; they were removed",
      hint: LocalizedText(
        id: "hapus bagian itu lalu ketik ulang", en: "delete that part and type it again"),
      mend: text.flatMap { $0 == place.text ? nil : .write($0, at: place) })
  }
}

extension Severity {
  /// What becomes of a value of this severity, as the end of a sentence.
  fileprivate var loss: LocalizedText {
    switch self {
    case .error: LocalizedText(id: "", en: "")
    case .warning: LocalizedText(id: ", jadi dilewati", en: ", so it is left out")
    }
  }
}
