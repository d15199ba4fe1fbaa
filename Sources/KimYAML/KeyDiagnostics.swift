import KimDiagnostics

// What is said of keys that nobody asked for.

extension Diagnostic {
  static func unknownKey(
    _ place: Place, _ family: FieldFamily, key: String, suggestion: String?, mend: Mend?
  ) -> Diagnostic {
    Diagnostic(
      .warning, code: "\(family.rawValue)/unknown-key", at: place,
      id: "keterangan '\(key.shown)' tidak dikenal", en: "unknown key '\(key.shown)'",
      hint: suggestion.map {
        LocalizedText(id: "maksud Anda '\($0)'?", en: "did you mean '\($0)'?")
      } ?? family.otherPlace, mend: suggestion.flatMap { .write($0, at: place) } ?? mend)
  }

  static func keyElsewhere(
    _ place: Place, _ family: FieldFamily, key: String, owner: String, mend: Mend?
  ) -> Diagnostic {
    Diagnostic(
      .warning, code: "\(family.rawValue)/unknown-key", at: place,
      id: "keterangan '\(key.shown)' hanya tampil di tulisan \(owner), jadi di sini tidak tampil",
      en: "the key '\(key.shown)' is shown in posts of \(owner) only, and not here",
      hint: family.otherPlace, mend: mend)
  }

  static func sameKey(
    _ place: Place, _ family: FieldFamily, key: String, first: String, line: Int,
    mend: Mend?
  ) -> Diagnostic {
    Diagnostic(
      .warning, code: "\(family.rawValue)/same-key", at: place,
      id: "'\(key.shown)' sama artinya dengan '\(first.shown)' di baris \(line); "
        + "yang dipakai baris \(line)",
      en: "'\(key.shown)' means the same as '\(first.shown)' on line \(line), which is used",
      hint: LocalizedText(id: "hapus baris ini", en: "delete this line"), mend: mend)
  }
}

extension FieldFamily {
  /// What to do with a key that is not read.
  fileprivate var otherPlace: LocalizedText {
    switch self {
    case .post, .page, .broadcast:
      LocalizedText(
        id: "hapus baris ini; bila pembaca perlu tahu, ceritakan di bawah garis '---' penutup",
        en: "delete this line; what readers need to know goes below the closing '---'")
    case .site, .province, .theme, .publish:
      LocalizedText(id: "hapus baris ini", en: "delete this line")
    }
  }
}

extension String {
  /// Short enough for a message.
  fileprivate var shown: String { count <= 60 ? self : prefix(60) + "…" }
}
