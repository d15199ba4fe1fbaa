import KimDiagnostics
import KimModel

/// A post with its front matter read and the address that it wishes, its text not yet rendered.
///
/// A class, because it is handed about and has some forty values.
final class ParsedPost {
  let markdown: MarkdownFile
  let source: String
  let name: PostFileName
  let frontMatter: PostFrontMatter
  let type: PostType
  let date: DateSpan
  let addresses: PostAddresses

  /// Nil, with the reason in `diagnostics`, if the post lacks what it cannot do without.
  init?(
    _ markdown: MarkdownFile, source: String, name: PostFileName, frontMatter: PostFrontMatter,
    diagnostics: inout Diagnostics
  ) {
    guard let date = frontMatter.date else {
      if !frontMatter.hasUnreadableDate {
        diagnostics.add(.missingDate(in: markdown))
      }
      return nil
    }
    let type = frontMatter.type ?? .berita
    guard let slug = Self.slug(frontMatter, name) else {
      diagnostics.add(.unusableName(markdown.start))
      return nil
    }
    if let written = frontMatter.slug, written != slug.string {
      diagnostics.add(.changedSlug(markdown.place(ofValue: PostKeys.slug), slug))
    }
    self.markdown = markdown
    self.source = source
    self.name = name
    self.frontMatter = frontMatter
    self.type = type
    self.date = date
    addresses = PostAddresses(
      type, slug, isExplicit: frontMatter.slug != nil, source: source, date: date.first)
  }

  private static func slug(_ fields: PostFrontMatter, _ name: PostFileName) -> Slug? {
    if let written = fields.slug { return Slug(of: written, limit: Slug.longestName) }
    return Slug(of: name.stem, limit: Slug.longestName)
      ?? fields.title.flatMap { Slug(of: $0, limit: Slug.longestName) }
  }

  /// The address that the `slug` of a post names, however broken the rest of it is.
  static func writtenWish(_ fields: PostFrontMatter) -> OutputPath? {
    guard let slug = fields.slug.flatMap({ Slug(of: $0, limit: Slug.longestName) }) else {
      return nil
    }
    return SitePaths.post(fields.type ?? .berita, slug)
  }

  /// From when on readers may see it; nil for always: events are announced before they happen.
  ///
  /// Of a day without a time that is its beginning. `waktu` is when an event is, not its post.
  var publication: Moment? {
    frontMatter.visibility.publication ?? (type.isEvent ? nil : frontMatter.start)
  }

  func isPublished(at moment: Moment) -> Bool { publication.map { $0 <= moment } ?? true }
}

extension Diagnostic {
  static func missingTitle(in markdown: MarkdownFile) -> Diagnostic {
    let hasFields = markdown.frontMatter.fields != nil
    return Diagnostic(
      .error, code: "post/missing-judul", at: markdown.place(ofMissing: PostKeys.title),
      id: "tulisan ini belum punya 'judul'", en: "the post has no 'judul'",
      hint: markdown.hasFences
        ? LocalizedText(
          id: "tambahkan baris seperti judul: Panen raya di Dusun II di antara garis '---'",
          en: "add a line such as judul: Panen raya di Dusun II between the lines '---'")
        : hasFields
          ? LocalizedText(
            id: "tambahkan baris pertama seperti judul: Panen raya di Dusun II",
            en: "add a first line such as judul: Panen raya di Dusun II")
          : LocalizedText(
            id: "tulis judul di baris pertama, lalu satu baris kosong",
            en: "write a title on the first line, and leave one line blank"),
      mend: hasFields
        ? markdown.mend(adding: "judul: Panen raya di Dusun II", isExample: true)
        : .line("Panen raya di Dusun II\n", above: 1, isExample: true))
  }

  fileprivate static func missingDate(in markdown: MarkdownFile) -> Diagnostic {
    let isBare = markdown.frontMatter.isBare || markdown.frontMatter.fields == nil
    return Diagnostic(
      .error, code: "post/missing-tanggal", at: markdown.place(ofMissing: PostKeys.date),
      id: "tulisan ini belum punya 'tanggal'", en: "the post has no 'tanggal'",
      hint: markdown.hasFences
        ? LocalizedText(
          id: "tambahkan baris seperti tanggal: 2024-05-17 di antara garis '---'",
          en: "add a line such as tanggal: 2024-05-17 between the lines '---'")
        : isBare
          ? LocalizedText(
            id: "tulis tanggalnya di bawah judul, misalnya: 17 Mei 2024",
            en: "write the day below the title, such as: 17 Mei 2024")
          : LocalizedText(
            id: "tambahkan baris pertama seperti tanggal: 17 Mei 2024",
            en: "add a first line such as tanggal: 17 Mei 2024"),
      mend: markdown.frontMatter.fields == nil
        ? nil
        : markdown.mend(
          adding: markdown.frontMatter.isBare ? "17 Mei 2024" : "tanggal: 2024-05-17",
          isExample: true))
  }

  fileprivate static func unusableName(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "post/unusable-name", at: place,
      id: "nama berkas ini tidak bisa dijadikan alamat halaman",
      en: "this file's name cannot be made an address",
      hint: LocalizedText(
        id: "beri nama dengan huruf a-z dan angka, seperti panen-raya.md",
        en: "name it with letters a-z and digits, such as panen-raya.md"),
      mend: .rename("panen-raya.md"))
  }

  fileprivate static func changedSlug(_ place: Place, _ slug: Slug) -> Diagnostic {
    Diagnostic(
      .warning, code: "post/changed-slug", at: place,
      id: "'slug' ini diubah menjadi '\(slug)'", en: "this 'slug' was changed to '\(slug)'",
      hint: LocalizedText(
        id: "tulis slug: \(slug) (hanya huruf kecil, angka dan tanda hubung)",
        en: "write slug: \(slug) (only small letters, digits and hyphens)"),
      mend: .write(slug.string, at: place))
  }
}
