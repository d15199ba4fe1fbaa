import KimDiagnostics
import KimModel

/// A post with its fields read and its address settled, its text not yet rendered.
///
/// A class, because it is handed about and has some forty values.
final class PostDraft {
  let markdown: MarkdownFile
  let source: String
  let name: PostFileName
  let fields: PostFields
  let type: PostType
  let date: DateSpan
  let path: OutputPath

  /// Nil, with the reason in `diagnostics`, if the post lacks what it cannot do without.
  init?(
    _ markdown: MarkdownFile, source: String, name: PostFileName, fields: PostFields,
    diagnostics: inout Diagnostics
  ) {
    guard let date = fields.date else {
      if !fields.hasUnreadableDate {
        diagnostics.add(.missingDate(markdown.place(ofMissing: "tanggal")))
      }
      return nil
    }
    guard let slug = Self.slug(fields, name), let path = Self.path(fields.type, slug) else {
      diagnostics.add(.unusableName(markdown.start))
      return nil
    }
    if let written = fields.slug, written != slug.string {
      diagnostics.add(.changedSlug(markdown.place(ofField: "slug"), slug))
    }
    self.markdown = markdown
    self.source = source
    self.name = name
    self.fields = fields
    type = fields.type ?? .berita
    self.date = date
    self.path = path
  }

  private static func slug(_ fields: PostFields, _ name: PostFileName) -> Slug? {
    if let written = fields.slug { return Slug(of: written) }
    return Slug(of: name.stem) ?? fields.title.flatMap { Slug(of: $0) }
  }

  private static func path(_ type: PostType?, _ slug: Slug) -> OutputPath? {
    OutputPath("\((type ?? .berita).rawValue)/\(slug).html")
  }

  /// Whether readers may see it on a day: events are announced before they happen.
  func isPublished(on day: Day) -> Bool { type == .agenda || date.first <= day }
}

extension Diagnostic {
  fileprivate static func missingDate(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "post/missing-tanggal", at: place,
      id: "tulisan ini belum punya 'tanggal'", en: "the post has no 'tanggal'",
      hint: LocalizedText(
        id: "tambahkan baris seperti tanggal: 2024-05-17 di antara garis '---'",
        en: "add a line such as tanggal: 2024-05-17 between the lines '---'"))
  }

  fileprivate static func unusableName(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "post/unusable-name", at: place,
      id: "nama berkas ini tidak bisa dijadikan alamat halaman",
      en: "this file's name cannot be made an address",
      hint: LocalizedText(
        id: "beri nama dengan huruf a-z dan angka, seperti panen-raya.md",
        en: "name it with letters a-z and digits, such as panen-raya.md"))
  }

  fileprivate static func changedSlug(_ place: Place, _ slug: Slug) -> Diagnostic {
    Diagnostic(
      .warning, code: "post/changed-slug", at: place,
      id: "'slug' ini diubah menjadi '\(slug)'", en: "this 'slug' was changed to '\(slug)'",
      hint: LocalizedText(
        id: "tulis slug: \(slug) (hanya huruf kecil, angka dan tanda hubung)",
        en: "write slug: \(slug) (only small letters, digits and hyphens)"))
  }
}
