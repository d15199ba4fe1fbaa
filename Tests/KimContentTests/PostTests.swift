import KimContent
import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

struct PostTests {
  // MARK: Title and date

  @Test func `the first heading is the title, and is not repeated`() throws {
    let read = OnePost(text: "---\ntanggal: 2024-05-01\n---\n# Panen *raya*\n\nIsi.\n")
    #expect(read.problems == [])
    #expect(read.post?.title == "Panen raya")
    let html = String(decoding: try #require(read.post?.body.html), as: UTF8.self)
    #expect(html == "<p>Isi.</p>\n")
  }

  @Test(arguments: [
    ("---\ntanggal: 2024-05-01\n---\nIsi.", "1:1 post/missing-judul"),
    ("---\ntanggal: 2024-05-01\njudul:\n---\nIsi.", "3:1 post/missing-judul"),
    ("---\ntanggal: 2024-05-01\njudul: \"\"\n---\nIsi.", "3:1 post/missing-judul"),
    ("---\ntanggal: 2024-05-01\ntitle: ~\n---\nIsi.\n\n## Isi", "3:1 post/missing-judul"),
    ("---\njudul: A\n---\nIsi.", "1:1 post/missing-tanggal"),
    ("---\njudul: A\ntanggal:\n---\nIsi.", "3:1 post/missing-tanggal"),
    ("---\njudul: -\ntanggal: 2024-05-01\n---\nIsi.", "2:1 post/missing-judul"),
    ("---\njudul: {a: b, c: d}\ntanggal: 2024-05-01\n---\n", "2:8 field/wrong-kind"),
    ("---\njudul: A\ntanggal: belum ada\n---\nIsi.", "3:10 post/wrong-value"),
  ])
  func `what is missing is said where it is missing`(text: String, problem: String) {
    let read = OnePost(text: text)
    #expect(read.post == nil)
    #expect(read.problems.contains(problem))
  }

  @Test func `every mistake of a file is told at once`() {
    let read = OnePost(
      text: "---\njenis: beritaa\nlokasi: [a]\ntanggal: besok\nadinda: x\n"
        + "---\nIsi.")
    #expect(
      read.problems == [
        "1:1 post/missing-judul", "2:8 post/wrong-value", "4:10 post/wrong-value",
        "5:9 post/wrong-value",
      ])
    #expect(read.found.map(\.severity) == [.error, .warning, .error, .warning])
  }

  @Test(arguments: ["", "\n", "   ", "---\n---\n"])
  func `an empty file lacks both`(text: String) {
    #expect(
      OnePost(text: text).found.map(\.code) == ["post/missing-judul", "post/missing-tanggal"])
  }

  // MARK: Types and names

  @Test(arguments: PostType.allCases)
  func `the first folder is the default type`(type: PostType) {
    #expect(PostType(rawValue: type.rawValue) == type)
    let required =
      switch type {
      case .klarifikasi: "klaim: x\nvonis: salah\n"
      case .dokumen: "berkas: a.pdf\n"
      default: ""
      }
    let read = OnePost(
      "\(required)topik: x", path: "\(type.rawValue.uppercased())/2024/a.md",
      files: "-- a.pdf --\n")
    #expect(read.problems == [])
    #expect(read.post?.type == type)
    #expect(read.post?.path.string == "\(type.rawValue)/a.html")
    #expect(OnePost("jenis: berita", path: "\(type.rawValue)/a.md").post?.type == .berita)
  }

  @Test(arguments: [
    ("berita/2024-05-01-panen-raya.md", "berita/panen-raya.html", "2024-05-01"),
    ("2024-05-01 Panen Raya.md", "berita/panen-raya.html", "2024-05-01"),
    ("2024-05-01_x.md", "berita/x.html", "2024-05-01"),
    ("2024-05-01.md", "berita/2024-05-01.html", "2024-05-01"),
    ("2024-05-01-.md", "berita/judul.html", "2024-05-01"),
    ("kegiatan/2024-05-01-panen/index.md", "kegiatan/panen.html", "2024-05-01"),
    ("panen/INDEX.md", "berita/panen.html", nil),
    ("kegiatan/a/b/c.md", "kegiatan/c.html", nil),
    ("2024-02-30-x.md", "berita/2024-02-30-x.html", nil),
    ("Panen Raya (1).md", "berita/panen-raya-1.html", nil),
    ("🌾.md", "berita/judul.html", nil),
    ("con.md", "berita/con-kim.html", nil),
    ("NUL.md", "berita/nul-kim.html", nil),
  ])
  func `a file's name is its address and date`(source: String, path: String, date: String?) {
    let text = "---\njudul: Judul\n\(date == nil ? "tanggal: 2024-05-02\n" : "")---\nIsi.\n"
    let read = OnePost(text: text, path: source)
    #expect(read.problems == [])
    #expect(read.post?.path.string == path)
    #expect(read.post?.date.first.description == date ?? "2024-05-02")
  }

  @Test(arguments: [
    ("panen", "panen", false), ("Panen Raya", "panen-raya", true), ("../../x", "x", true),
    ("%2e%2e", "2e-2e", true), ("a/b", "a-b", true), ("aux", "aux-kim", true),
    ("café", "cafe", true),
  ])
  func `a slug is made safe, with a warning`(slug: String, name: String, isChanged: Bool) {
    let read = OnePost("slug: \"\(slug)\"")
    #expect(read.post?.path.string == "berita/\(name).html")
    #expect(read.problems == (isChanged ? ["2:7 post/changed-slug"] : []))
  }

  @Test(arguments: [
    ("slug: 🌾", "post/unusable-name"), ("slug: '.,.'", "post/unusable-name"),
    ("slug: index", "site/reserved-address"), ("slug: halaman-2", "site/reserved-address"),
  ])
  func `a slug that can be no address is an error`(line: String, code: String) {
    let read = OnePost(line)
    #expect(read.post == nil)
    #expect(read.found.map(\.code) == [code])
  }

  @Test func `an index of a type's folder is an error, for the list is there`() {
    #expect(OnePost("lokasi: x", path: "berita/index.md").problems == ["1:1 site/reserved-address"])
  }

  // MARK: Drafts and days

  @Test func `a draft has no page and no diagnostics`() {
    for flag in ["draf: true", "draft: ya"] {
      let read = OnePost("\(flag)\njdul: x\nlokasi: [a]\nNIK: \"1606061201900001\"")
      #expect(read.post == nil)
      #expect(read.problems == [])
    }
    #expect(OnePost("draf: mungkin").problems == ["2:7 post/unclear-visibility"])
  }

  @Test(arguments: [
    ("berita", "2024-06-01", true), ("berita", "2024-06-02", false), ("agenda", "2024-06-02", true),
    ("pengumuman", "2024-06-02", false),
  ])
  func `a post appears on its day, an event before`(type: String, date: String, isShown: Bool) {
    let read = OnePost("tanggal: \(date)", path: "\(type)/a.md")
    #expect((read.post != nil) == isShown)
    #expect(read.problems == [])
  }

  @Test func `a preview shows drafts and later posts`() {
    var province = ProvinceText()
    province.includesDrafts = true
    let site = SiteText(
      """
      -- a.md --
      ---
      judul: A
      tanggal: 2030-01-01
      ---
      -- b.md --
      ---
      judul: B
      tanggal: 2024-05-01
      draf: ya
      ---
      -- halaman/c.md --
      ---
      judul: C
      draf: ya
      ---
      """)
    let content = site.content(province: province).0
    #expect(content?.posts.map(\.title) == ["A", "B"])
    #expect(content?.pages.map(\.title) == ["C"])
    #expect(site.content().0?.posts.isEmpty == true)
    #expect(site.content().0?.pages.isEmpty == true)
    #expect(site.content().0?.brokenSources == [])
  }

  @Test func `posts are newest first, on one day by time and then by path`() {
    let posts = [
      "c 2024-05-01", "a 2024-05-01", "b 2024-05-02", "e 2024-05-01 08.00",
      "d "
        + "2024-05-01 09.00",
    ]
    let archive = posts.map { post in
      "-- \(post.prefix(1)).md --\n---\njudul: x\ntanggal: \(post.dropFirst(2))\n---\n"
    }
    #expect(
      SiteText(archive.joined()).content().0?.posts.map(\.source)
        == ["b.md", "d.md", "e.md", "a.md", "c.md"])
  }
}
