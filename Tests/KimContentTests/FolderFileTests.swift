import KimContent
import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

/// Which files of a KIM's folder become posts, and as what.
struct FolderFileTests {
  private static let post = "---\njudul: Panen\ntanggal: 2024-05-01\n---\nIsi."

  /// Sources with the addresses that they are published at, and the codes of all problems.
  private func read(_ archive: String, drafts: Bool = false) -> (
    posts: [String: String], codes: [String], content: SiteContent?
  ) {
    var province = ProvinceText()
    province.includesDrafts = drafts
    let (content, diagnostics) = SiteText(archive).content(province: province)
    let posts = Dictionary(
      (content?.posts ?? []).map { ($0.source, $0.path.string) }, uniquingKeysWith: { $1 })
    return (posts, diagnostics.sorted.map(\.code), content)
  }

  @Test(arguments: [
    "panen.md", "panen.MD", "panen.markdown", "panen.mdx", "panen.md.txt", "panen.md.md",
    "panen.txt", "Panen.Txt", "panen.text",
    "panen", "panen.md ", "panen .md", "2024-05-01-panen.txt",
  ])
  func `a post is a post whatever its ending, which is not in its address`(name: String) {
    let result = read("-- kegiatan/\(name) --\n\(Self.post)")
    #expect(result.posts == ["kegiatan/\(name)": "kegiatan/panen.html"])
    #expect(result.codes == [])
  }

  @Test(arguments: [
    "\u{FEFF}---\njudul: A\n", "\n\n—-\n\nJudul : A\n", "*Judul:* A\nTanggal: 1 Mei 2024\n",
    "+++\ntitle = \"A\"\n+++\n", "–––\nTanggal=1 Mei 2024\n",
    "*Forwarded*\n\nJudul: A\n", "---\njudul ; A\n",
  ])
  func `a text file that begins like a post is one, wherever it lies`(text: String) {
    let site = SiteText("-- catatan/a.txt --\n\(text)\n-- catatan/b --\n\(text)")
    let sources = site.content().0?.source
    #expect(sources?.texts.map(\.path) == ["catatan/a.txt", "catatan/b", "kim.yml"])
    #expect(sources?.documents == [])
  }

  @Test(arguments: [
    "Daftar hadir rapat\n", "---\n\nBukan kunci\n---\n", "-----------\n", "", "Sumber: x\n",
    "judul\n", ": judul\n", "- judul: a\n",
  ])
  func `any other text file stays a document, outside the folders of types`(text: String) {
    let site = SiteText("-- catatan/a.txt --\n\(text)\n-- catatan/b --\n\(text)")
    let source = site.content().0?.source
    #expect(source?.texts.map(\.path) == ["kim.yml"])
    #expect(source?.documents.map(\.path) == ["catatan/a.txt"])
    #expect(source?.unread == ["catatan/b"])
  }

  @Test func `in the folder of a type a text file is a post, unless a text links it`() {
    let site = SiteText(
      "-- berita/satu.txt --\nIsi saja.\n-- berita/Daftar Hadir.txt --\nDaftar.\n"
        + "-- berita/a.md --\n\(Self.post)\n[daftar](Daftar%20Hadir.txt)\n")
    let (content, diagnostics) = site.content()
    #expect(content?.source.texts.map(\.path) == ["berita/a.md", "berita/satu.txt", "kim.yml"])
    #expect(content?.source.documents.map(\.path) == ["berita/Daftar Hadir.txt"])
    // It has neither title nor day, and says so as any post would.
    #expect(Set(diagnostics.found.map(\.place.path)) == ["sites/toman/berita/satu.txt"])
  }

  @Test(arguments: [("txt", true), ("md.txt", true), ("text", true), ("md", false)])
  func `the lines of a plain text file stay lines`(ending: String, areLines: Bool) {
    let (content, _) = SiteText(
      "-- berita/a.\(ending) --\n---\njudul: A\ntanggal: 2024-05-01\n---\nSatu kata.\nDua kata.\n"
    ).content()
    let html = String(decoding: content?.posts.first?.body.html ?? [], as: UTF8.self)
    #expect(html.contains("<br") == areLines)
  }

  @Test func `a .text that is no post is never a document`() {
    let site = SiteText(
      "-- berita/daftar.text --\nDaftar.\n-- berita/a.md --\n\(Self.post)\n[x](daftar.text)\n")
    let source = site.content().0?.source
    #expect(source?.unread == ["berita/daftar.text"])
    #expect(source?.documents == [])
  }

  @Test func `what the writing page sent is named, and never published`() {
    let site = SiteText(
      "-- berita/a.kim.txt --\nKIM-TULISAN 1\nsitus: toman\n"
        + "-- berita/b.md --\n\(Self.post)\n[x](a.kim.txt)\n")
    let built = site.build()
    #expect(built.diagnostics.sorted.map(\.code).contains("file/parcel"))
    #expect(!built.outputs.contains { $0.path.string.hasPrefix("berkas/") })
    #expect(built.withheld.map(\.path) == ["berita/a.kim.txt"])
  }

  @Test(arguments: [
    ("kegiatn", "kegiatan"), ("Kegiatna", "kegiatan"), ("pengumumam", "pengumuman"),
    ("galery", "galeri"), ("wisatta", "wisata"), ("brita", "berita"), ("umkn", "umkm"),
    ("Agnda", "agenda"),
  ])
  func `a slip in the name of a type's folder is read as the type, and told once`(
    _ folder: String, _ type: String
  ) {
    let result = read(
      "-- \(folder)/panen.md --\n\(Self.post)\n-- \(folder)/tanam.md --\n\(Self.post)")
    #expect(result.posts["\(folder)/panen.md"] == "\(type)/panen.html")
    #expect(result.codes == ["site/folder-name"])
  }

  @Test(arguments: [
    "umum", "cerita", "inspirasi", "desa", "layangan", "2024", "pkk", "data", "umk",
  ])
  func `other folders are plain ones`(folder: String) {
    let result = read("-- \(folder)/panen.md --\n\(Self.post)")
    #expect(result.posts == ["\(folder)/panen.md": "berita/panen.html"])
    #expect(result.codes == [])
  }

  /// The sample of any KIM: a slip is told only where it changes something.
  @Test(arguments: ["Kegiatan", "Kegiatan ", " kegiatan"])
  func `capitals and blanks in a folder's name change nothing`(folder: String) {
    let result = read("-- \(folder)/panen.md --\n\(Self.post)")
    #expect(result.posts == ["\(folder)/panen.md": "kegiatan/panen.html"])
    #expect(result.codes == [])
  }

  @Test func `Jekyll's folders hold posts and drafts`() {
    let archive =
      "-- _posts/2024-05-01-panen.md --\n---\ntitle: Panen\n---\nIsi.\n"
      + "-- kegiatan/_posts/2024-05-02-tanam.markdown --\n---\ntitle: Tanam\n---\nIsi.\n"
      + "-- _drafts/nanti.md --\n---\ntitle: Nanti\ndate: 2024-05-03\n---\nIsi.\n"
    let result = read(archive)
    #expect(
      result.posts == [
        "_posts/2024-05-01-panen.md": "berita/panen.html",
        "kegiatan/_posts/2024-05-02-tanam.markdown": "kegiatan/tanam.html",
      ])
    #expect(result.codes == [])
    #expect(
      result.content?.withheld == [WithheldFile(path: "_drafts/nanti.md", reason: .draft)])
    #expect(read(archive, drafts: true).posts["_drafts/nanti.md"] == "berita/nanti.html")
  }

  @Test func `a page may have any of these endings too`() {
    let (content, diagnostics) = SiteText(
      "-- halaman/kontak.txt --\n---\njudul: Kontak\n---\nIsi.\n"
        + "-- Halaman /Cara Daftar.md.txt --\n# Cara\nIsi.\n"
    ).content()
    #expect(diagnostics.found == [])
    #expect(content?.pages.map(\.path.string) == ["cara-daftar.html", "kontak.html"])
  }

  @Test(arguments: ["Ganti", ""])
  func `a post that its writer has not written yet is published with a warning`(_ more: String) {
    let text = NewPostText(.kegiatan, on: ProvinceText().moment.day).body
    let post = OnePost("", body: "\n\(text)\n\(more)", path: "kegiatan/a.md")
    #expect(post.problems == ["7:1 post/placeholder"])
    #expect(post.post != nil)
  }

  @Test func `a post with nothing but a title and a day is published with a warning`() {
    let post = OnePost("", body: " \n\n")
    #expect(post.problems == ["1:1 post/empty"])
    #expect(post.post != nil)
    #expect(OnePost("ringkasan: Kabar pendek.", body: "").problems == [])
    #expect(OnePost("", body: "", path: "agenda/a.md").problems == [])
    #expect(OnePost("harga: 10000", body: "", path: "umkm/a.md").problems == [])
  }
}
