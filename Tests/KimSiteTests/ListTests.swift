import KimModel
import KimTestSupport
import Testing

struct ListTests {
  func site(posts count: Int) -> BuiltSite {
    SiteText(
      (1...count).map { number in
        "-- berita/p\(number).md --\n---\njudul: Kabar \(number)\ntanggal: 2024-01-\(number < 10 ? "0" : "")\(number)\ntopik: desa\n---\nIsi.\n"
      }.joined()
    ).build()
  }

  @Test func `a list has 12 posts a page, newest first`() throws {
    let site = site(posts: 25)
    let first = try #require(site["berita/index.html"])
    #expect(first.count(of: "<li class=\"kartu") == 12)
    #expect(first.contains("Kabar 25"))
    #expect(!first.contains("Kabar 13<"))
    #expect(try #require(site["berita/halaman-2.html"]).contains("Kabar 13<"))
    let last = try #require(site["berita/halaman-3.html"])
    #expect(last.count(of: "<li class=\"kartu") == 1)
    #expect(site["berita/halaman-4.html"] == nil)
  }

  @Test func `the pages of a list lead to one another`() throws {
    let second = try #require(site(posts: 25)["berita/halaman-2.html"])
    #expect(second.contains("<a href=\"../berita/index.html\" rel=\"prev\">"))
    #expect(second.contains("<a href=\"../berita/halaman-3.html\" rel=\"next\">"))
    #expect(second.contains("<b aria-current=\"page\">2</b>"))
  }

  @Test func `twelve posts need no second page and no pagination`() throws {
    let site = site(posts: 12)
    #expect(site["berita/halaman-2.html"] == nil)
    #expect(try !#require(site["berita/index.html"]).contains("class=\"halaman\""))
  }

  @Test func `a topic has its own list`() throws {
    let site = site(posts: 13)
    #expect(try #require(site["topik/desa.html"]).contains("Kabar 13"))
    #expect(try #require(site["topik/desa/halaman-2.html"]).contains("Kabar 1<"))
  }

  @Test func `topics that differ in spelling only are one`() throws {
    let site = SiteText(
      """
      -- a.md --
      ---
      judul: A
      tanggal: 2024-01-02
      topik: Gotong Royong
      ---
      -- b.md --
      ---
      judul: B
      tanggal: 2024-01-01
      topik: gotong-royong
      ---
      """
    ).build()
    let topic = try #require(site["topik/gotong-royong.html"])
    #expect(topic.contains("berita/a.html") && topic.contains("berita/b.html"))
  }

  @Test func `the archive lists every post under its year and month`() throws {
    let archive = try #require(ExampleSite.full.build()["arsip.html"])
    #expect(archive.contains("<h2 id=\"t2024\">2024</h2>"))
    #expect(archive.contains("<h3>Mei</h3>"))
    #expect(archive.count(of: "<h3>") == 6)
  }

  @Test func `notices that still hold come before those that have ended`() throws {
    let site = SiteText(
      """
      -- pengumuman/usai.md --
      ---
      judul: Usai
      tanggal: 2024-05-30
      berlaku_sampai: 2024-05-31
      ---
      -- pengumuman/lama.md --
      ---
      judul: Lama
      tanggal: 2024-05-01
      berlaku_sampai: 2024-06-30
      ---
      """
    ).build()
    let list = try #require(site["pengumuman/index.html"])
    let order = ["· berlaku sampai 30 Juni 2024", "· sudah berakhir"].compactMap {
      list.firstRange(of: $0)?.lowerBound
    }
    #expect(order.count == 2 && order == order.sorted())
  }

  @Test func `the list of documents says what each file is`() throws {
    let list = try #require(ExampleSite.full.build()["dokumen/index.html"])
    #expect(list.contains("· PDF, 12 kB</p>"))
  }

  @Test func `posts of one day stand in the order of their time, then of their address`() throws {
    let site = SiteText(
      """
      -- c.md --
      ---
      judul: C
      tanggal: 2024-01-01
      ---
      -- b.md --
      ---
      judul: B
      tanggal: 2024-01-01
      ---
      -- a.md --
      ---
      judul: A
      tanggal: 2024-01-01 10:00
      ---
      """
    ).build()
    let list = try #require(site["berita/index.html"])
    let order = ["berita/a.html", "berita/b.html", "berita/c.html"].compactMap {
      list.firstRange(of: $0)?.lowerBound
    }
    #expect(order.count == 3 && order == order.sorted())
  }
}
