import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

/// Every file in a KIM's folder is published, used, or named in a message.
struct UnusedFileTests {
  private static let post = "---\njudul: A\ntanggal: 2024-05-01\n---\n"

  private func build(_ archive: String) -> BuiltSite { SiteText(archive).build() }

  private func messages(_ archive: String) -> [String] {
    build(archive).diagnostics.sorted.map { "\($0.code) \($0.message.id)" }
  }

  @Test func `what nothing names is told in one message`() {
    let found = build(
      """
      -- berita/a.md --
      \(Self.post)Isi.
      -- foto/lama.jpg --
      -- surat.pdf --
      -- skrip.js --
      -- LICENSE --
      Isi.
      -- catatan.txt --
      Isi.
      """)
    #expect(found.diagnostics.sorted.map(\.code) == ["site/unused-files"])
    #expect(
      found.diagnostics.found.last?.message.id
        == "5 berkas tidak dipakai tulisan mana pun: "
        + "LICENSE, skrip.js, foto/lama.jpg, catatan.txt, surat.pdf")
    #expect(found.diagnostics.found.last?.place.path == "sites/toman")
    #expect(
      found.withheld.map { "\($0.path) \($0.reason)" } == [
        "LICENSE unread", "catatan.txt unused", "foto/lama.jpg unused", "skrip.js unread",
        "surat.pdf unused",
      ])
  }

  @Test(arguments: [
    "![x](/foto/lama.jpg)", "[x](/surat.pdf) dan ![x](/foto/lama.jpg)",
  ])
  func `what a post shows or links is used`(body: String) {
    let found = messages("-- berita/a.md --\n\(Self.post)\(body)\n-- foto/lama.jpg --\n")
    #expect(!found.contains { $0.hasPrefix("site/unused-files") })
  }

  @Test(arguments: [
    "-- berita/b.md --\n---\njudul: B\ntanggal: 2024-05-01\ndraf: ya\n---\n![x](/foto/Lama%20Sekali.JPEG)",
    "-- berita/b.md --\n---\njudul: B\ntanggal: 2030-05-01\ngambar: /foto/lama sekali.jpg\n---\nIsi.",
    "-- kim.yml --\n\(SiteText.profile)logo: foto/Lama Sekali.jpg",
  ])
  func `what a draft, a post of tomorrow or the profile names is used`(_ text: String) {
    let found = build(
      "-- berita/a.md --\n\(Self.post)Isi.\n-- foto/lama sekali.jpg --\n\(text)\n")
    #expect(!found.diagnostics.found.contains { $0.code == "site/unused-files" })
    #expect(!found.withheld.contains { $0.reason == .unused })
  }

  @Test(arguments: ["draf: ya", "tanggal_selesai: kemarin", "drft: ya"])
  func `photos beside a post that is not published yet wait with it`(_ field: String) {
    let found = build(
      "-- kegiatan/s/index.md --\n---\njudul: S\ntanggal: 2030-05-01\n\(field)\n---\nIsi.\n"
        + "-- kegiatan/s/a.jpg --\n-- kegiatan/b.jpg --\nbbbb\n")
    #expect(
      found.withheld.filter { $0.reason == .unused }.map(\.path) == ["kegiatan/b.jpg"])
  }

  @Test(arguments: ["docx", "doc", "odt", "rtf", "html", "HTM"])
  func `a text of another program in a type's folder is named by itself`(ending: String) {
    let found = build(
      "-- berita/a.md --\n\(Self.post)Isi.\n-- kegiatan/panen.\(ending) --\nx\n"
    ).diagnostics.sorted
    #expect(found.map(\.code) == ["file/not-a-post"])
    #expect(found.first?.place.path == "sites/toman/kegiatan/panen.\(ending)")
  }

  @Test func `one that a post links is a document`() {
    let site = build(
      "-- berita/a.md --\n\(Self.post)[Surat](surat.docx)\n-- berita/surat.docx --\n")
    #expect(site.diagnostics.found == [])
    #expect(site.outputs.contains { $0.path.string == "berkas/surat.0123456789.docx" })
  }

  @Test func `a page of another program is never published`() {
    let site = build(
      "-- berita/a.md --\n\(Self.post)[Laman](laman.html)\n-- berita/laman.html --\n<script>\n")
    #expect(
      site.diagnostics.sorted.map(\.code) == ["markdown/missing-link", "file/not-a-post"])
    #expect(!site.outputs.contains { $0.path.string.contains("laman") })
  }

  @Test func `many are counted, and a name with somebody's number is not spread`() {
    let files = (10..<40).map { "-- x/\($0).pdf --\n" }.joined()
    let found = messages(
      "-- berita/a.md --\n\(Self.post)Isi.\n\(files)-- w/1606060101900001.pdf --\n")
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("site/unused-files 31 berkas tidak dipakai"))
    #expect(found[0].hasSuffix("x/17.pdf, x/18.pdf, dan 21 lagi"))
    #expect(found[0].contains("w/…") && !found[0].contains("1606060101900001"))
  }

  /// Each text is read once, however many files nobody names.
  @Test func `many unused files and a hostile text take no time`() {
    let files = (0..<3000).map { "-- x/foto \($0).jpg --\nh\($0)\n" }.joined()
    let body = String(repeating: "a.jpg (b.jpg [foto 9.jpg ", count: 800)
    let site = build("-- berita/a.md --\n\(Self.post)\(body)\n\(files)")
    #expect(site.withheld.count == 2999)
  }
}
