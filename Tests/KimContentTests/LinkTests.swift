import KimContent
import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

/// What the paths in a text mean.
struct LinkTests {
  static let files = """
    -- kegiatan/panen.md --
    ---
    judul: Panen
    tanggal: 2024-05-01
    topik: padi
    alias: [lama/panen.html, kabar-lama]
    ---
    Isi.
    -- kegiatan/tanam/index.md --
    ---
    judul: Tanam
    tanggal: 2024-05-01
    ---
    Isi.
    -- kegiatan/rapat.md --
    ---
    judul: Rapat
    tanggal: 2024-05-01
    draf: ya
    ---
    -- halaman/kontak.md --
    # Kontak
    -- halaman/profil/index.md --
    # Profil
    -- kegiatan/sawah.jpg --
    -- foto/desa.png --
    -- dokumen/apbdes.pdf --
    """

  /// The links and images of a text's HTML, and its problems.
  func read(_ markdown: String, at path: String = "kegiatan/a.md") -> (
    addresses: [String], found: [Diagnostic]
  ) {
    let site = SiteText(
      "-- \(path) --\n---\njudul: A\ntanggal: 2024-05-01\n---\n\(markdown)\n\(Self.files)")
    let (content, diagnostics) = site.content()
    let html =
      content?.posts.first { $0.source == path }?.body.html
      ?? content?.pages.first { $0.source == path }?.body.html
    let text = String(decoding: html ?? [], as: UTF8.self)
    let addresses = text.split(separator: "=\"").dropFirst().enumerated().compactMap {
      index, part in
      let before = text.split(separator: "=\"")[index]
      return before.hasSuffix("href") || before.hasSuffix("src")
        ? String(part.prefix { $0 != "\"" }) : nil
    }
    return (addresses, diagnostics.found)
  }

  @Test(arguments: [
    ("panen.md", "../kegiatan/panen.html"), ("panen", "../kegiatan/panen.html"),
    ("./panen.md", "../kegiatan/panen.html"), ("/kegiatan/panen.md", "../kegiatan/panen.html"),
    ("kegiatan/panen.md", "../kegiatan/panen.html"), ("panen.html", "../kegiatan/panen.html"),
    ("tanam", "../kegiatan/tanam.html"), ("tanam/index.md", "../kegiatan/tanam.html"),
    ("tanam/", "../kegiatan/tanam.html"), ("../halaman/kontak.md", "../kontak.html"),
    ("/halaman/profil", "../profil.html"), ("/profil.html", "../profil.html"),
    ("/kontak.html", "../kontak.html"),
    ("../arsip.html", "../arsip.html"), ("/index.html", "../index.html"),
    ("index.html", "../kegiatan/index.html"),
    ("/topik/padi.html", "../topik/padi.html"), ("panen.md#hasil", "../kegiatan/panen.html#hasil"),
    ("panen.md?x=1", "../kegiatan/panen.html?x=1"), ("panen%2Emd", "../kegiatan/panen.html"),
    ("..\\kegiatan\\panen.md", "../kegiatan/panen.html"),
    ("/dokumen/apbdes.pdf", "../berkas/apbdes.0123456789.pdf"),
    ("sawah.jpg", "../foto/sawah.0123456789-1200.webp"),
    ("/", "../index.html"), ("..", "../index.html"), ("/kegiatan/", "../kegiatan/index.html"),
    ("kegiatan/", "../kegiatan/index.html"), ("/kegiatan", "../kegiatan/index.html"),
    ("/kegiatan/panen.html", "../kegiatan/panen.html"),
    ("kegiatan/panen", "../kegiatan/panen.html"), ("Panen.MD", "../kegiatan/panen.html"),
    ("panen.markdown", "../kegiatan/panen.html"), ("Panen.txt", "../kegiatan/panen.html"),
    ("/lama/panen.html", "../kegiatan/panen.html"), ("/kabar-lama", "../kegiatan/panen.html"),
    ("/kabar-lama/", "../kegiatan/panen.html"), ("/topik/padi", "../topik/padi.html"),
    ("/arsip", "../arsip.html"), ("SAWAH.JPEG", "../foto/sawah.0123456789-1200.webp"),
    ("https://kim.contoh.go.id/toman/kegiatan/panen.html#a", "../kegiatan/panen.html#a"),
    ("https://kim.contoh.go.id/toman/", "../index.html"),
    ("https://kim.contoh.go.id/toman//lain.id/x", "https://kim.contoh.go.id/toman//lain.id/x"),
    ("https://kim.contoh.go.id/tomani/", "https://kim.contoh.go.id/tomani/"),
    ("kim:musi-banyuasin/kim-sekayu", "../../musi-banyuasin/kim-sekayu/index.html"),
    ("kim:sekayu/kegiatan/x.html", "../../sekayu/kegiatan/x.html"),
  ])
  func `a link leads to the page of the file it names`(link: String, address: String) {
    let result = read("[teks](\(link))")
    #expect(result.addresses == [address])
    #expect(result.found == [])
  }

  @Test(arguments: [
    "tidak-ada.md", "../../../etc/passwd", "/../x.md", "../..", "rapat.md", "kegiatan/rapat.html",
    "kim:../x", "kim:",
    "kim:a/b.md", "/umkm/index.html", "/topik/jagung.html", "panen.md/", "panen.md/x",
    "/kegiatan/../../toman/kegiatan/panen.md/..", "kim.yml", "/sites/toman/kim.yml",
  ])
  func `a link that leads nowhere is a diagnostic, and no link`(link: String) {
    let result = read("[teks](\(link))")
    if link == "panen.md/" {
      #expect(result.addresses == ["../kegiatan/panen.html"])
      return
    }
    #expect(result.addresses == [])
    #expect(result.found.count == 1)
    #expect(result.found.first?.place.line == 5)
  }

  @Test func `a missing link or photo is answered with the nearest name`() {
    #expect(read("[x](panne.md)").found.first?.hint?.id.contains("'panen.md'") == true)
    #expect(read("![x](sawha.jpg)").found.first?.hint?.id.contains("'sawah.jpg'") == true)
    #expect(read("![x](Sawah.PNG)").found.first?.hint?.id.contains("'sawah.jpg'") == true)
    #expect(read("![x](Desa.png)").found.first?.hint?.id.contains("'/foto/desa.png'") == true)
  }

  @Test(arguments: [
    "sawah.jpg", "./sawah.jpg", "/kegiatan/sawah.jpg", "../foto/desa.png", "foto/desa.png",
  ])
  func `a photo stands beside the text, or is named from the root`(path: String) {
    let result = read("![Sawah](\(path))")
    #expect(result.addresses.first?.hasPrefix("../foto/") == true)
    #expect(result.found == [])
  }

  @Test(arguments: ["sawah.jpg", "/foto/desa.png", "../foto/desa.png"])
  func `a field names photos in the same way`(path: String) {
    let read = OnePost("gambar: \(path)", path: "kegiatan/a.md", files: Self.files)
    #expect(read.problems == ["2:9 photo/missing-alt"])
    #expect(read.post?.photos.cover != nil)
  }

  @Test(arguments: [
    ("Sawah.PNG", "photo/missing"), ("../../../x.jpg", "photo/missing"),
    ("https://x.id/a.jpg", "photo/remote"),
    ("/etc/passwd", "photo/missing"),
  ])
  func `a photo that is not there is an error at the field`(path: String, code: String) {
    let read = OnePost("gambar: \(path)", path: "kegiatan/a.md", files: Self.files)
    #expect(read.problems == ["2:9 \(code)"])
  }

  @Test func `photos of a page stand beside it, wherever it is`() {
    let site = SiteText(
      "-- halaman/a/index.md --\n# A\n![x](b.jpg)\n[k](../kontak.md)\n"
        + "-- halaman/kontak.md --\n# K\n-- halaman/a/b.jpg --\n")
    let (content, diagnostics) = site.content()
    #expect(diagnostics.found == [])
    #expect(content?.pages.first?.body.photos.map(\.source) == ["halaman/a/b.jpg"])
  }

  @Test func `a link to a document whose name has no letters works`() {
    let site = SiteText(
      "-- a.md --\n---\njudul: A\ntanggal: 2024-05-01\n---\n[x](🌾.pdf)\n"
        + "-- 🌾.pdf --\n")
    let (content, diagnostics) = site.content()
    #expect(diagnostics.found == [])
    #expect(
      content?.posts.first?.body.documents.map(\.path.string) == ["berkas/dokumen.0123456789.pdf"])
  }
}
