import KimDiagnostics

/// A writer's file as text that may be quoted in messages.
enum CheckedText {
  /// Nil, with an error, if the file is not text, or is larger than `limit` bytes.
  ///
  /// Identity numbers are errors. They are made illegible in the text itself, so that whatever else
  /// is said of the file, no message shows them.
  static func read(
    _ bytes: [UInt8], path: String, limit: Int? = nil, diagnostics: inout Diagnostics
  ) -> SourceFile? {
    if let limit, bytes.count > limit {
      diagnostics.add(.tooLarge(Place(path: path), limit: limit))
      return nil
    }
    guard let text = TextDecoding.decode(bytes, path: path, diagnostics: &diagnostics) else {
      return nil
    }
    // First of all, as a number may have them between its digits.
    let (file, control) = ControlCharacters.removed(from: text)
    let numbers = IdentityNumberScan.matches(in: file.bytes)
    let legible = IdentityNumberScan.masked(file, numbers)
    if let control {
      diagnostics.add(.controlCharacters(legible.place(of: control..<(control + 1))))
    }
    diagnostics.add(IdentityNumberScan.diagnostics(in: file, numbers))
    return legible
  }
}

extension Diagnostic {
  fileprivate static func controlCharacters(_ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, code: "file/control-characters", at: place,
      id: "di sini ada tanda kendali yang tidak tampak; semua tanda seperti itu dihapus",
      en: "a control character that nobody sees was here; all of them were removed",
      hint: LocalizedText(
        id: "hapus tanda yang tidak tampak itu: hapus bagian ini, lalu ketik ulang",
        en: "take the character out: delete this part and type it anew"),
      mend: .removeSign(at: place))
  }

  fileprivate static func tooLarge(_ place: Place, limit: Int) -> Diagnostic {
    Diagnostic(
      .error, code: "file/too-large", at: place,
      id: "berkas ini lebih besar dari \(limit / 1024) KiB",
      en: "this file is larger than \(limit / 1024) KiB",
      hint: LocalizedText(
        id: "pindahkan teks panjang ke tulisan atau halaman",
        en: "move long text to a post "
          + "or page"))
  }
}
