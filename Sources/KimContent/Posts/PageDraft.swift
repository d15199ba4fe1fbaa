import KimDiagnostics
import KimModel
import KimYAML

/// A plain page with its fields read and its address settled, its text not yet rendered.
struct PageDraft {
  let markdown: MarkdownFile
  let source: String
  let title: String?
  let summary: String?
  let path: OutputPath

  /// - Parameter folder: the folder of all pages, ending in `/`; what is below it is the address.
  init?(
    _ markdown: MarkdownFile, source: String, below folder: String, diagnostics: inout Diagnostics
  ) {
    var fields = markdown.reader(.page, synonyms: PostFieldsReader.synonyms)
    title = fields.text("judul")
    summary = fields.text("ringkasan")
    _ = fields.entry("tanggal")
    _ = fields.entry("diperbarui")
    _ = fields.entry("draf")
    fields.finish()
    diagnostics.add(fields.diagnostics)
    let parts = source.dropFirst(folder.count).split(separator: "/").map(String.init)
    let names = parts.enumerated().map { index, part in
      index == parts.count - 1 ? String(part.dropLast(3)) : part
    }
    let slugs = names.compactMap { Slug(of: $0)?.string }
    guard !slugs.isEmpty, slugs.count == parts.count,
      let path = OutputPath(slugs.joined(separator: "/") + ".html")
    else {
      diagnostics.add(.unusablePageName(markdown.start))
      return nil
    }
    self.markdown = markdown
    self.source = source
    self.path = path
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
        en: "name it with letters a-z and digits, such as kontak.md"))
  }
}
