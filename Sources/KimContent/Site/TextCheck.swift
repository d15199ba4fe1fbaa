import KimDiagnostics
import KimModel

/// Finds posts that their writers have not written yet.
enum TextCheck {
  /// What a new post asks its writer to write, of every type.
  private static let placeholders = Set(PostType.allCases.map(\.content.newBody))
    .map { Array($0.utf8) }

  /// A warning for a text that is still the one of a new post, or for a post of which there is
  /// nothing but a title and a day.
  static func diagnostics(
    of parsed: ParsedPost, text: BodyText, photos: PostPhotos, hasDetails: Bool
  ) -> Diagnostics {
    let markdown = parsed.markdown
    let body = markdown.text.file.bytes[markdown.text.range]
    if let start = body.firstIndex(where: { $0 > 0x20 }),
      let words = placeholders.first(where: { body[start...].starts(with: $0) })
    {
      let place = markdown.text.file.place(of: start..<(start + words.count))
      return Diagnostics([.placeholder(place)])
    }
    let fields = parsed.frontMatter.fields
    let isEmpty =
      text.body.wordCount == 0 && text.photos.isEmpty && photos.gallery.isEmpty
      && parsed.frontMatter.cover == nil && parsed.frontMatter.gallery.isEmpty
      && fields.summary == nil
      && fields.location == nil && parsed.date.time == nil && !hasDetails
      && !parsed.type.isEvent
    return isEmpty ? Diagnostics([.empty(markdown)]) : Diagnostics()
  }
}

extension Diagnostic {
  fileprivate static func placeholder(_ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, code: "post/placeholder", at: place,
      id: "isi tulisan ini masih kalimat contoh, dan terbit begitu saja",
      en: "the text is still the example that a new post begins with, and is published so",
      hint: LocalizedText(
        id: "ganti kalimat itu dengan isi tulisan Anda", en: "write your text in its place"))
  }

  fileprivate static func empty(_ markdown: MarkdownFile) -> Diagnostic {
    Diagnostic(
      .warning, code: "post/empty", at: markdown.start,
      id: "tulisan ini belum ada isinya; hanya judul dan tanggalnya yang terbit",
      en: "the post has no text yet; only its title and day are published",
      hint: markdown.hasFences
        ? LocalizedText(
          id: "tulis isinya di bawah garis '---' yang kedua",
          en: "write its text below the second line '---'")
        : LocalizedText(
          id: "beri satu baris kosong sesudah judul dan tanggal, lalu tulis isinya",
          en: "leave one line blank below title and day, and write its text"))
  }
}
