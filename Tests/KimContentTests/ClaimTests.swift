import KimContent
import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

/// Who gets an address that two sources want.
struct ClaimTests {
  /// A site of posts `path: fields`.
  func read(
    _ posts: [(path: String, fields: String)], reserved: [String] = []
  ) -> (content: SiteContent?, found: [Diagnostic]) {
    let archive = posts.map { post in
      "-- \(post.path) --\n---\njudul: x\ntanggal: 2024-05-01\n\(post.fields)\n---\nIsi.\n"
    }
    let source = SiteText(archive.joined()).source
    var diagnostics = Diagnostics()
    let content = SiteContent(
      parsing: SiteSource(
        id: source.id, folder: source.folder, texts: source.texts, reservedFolders: reserved),
      context: ProvinceText().context, diagnostics: &diagnostics)
    return (content, diagnostics.found)
  }

  @Test(arguments: [
    ("berita/a.md", "slug: x", "berita/b.md", "slug: x"),
    ("berita/a.md", "slug: x", "kegiatan/a.md", "jenis: berita\nslug: X"),
    ("halaman/a.md", "", "halaman/a/index.md", ""),
    ("halaman/Café.md", "", "halaman/cafe.md", ""),
  ])
  func `two pages, or two slugs, of one address are an error that names both`(
    first: String, firstFields: String, second: String, secondFields: String
  ) {
    let (content, found) = read([(first, firstFields), (second, secondFields)])
    let errors = found.filter { $0.severity == .error }
    #expect(errors.map(\.code) == ["site/same-address"])
    let text = errors.map { $0.place.path + $0.message.id }.joined()
    #expect(text.contains("sites/toman/\(first)") && text.contains("sites/toman/\(second)"))
    #expect((content?.posts.count ?? 0) + (content?.pages.count ?? 0) == 1)
    #expect(content?.brokenSources.count == 1)
  }

  @Test(arguments: [
    "halaman/index.md", "halaman/arsip.md", "halaman/siaran.md", "halaman/404.md",
    "halaman/topik/x.md",
    "halaman/foto/x.md", "halaman/aset/x.md", "halaman/berkas/x.md", "halaman/toman/x.md",
  ])
  func `an address that the site itself needs is an error`(path: String) {
    let (content, found) = read([(path, "")], reserved: ["toman/"])
    #expect(found.map(\.code).contains("site/reserved-address"))
    #expect(content?.pages.isEmpty == true)
  }

  @Test(arguments: [
    ("kontak.md", "kontak.html"),
    (
      "Kontak "
        + "Kami/index.md", "kontak-kami.html"
    ), ("profil.md", "profil.html"),
    ("a/b/c.md", "a/b/c.html"), ("con.md", "con-kim.html"),
  ])
  func `a page has the address of its file`(path: String, address: String) {
    for folder in ["halaman", "Halaman"] {
      let (content, found) = read([("\(folder)/\(path)", "")])
      #expect(found == [])
      #expect(content?.pages.map(\.path.string) == [address])
      #expect(content?.posts.isEmpty == true)
    }
  }

  @Test(arguments: [
    ("/lama/kabar.html", "lama/kabar.html"), ("lama/kabar/", "lama/kabar/index.html"),
    ("lama", "lama/index.html"),
    ("2022/01/x.htm", "2022/01/x.htm"),
  ])
  func `an alias is a former address`(alias: String, path: String) {
    let (content, found) = read([("berita/a.md", "alias: \(alias)")])
    #expect(found == [])
    #expect(content?.posts.first?.fields.aliases.map(\.string) == [path])
  }

  @Test(arguments: [
    "BERITA/B.html", "berita", "index.html", "profil.html", "Profil.html/x.html",
    "arsip.html",
    "topik/x.html", "foto/x", "robots.txt", "feed.xml", "feed.xml/x.html", "berita/b.html/x.html",
    "404.html",
    "berita/b.html/", "toman", "toman/x", "sitemap.xml/", "kegiatan/halaman-3.html", "index.html/x",
  ])
  func `an alias that is taken is left out with a warning, and its post is published`(alias: String)
  {
    let (content, found) = read(
      [("berita/a.md", "alias: \(alias)"), ("berita/b.md", "")], reserved: ["toman/"])
    #expect(found.count == 1)
    #expect(["site/same-address", "site/reserved-address"].contains(found.first?.code))
    #expect(found.first?.place.line == 4)
    #expect(found.first?.severity == .warning)
    #expect(content?.posts.map(\.source) == ["berita/a.md", "berita/b.md"])
    #expect(content?.posts.allSatisfy { $0.fields.aliases.isEmpty } == true)
    #expect(content?.brokenSources == [])
  }

  @Test func `an alias that is the post's own address needs no word`() {
    let (content, found) = read([("berita/a.md", "alias: [berita/a.html, lama.html]")])
    #expect(found == [])
    #expect(content?.posts.first?.fields.aliases.map(\.string) == ["lama.html"])
  }

  @Test
  func `of two like aliases the first file's counts, and a file never stands where a folder is`() {
    let (content, found) = read([
      ("berita/a.md", "alias: [x.html, y.html/z.html]"), ("berita/b.md", "alias: [X.html, y.html]"),
    ])
    #expect(found.map(\.code) == ["site/same-address", "site/same-address"])
    #expect(content?.posts.map { $0.fields.aliases.count } == [2, 0])
  }

  @Test func `posts with an error are broken, drafts and later posts are not`() {
    let (content, _) = read([
      ("berita/a.md", "password: rahasia"), ("berita/b.md", "draf: ya"),
      ("berita/c.md", "draf: x"),
      ("berita/d.md", ""),
    ])
    #expect(content?.brokenSources == ["berita/a.md", "berita/c.md"])
    #expect(content?.posts.map(\.source) == ["berita/d.md"])
  }

  @Test(arguments: ["berita/%/a.md", "berita/a/%/index.md", "berita/x/2024-05-01%a.md"])
  func `thousands of posts with one name are published and told one by one`(_ path: String) {
    let posts = (0..<1500).map { number in
      let blanks =
        String(repeating: "-", count: number % 40) + String(repeating: "_", count: number / 40)
      let part = path.contains("01%") ? "-" + blanks : "\(number)"
      return (
        path: path.split(separator: "%").joined(separator: part),
        fields: "alias: [b\(number % 3)/c.html]"
      )
    }
    let (content, found) = read(posts)
    #expect(content?.posts.count == 1500)
    #expect(Set(content?.posts.map(\.path) ?? []).count == 1500)
    #expect(found.count == (path.contains("index") ? 1497 : 1499 + 1497))
  }
}
