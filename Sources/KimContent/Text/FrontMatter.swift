package import KimDiagnostics

/// The ranges of a file that hold its fields and its text.
package struct FrontMatter: Sendable {
  /// Byte offsets of the YAML between the `---` lines; nil where there is none.
  package let fields: Range<Int>?
  /// Byte offsets of the Markdown.
  package let body: Range<Int>

  /// Returns nil, with an error, if the fields are not closed, have a fence that is none, or are in
  /// another generator's format.
  package init?(of file: SourceFile, limit: Int, diagnostics: inout Diagnostics) {
    let lines = FrontMatterLines(file.bytes)
    guard let start = lines.firstText else {
      fields = nil
      body = file.bytes.count..<file.bytes.count
      return
    }
    switch lines.fence(at: start) {
    case .proper:
      guard let range = Self.fields(lines, start, limit: limit, file, &diagnostics) else {
        return nil
      }
      fields = range
      body = lines.next(after: range.upperBound)..<file.bytes.count
    case .toml:
      diagnostics.add(.toml(file.place(of: start..<(start + 3))))
      return nil
    case .misspelt where lines.isField(at: lines.next(after: start)):
      diagnostics.add(.wrongFence(file.place(of: lines.line(at: start))))
      return nil
    case .none where lines.isForgottenFence(before: start):
      diagnostics.add(.missingFence(file.place(of: lines.line(at: start))))
      return nil
    case .none, .misspelt:
      fields = nil
      body = 0..<file.bytes.count
    }
  }

  private static func fields(
    _ lines: FrontMatterLines, _ start: Int, limit: Int, _ file: SourceFile,
    _ diagnostics: inout Diagnostics
  ) -> Range<Int>? {
    let first = lines.next(after: start)
    let opening = start..<(start + 3)
    guard let end = lines.closingFence(from: first) else {
      let misspelt = lines.misspeltFence(from: first).map { lines.line(at: $0) }
      diagnostics.add(
        misspelt.map { .wrongFence(file.place(of: $0)) } ?? .notClosed(file.place(of: opening)))
      return nil
    }
    guard end - first <= limit else {
      diagnostics.add(.tooLarge(file.place(of: opening), limit: limit))
      return nil
    }
    return first..<end
  }
}

extension Diagnostic {
  fileprivate static func notClosed(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "post/open-front-matter", at: place,
      id: "bagian keterangan dibuka dengan '---' tetapi tidak ditutup",
      en: "the front matter begins with '---' and is not closed",
      hint: LocalizedText(
        id: "tambahkan baris '---' setelah keterangan terakhir",
        en: "add a line '---' after the last field"))
  }

  fileprivate static func wrongFence(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "post/wrong-fence", at: place,
      id: "garis ini harus tepat tiga tanda minus: ---", en: "this line must be three hyphens: ---",
      hint: LocalizedText(
        id: "hapus garis ini lalu ketik --- ; telepon kadang menggabungkannya menjadi garis "
          + "panjang",
        en: "type --- anew; telephones join hyphens to a dash"))
  }

  fileprivate static func missingFence(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "post/missing-fence", at: place,
      id: "garis '---' di atas keterangan ini belum ada",
      en: "the line '---' above these fields is missing",
      hint: LocalizedText(
        id: "tambahkan satu baris berisi --- di atas baris ini, dan satu lagi sesudah "
          + "keterangan terakhir",
        en: "add a line --- above this one, and another after the last field"))
  }

  fileprivate static func tooLarge(_ place: Place, limit: Int) -> Diagnostic {
    Diagnostic(
      .error, code: "post/large-front-matter", at: place,
      id: "bagian keterangan lebih besar dari \(limit / 1024) KiB",
      en: "the front matter is larger than \(limit / 1024) KiB",
      hint: LocalizedText(
        id: "pindahkan teks panjang ke bawah baris '---' penutup",
        en: "move long text below the closing '---'"))
  }

  fileprivate static func toml(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "post/toml", at: place,
      id: "keterangan dengan '+++' (TOML) tidak dikenal",
      en: "front matter in '+++' (TOML) is not supported",
      hint: LocalizedText(
        id: "tulis keterangan di antara baris '---', misalnya judul: Panen raya",
        en: "write the fields between lines '---', such as judul: Panen raya"))
  }
}
