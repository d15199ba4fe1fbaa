import KimDiagnostics
import KimModel
import KimYAML

/// A plain page with its fields read and its address settled, its text not yet rendered.
struct ParsedPage {
  /// The folder of all pages; what is below it is their address.
  private static let folder = "halaman"

  /// Whether a file is a page and no post.
  static func isPage(_ path: String) -> Bool {
    PostFolder.first(of: path).map { $0 == folder || PostFolder.plain($0) == folder } ?? false
  }

  let markdown: MarkdownFile
  let source: String
  let title: String?
  let summary: String?
  let path: OutputPath
  let visibility: Visibility

  /// Nil, with the reason in `diagnostics`, if the file's name cannot be made an address.
  ///
  /// A page with a long name stays where it was before names of this length were possible.
  init?(
    _ markdown: MarkdownFile, source: String, book: AddressBook = AddressBook(),
    diagnostics: inout Diagnostics
  ) {
    var fields = markdown.fields
    title = fields.read(PostKeys.title)
    summary = fields.read(PostKeys.summary)
    visibility = Visibility(&fields, isInDrafts: PostFolder.isOfDrafts(source))
    fields.ignore(PageKeys.unused.map(\.name))
    Visibility.checkMisspellings(&fields)
    fields.finish(foreign: KeySets.page.foreign)
    diagnostics.add(fields.diagnostics)
    let known = book.paths(of: source)
    let lengths = [Slug.longestName, Slug.longest]
    let forms = lengths.compactMap { Self.path(of: source, limit: $0) }
    guard let path = forms.first(where: known.contains) ?? forms.first else {
      diagnostics.add(.unusablePageName(markdown.start))
      return nil
    }
    self.markdown = markdown
    self.source = source
    self.path = path
  }

  func isHidden(at moment: Moment) -> Bool {
    visibility.isHidden || visibility.publication.map { $0 > moment } ?? false
  }

  /// `kontak.html` for `halaman/kontak.md` and for `halaman/kontak/index.md`.
  private static func path(of source: String, limit: Int) -> OutputPath? {
    var names = source.split(separator: "/").dropFirst().map(String.init)
    guard var last = names.popLast() else { return nil }
    last = String(NameParts.textStem(of: last[...]))
    if last.lowercased() != "index" || names.isEmpty { names.append(last) }
    let slugs = names.compactMap { Slug(of: $0, limit: limit) }
    guard slugs.count == names.count else { return nil }
    return SitePaths.page(slugs)
  }
}

extension Diagnostic {
  fileprivate static func unusablePageName(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "page/unusable-name", at: place,
      id: "nama berkas ini tidak bisa dijadikan alamat halaman",
      en: "this file's name cannot be made an address",
      hint: LocalizedText(
        id: "beri nama dengan huruf a-z dan angka, seperti kontak.md",
        en: "name it with letters a-z and digits, such as kontak.md"),
      mend: .rename("kontak.md"))
  }
}
