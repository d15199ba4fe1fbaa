import KimDiagnostics

// What is said of keys that nobody asked for.

extension Diagnostic {
  static func unknownKey(
    _ place: Place, _ family: FieldFamily, key: String, suggestion: String?
  ) -> Diagnostic {
    Diagnostic(
      .warning, code: "\(family.rawValue)/unknown-key", at: place,
      id: "kunci '\(key.shown)' tidak dikenal", en: "unknown key '\(key.shown)'",
      hint: suggestion.map {
        LocalizedText(id: "maksud Anda '\($0)'?", en: "did you mean '\($0)'?")
      } ?? family.otherPlace)
  }

  static func keyElsewhere(
    _ place: Place, _ family: FieldFamily, key: String, owner: String
  ) -> Diagnostic {
    Diagnostic(
      .warning, code: "\(family.rawValue)/unknown-key", at: place,
      id: "kunci '\(key.shown)' hanya tampil di tulisan \(owner), jadi di sini tidak tampil",
      en: "the key '\(key.shown)' is shown in posts of \(owner) only, and not here",
      hint: family.otherPlace)
  }

  static func sameKey(
    _ place: Place, _ family: FieldFamily, key: String, first: String, line: Int
  ) -> Diagnostic {
    Diagnostic(
      .warning, code: "\(family.rawValue)/same-key", at: place,
      id: "'\(key.shown)' sama artinya dengan '\(first.shown)' di baris \(line); "
        + "yang dipakai baris \(line)",
      en: "'\(key.shown)' means the same as '\(first.shown)' on line \(line), which is used",
      hint: LocalizedText(id: "hapus salah satunya", en: "delete one of them"))
  }
}

extension FieldFamily {
  /// Where what the key says can stand.
  fileprivate var otherPlace: LocalizedText? {
    switch self {
    case .post, .page, .broadcast:
      LocalizedText(
        id: "supaya tampil, tulis isinya di bawah garis '---' penutup",
        en: "to show it, write it below the closing '---'")
    case .site, .province, .theme: nil
    }
  }
}

extension String {
  /// Short enough for a message.
  fileprivate var shown: String { count <= 60 ? self : prefix(60) + "…" }
}
