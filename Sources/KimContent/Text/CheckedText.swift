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
    guard let file = TextDecoding.decode(bytes, path: path, diagnostics: &diagnostics) else {
      return nil
    }
    let numbers = IdentityNumberScan.matches(in: file.bytes)
    guard !numbers.isEmpty else { return file }
    diagnostics.add(IdentityNumberScan.diagnostics(in: file, numbers))
    return IdentityNumberScan.masked(file, numbers)
  }
}

extension Diagnostic {
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
