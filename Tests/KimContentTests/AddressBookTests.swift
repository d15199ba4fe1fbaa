import KimContent
import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

/// Who gets an address that several posts want, and who keeps it.
struct AddressBookTests {
  /// A site of posts `path: fields`, built after a build that left these pages.
  private struct Site {
    private let content: SiteContent?
    let found: [Diagnostic]

    init(_ posts: [String: String], book: [String: String] = [:]) {
      let archive = posts.keys.sorted().map { path in
        let date = path.contains("rusak") || path.contains("nanti") ? "" : "tanggal: 2024-05-01\n"
        return "-- \(path) --\n---\njudul: x\n\(date)\(posts[path] ?? "")\n---\nIsi.\n"
      }
      var pages: [OutputPath: String] = [:]
      for (path, source) in book {
        if let path = OutputPath(path) { pages[path] = source }
      }
      let source = SiteText(archive.joined()).source
      var diagnostics = Diagnostics()
      content = SiteContent(
        parsing: SiteSource(
          id: source.id, folder: source.folder, texts: source.texts,
          book: AddressBook(pages)),
        context: ProvinceText().context, diagnostics: &diagnostics)
      found = diagnostics.found
    }

    /// The address of each source that is published.
    var addresses: [String: String] {
      var addresses: [String: String] = [:]
      for post in content?.posts ?? [] { addresses[post.source] = post.path.string }
      for page in content?.pages ?? [] { addresses[page.source] = page.path.string }
      return addresses
    }

    /// As the state of an output folder has it.
    var book: [String: String] {
      var book: [String: String] = [:]
      for (source, path) in addresses { book[path] = source }
      for post in content?.posts ?? [] {
        for alias in post.fields.aliases { book[alias.string] = post.source }
      }
      return book
    }

    var broken: Set<String> { content?.brokenSources ?? [] }
    var codes: [String] { found.map(\.code) }
  }

  @Test(arguments: [
    ("kegiatan/2025/upacara.md", "kegiatan/2026/upacara.md", "kegiatan/upacara-2026.html"),
    (
      "agenda/2025/musdes/index.md", "agenda/2026/musdes/index.md", "agenda/musdes-2026.html"
    ),
    ("berita/2024-05-01-a.md", "berita/2024-05-02-a.md", "berita/a-2024.html"),
    ("berita/a.md", "berita/a/index.md", "berita/a-2024.html"),
    ("berita/A.md", "berita/a.md", "berita/a-2024.html"),
    ("berita/a.md", "berita/2026/Dusun Dua/a.md", "berita/a-2024.html"),
    ("berita/Dusun Dua/a.md", "berita/dusun tiga/a.md", "berita/a-dusun-tiga.html"),
  ])
  func `of two posts the second gets an address of its own, with a warning that names both`(
    first: String, second: String, address: String
  ) throws {
    let site = Site([first: "", second: ""])
    #expect(site.codes == ["site/twin-address"])
    #expect(Set(site.addresses.keys) == [first, second])
    #expect(site.addresses.values.contains(address))
    let found = try #require(site.found.first)
    #expect(found.severity == .warning)
    let text = found.place.path + found.message.id
    #expect(text.contains(first) && text.contains(second) && text.contains(address))
    #expect(site.broken == [])
  }

  @Test func `many posts of one name are numbered`() {
    let posts = [
      "berita/a.md", "berita/a/index.md", "berita/2024-05-01-a.md", "berita/2024-05-01 a.md",
    ]
    let site = Site(Dictionary(uniqueKeysWithValues: posts.map { ($0, "") }))
    #expect(
      site.addresses == [
        "berita/2024-05-01 a.md": "berita/a.html", "berita/2024-05-01-a.md": "berita/a-2024.html",
        "berita/a.md": "berita/a-2.html", "berita/a/index.md": "berita/a-3.html",
      ])
  }

  @Test func `an address that some post wishes is given to no other`() {
    let site = Site([
      "berita/2024/a.md": "", "berita/2025/a.md": "", "berita/a-2025.md": "",
      "berita/nanti.md": "tanggal: 2024-12-24\nslug: a-2024",
    ])
    #expect(site.addresses["berita/a-2025.md"] == "berita/a-2025.html")
    #expect(site.addresses["berita/2025/a.md"] == "berita/a-2.html")
  }

  @Test func `a name that would be a page of the list is given to nobody`() {
    let site = Site(["berita/halaman.md": "", "berita/halaman/index.md": ""])
    #expect(site.addresses["berita/halaman/index.md"] == "berita/halaman-kim-2.html")
    let again = Site(["berita/halaman/index.md": ""], book: site.book)
    #expect(again.addresses == ["berita/halaman/index.md": "berita/halaman-kim-2.html"])
  }

  @Test func `whoever had an address keeps it from a newcomer`() {
    let site = Site(
      ["kegiatan/2024/upacara.md": "", "kegiatan/2025/upacara.md": ""],
      book: ["kegiatan/upacara.html": "kegiatan/2025/upacara.md"])
    #expect(
      site.addresses == [
        "kegiatan/2024/upacara.md": "kegiatan/upacara-2024.html",
        "kegiatan/2025/upacara.md": "kegiatan/upacara.html",
      ])
  }

  @Test func `a newcomer's slug takes no address from a post that has it`() {
    let site = Site(
      ["berita/a.md": "slug: x", "berita/x.md": ""], book: ["berita/x.html": "berita/x.md"])
    #expect(site.addresses["berita/x.md"] == "berita/x.html")
    #expect(site.addresses["berita/a.md"] == "berita/x-2024.html")
    #expect(site.codes == ["site/twin-address"])
  }

  @Test func `a slug goes before a name`() {
    let site = Site(["berita/a.md": "", "berita/b.md": "slug: a"])
    #expect(
      site.addresses == ["berita/a.md": "berita/a-2024.html", "berita/b.md": "berita/a.html"])
  }

  @Test func `a post stays where it got an address after its twin is gone`() {
    let site = Site(
      ["kegiatan/2026/upacara.md": ""],
      book: [
        "kegiatan/upacara-2026.html": "kegiatan/2026/upacara.md",
        "kegiatan/upacara.html": "kegiatan/2025/upacara.md",
      ])
    #expect(site.addresses == ["kegiatan/2026/upacara.md": "kegiatan/upacara-2026.html"])
    #expect(site.found == [])
  }

  @Test(arguments: ["slug: upacara", "alias: kegiatan/upacara-2026.html"])
  func `a writer can have the free address`(line: String) {
    let site = Site(
      ["kegiatan/2026/upacara.md": line],
      book: ["kegiatan/upacara-2026.html": "kegiatan/2026/upacara.md"])
    #expect(site.addresses == ["kegiatan/2026/upacara.md": "kegiatan/upacara.html"])
  }

  @Test func `a slug that names the given address ends the warning`() {
    let site = Site([
      "kegiatan/2025/upacara.md": "", "kegiatan/2026/upacara.md": "slug: upacara-2026",
    ])
    #expect(site.addresses["kegiatan/2026/upacara.md"] == "kegiatan/upacara-2026.html")
    #expect(site.found == [])
  }

  @Test(arguments: ["", "slug: a"])
  func `a broken post keeps its last page from every other`(fields: String) {
    let site = Site(
      ["berita/rusak.md": "slug: a", "berita/b/a.md": fields],
      book: ["berita/a.html": "berita/rusak.md"])
    #expect(!site.addresses.values.contains("berita/a.html"))
    #expect(site.broken.contains("berita/rusak.md"))
    #expect(
      site.codes.contains(fields.isEmpty ? "site/twin-address" : "site/same-address"))
  }

  @Test func `a post whose text turns out to be broken keeps its last page too`() {
    let book = ["berita/lama.html": "berita/b.md"]
    let text = "slug: baru\n---\n16060612*0*1900001\n"
    for newcomer in ["berita/lama.md", "halaman/berita/lama.md"] {
      let site = Site(["berita/b.md": text, newcomer: ""], book: book)
      #expect(site.broken.contains("berita/b.md"))
      #expect(site.codes.filter { $0 == "privacy/identity-number" }.count == 1)
      #expect(!site.addresses.values.contains("berita/lama.html"))
      #expect(Site(["berita/b.md": "slug: baru", newcomer: ""], book: book).found == [])
    }
  }

  @Test func `what a broken post names as its former address is free`() {
    let site = Site(
      ["berita/rusak.md": "alias: berita/a.html", "berita/a.md": ""],
      book: ["berita/a.html": "berita/rusak.md", "berita/rusak.html": "berita/rusak.md"])
    #expect(site.addresses == ["berita/a.md": "berita/a.html"])
  }

  @Test(arguments: ["draf: true", nil])
  func `a draft and a file that is gone keep nothing`(fields: String?) {
    var posts = ["berita/2024/a.md": ""]
    posts["berita/a.md"] = fields
    let site = Site(posts, book: ["berita/a.html": "berita/a.md"])
    #expect(site.addresses == ["berita/2024/a.md": "berita/a.html"])
    #expect(site.found == [])
  }

  @Test func `two equal slugs are an error for the one that was not there`() {
    for (holder, other) in [("berita/a.md", "berita/b.md"), ("berita/b.md", "berita/a.md")] {
      let site = Site(
        ["berita/a.md": "slug: x", "berita/b.md": "slug: x"], book: ["berita/x.html": holder])
      #expect(site.addresses == [holder: "berita/x.html"])
      #expect(site.codes == ["site/same-address"])
      #expect(site.broken == [other])
    }
  }

  @Test func `what a post last published stays when its new slug is another's`() {
    let site = Site(
      ["berita/a.md": "slug: x", "berita/b.md": "slug: x", "berita/c/lama.md": ""],
      book: ["berita/x.html": "berita/a.md", "berita/lama.html": "berita/b.md"])
    #expect(site.broken == ["berita/b.md"])
    #expect(site.addresses["berita/c/lama.md"] == "berita/lama-c.html")
  }

  @Test func `a page goes before a post, but not before one that is there`() {
    let posts = ["halaman/berita/a.md": "", "berita/a.md": ""]
    let site = Site(posts)
    #expect(
      site.addresses == [
        "halaman/berita/a.md": "berita/a.html", "berita/a.md": "berita/a-2024.html",
      ])
    let later = Site(posts, book: ["berita/a.html": "berita/a.md"])
    #expect(later.addresses == ["berita/a.md": "berita/a.html"])
    #expect(later.codes == ["site/same-address"])
    #expect(later.broken == ["halaman/berita/a.md"])
  }

  @Test func `a former address never takes one that a post got`() {
    let site = Site([
      "berita/a.md": "alias: berita/b-2024.html", "berita/b.md": "", "berita/b/index.md": "",
    ])
    #expect(site.addresses["berita/b/index.md"] == "berita/b-2024.html")
    #expect(site.codes.sorted() == ["site/same-address", "site/twin-address"])
    #expect(site.found.allSatisfy { $0.severity == .warning })
  }

  @Test func `long names that begin alike are two addresses, and old ones stay`() {
    let name = String(repeating: "panjang-", count: 12)
    let posts = ["berita/\(name)satu.md": "", "berita/\(name)dua.md": ""]
    let site = Site(posts)
    #expect(site.found == [])
    #expect(site.addresses["berita/\(name)dua.md"] == "berita/\(name)dua.html")
    let short = "berita/" + name.prefix(79) + ".html"
    let later = Site(posts, book: [short: "berita/\(name)satu.md"])
    #expect(later.addresses["berita/\(name)satu.md"] == short)
    #expect(later.addresses["berita/\(name)dua.md"] == "berita/\(name)dua.html")
  }

  @Test func `the longest name with the longest folder is a path that every system takes`() {
    let name = String(repeating: "a", count: 240)
    let folder = String(repeating: "b", count: 100)
    let site = Site(["berita/\(name).md": "", "berita/\(folder)/\(name).md": ""])
    #expect(site.addresses.count == 2)
    #expect(site.addresses.values.allSatisfy { OutputPath($0) != nil })
  }

  @Test func `a page with a long name stays where it was`() {
    let name = String(repeating: "kantor-", count: 14) + "x"
    let short = name.prefix(76) + ".html"
    #expect(Site(["halaman/\(name).md": ""]).addresses == ["halaman/\(name).md": "\(name).html"])
    let site = Site(["halaman/\(name).md": ""], book: [String(short): "halaman/\(name).md"])
    #expect(site.addresses == ["halaman/\(name).md": String(short)])
  }

  @Test func `a link to a post that got another address leads there`() {
    let site = SiteText(
      """
      -- berita/a.md --
      ---
      judul: A
      tanggal: 2024-05-01
      ---
      [baca](../kegiatan/2026/upacara.md)
      -- kegiatan/2025/upacara.md --
      ---
      judul: U
      tanggal: 2024-05-01
      ---
      -- kegiatan/2026/upacara.md --
      ---
      judul: V
      tanggal: 2024-05-01
      ---
      """
    ).content().0
    let post = site?.posts.first { $0.source == "berita/a.md" }
    let html = String(decoding: post?.body.html ?? [], as: UTF8.self)
    #expect(html.contains("kegiatan/upacara-2026.html"))
  }
}
