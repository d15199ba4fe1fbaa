import KimContent
import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

/// A wish to hide a file is never lost.
struct VisibilityTests {
  @Test(arguments: ["pubDate: Jun 23 2023", "publishDate: 2023-06-23", "published: 23 Juni 2023"])
  func `the day from which a post is published is its day where no other is given`(line: String) {
    let read = OnePost(text: "---\njudul: Panen raya\n\(line)\n---\nIsi.")
    #expect(read.post?.date.first.description == "2023-06-23")
    #expect(read.problems == [])
  }

  @Test(arguments: [
    "published: false", "Published: false", "published: tidak", "publish: no", "terbit: tidak",
    "terbit: belum", "published: draft", "draft: true", "draf: ya", "Draf: Ya", "draf: 1",
    "draft: yes", "private: true", "hidden: true", "unlisted: true", "rahasia: ya",
    "unpublished: true", "status: draft", "status: Draft", "status: private", "status: pending",
    "status: belum terbit", "visibility: private", "visibility: hidden",
  ])
  func `a hidden post is not published, and nobody is told`(line: String) {
    let read = OnePost(line)
    #expect(read.post == nil)
    #expect(read.problems == [])
  }

  @Test(arguments: [
    "published: true", "terbit: ya", "terbit: sudah", "draft: false", "draf: tidak",
    "private: false", "hidden: no", "unlisted: false", "status: publish", "status: published",
    "visibility: public", "password: \"\"", "password:", "protected: false",
    "published: 2024-05-01", "publishDate: 2024-05-01", "published_at: 2024-05-01T08:00:00Z",
    "terbit: 17 Mei 2024", "draf:",
  ])
  func `an open post is published without a word`(line: String) {
    let read = OnePost(line)
    #expect(read.post != nil)
    #expect(read.problems == [])
  }

  @Test(arguments: [
    "publishDate: 2027-01-01", "publish_date: 2027-01-01", "publishdate: 2027-01-01",
    "pubDate: 2027-01-01", "published_at: 2027-01-01", "tanggal_terbit: 1 Januari 2027",
    "tgl terbit: 1 Januari 2027", "published: 2027-01-01", "terbit: 1 Januari 2027",
    "publishDate: 2024-01-01\npublish_date: 2027-01-01",
  ])
  func `a scheduled post waits for its day`(line: String) {
    for (day, isOut) in [("2026-12-31", false), ("2027-01-01T00:00", true)] {
      let text = "---\njudul: A\ntanggal: 2024-05-01\n\(line)\n---\nIsi."
      let read = OnePost(text: text, day: day)
      #expect((read.post != nil) == isOut, "\(line) \(day)")
      #expect(read.problems == [])
    }
  }

  @Test func `an end of other tools is that of a notice`() {
    for key in ["expiryDate", "expiry_date", "expires"] {
      let read = OnePost("\(key): 2024-05-20")
      #expect(read.post?.fields.validUntil == Day(iso: "2024-05-20"))
      #expect(read.problems == [])
    }
  }

  @Test(arguments: [
    ("draf: mungkin", "post/unclear-visibility"), ("draft: nanti", "post/unclear-visibility"),
    ("draft: [true]", "post/unclear-visibility"),
    ("hidden: {web: true}", "post/unclear-visibility"),
    ("private: sebagian", "post/unclear-visibility"),
    ("published: entah", "post/unclear-visibility"),
    ("publishDate: besok", "post/unclear-visibility"),
    ("publishDate: 13/13/2026", "post/unclear-visibility"),
    ("visibility: sebagian", "post/unclear-visibility"),
    ("status: drfat", "post/unclear-visibility"), ("status: privat3", "post/unclear-visibility"),
    ("password: rahasia123", "post/locked"), ("kata_sandi: desa", "post/locked"),
    ("protected: true", "post/locked"), ("drft: true", "post/misspelt-visibility"),
    ("tanggal_terbt: 2027-01-01", "post/misspelt-visibility"),
    ("darf: ya", "post/misspelt-visibility"), ("publised: false", "post/misspelt-visibility"),
    ("hiden: true", "post/misspelt-visibility"), ("pasword: x", "post/misspelt-visibility"),
    ("publihsDate: 2027-01-01", "post/misspelt-visibility"),
  ])
  func `what could be a wish to hide holds the post back with an error`(
    line: String, code: String
  ) throws {
    let read = OnePost(line)
    #expect(read.post == nil)
    #expect(read.found.map(\.code) == [code])
    let problem = try #require(read.found.first)
    #expect(problem.severity == .error && problem.hint != nil)
    #expect(problem.place.line == 2 && problem.place.column > 0)
  }

  @Test(arguments: [
    "status: selesai", "status: ramai", "publisher: Diskominfo", "drft: tidak", "drft:",
    "grafik: x", "terkait: x",
  ])
  func `what is no wish to hide costs itself at most`(line: String) {
    let read = OnePost(line)
    #expect(read.post != nil)
    #expect(read.found.filter { $0.severity == .error } == [])
  }

  @Test func `a password is not spread by the message about it`() {
    let found = Diagnostics(OnePost("password: rahasia123").found)
    #expect(!found.printed().contains("rahasia123"))
  }

  @Test func `two keys of which one hides hide`() {
    #expect(OnePost("draft: false\nhidden: true").post == nil)
    #expect(OnePost("published: true\ndraf: ya").post == nil)
  }

  @Test(arguments: ["draft", "private", "pending"])
  func `a wish has a status of its own, and these words hide it all the same`(word: String) {
    #expect(OnePost("status: \(word)", path: "aspirasi/a.md").post == nil)
    let open = OnePost("kategori: infrastruktur\nstatus: diproses", path: "aspirasi/a.md")
    #expect((open.post?.details as? Aspiration)?.status == .inProgress)
  }

  @Test(arguments: ["published: false", "draf: ya", "status: private", "publishDate: 2027-01-01"])
  func `pages are hidden like posts`(line: String) {
    let site = SiteText("-- halaman/kontak.md --\n---\njudul: Kontak\n\(line)\n---\nIsi.").build()
    #expect(site["kontak.html"] == nil)
    #expect(site.diagnostics.isEmpty)
  }

  @Test(arguments: ["draf: entah", "password: x", "drft: true"])
  func `pages are held back like posts`(line: String) {
    let site = SiteText("-- halaman/kontak.md --\n---\njudul: Kontak\n\(line)\n---\nIsi.").build()
    #expect(site["kontak.html"] == nil)
    #expect(site.diagnostics.hasErrors)
  }

  @Test(arguments: ["siaran/x.md", "halaman/x.md"])
  func `texts of the index are hidden and held back too`(path: String) {
    func index(_ line: String) -> (count: Int, codes: [String]) {
      let (content, problems) = ProvinceText(
        "-- \(path) --\n---\njudul: A\ntanggal: 2024-05-01\n\(line)\n---\nIsi."
      ).parse()
      return (
        (content?.broadcasts.count ?? 0) + (content?.pages.count ?? 0),
        problems.found.filter { $0.severity == .error }.map(\.code)
      )
    }
    let family = path.hasPrefix("siaran") ? "broadcast" : "page"
    #expect(index("draf: tidak").count == 1)
    #expect(index("published: false") == (0, []))
    #expect(index("draf: entah") == (0, ["\(family)/unclear-visibility"]))
    #expect(index("drft: true") == (0, ["\(family)/misspelt-visibility"]))
    #expect(index("publishDate: 2027-01-01") == (0, ["province/publication"]))
  }

  @Test func `a preview shows what is hidden and what is scheduled`() {
    var province = ProvinceText()
    province.includesDrafts = true
    for line in ["published: false", "status: draft", "publishDate: 2027-01-01"] {
      let site = SiteText(
        "-- berita/a.md --\n---\njudul: A\ntanggal: 2024-05-01\n\(line)\n---\nIsi.")
      #expect(site.build(province: province)["berita/a.html"] != nil, "\(line)")
    }
  }

  @Test func `a head of thousands of unknown keys comes back`() {
    let keys = (0..<6000).map { "k\($0): 1" }.joined(separator: "\n")
    let read = OnePost(text: "---\njudul: A\ntanggal: 2024-05-01\n\(keys)\n---\nIsi.")
    #expect(read.post != nil)
    #expect(read.found.count <= 100)
  }
}
