import KimModel
import Testing

struct PathTests {
  @Test(arguments: [
    "index.html", "kegiatan/panen-raya.html", "aset/gaya.0a1b.css", "A_b/C.d", "a..b",
  ])
  func `a path below the folder is one`(text: String) {
    #expect(OutputPath(text)?.string == text)
  }

  @Test(arguments: [
    "", "/", "/a", "a/", "a//b", "..", "a/../b", "./a", ".htaccess", "a/.git/x", "a\\b",
    "a "
      + "b", "a%2e",
    "é.html", "a\u{0}b", "a\nb", "a:b", "C:", "~", "a?b", "a#b", "a<b", "con", "CON.html",
    "a/nul.x/b",
    "Aux", "com1.txt", "lpt9", "a.", "a./b", "a…", "👩",
    String(repeating: "x", count: 201), String(repeating: "a/", count: 300) + "b",
  ])
  func `a path that some system would not take is none`(text: String) {
    #expect(OutputPath(text) == nil)
  }

  /// The obvious way: by the path's components, as texts.
  private func isPath(_ text: String) -> Bool {
    let devices = ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] }
    let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.")
    return text.utf8.count <= OutputPath.longest
      && text.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
        let stem = part.split(separator: ".").first?.lowercased() ?? ""
        return !part.isEmpty && !part.hasPrefix(".") && !part.hasSuffix(".")
          && part.utf8.count <= 200 && part.allSatisfy(allowed.contains) && !devices.contains(stem)
      }
  }

  @Test func `a path is read byte by byte as it is by its components`() {
    let parts = [
      "", "a", "CoN", "com1", "com", "lpt0.x", "nul.", ".a", "a.b", "auxx", "é", "_-9", " ",
    ]
    for first in parts {
      for second in parts {
        for text in [
          first, "\(first)/\(second)", "\(first)/\(second).html", "x/\(first).\(second)",
        ] {
          #expect((OutputPath(text) != nil) == isPath(text), "\(text)")
        }
      }
    }
  }

  @Test(arguments: [
    ("index.html", true), ("berita/index.html", true), ("xindex.html", false),
    ("berita/xindex.html", false), ("index.htm", false), ("a/b/index.html", true), ("x", false),
  ])
  func `a folder's page stands for the folder`(text: String, isFolderPage: Bool) throws {
    #expect(try #require(OutputPath(text)).isFolderPage == isFolderPage)
  }

  @Test func `links between pages are relative`() throws {
    let post = try #require(OutputPath("kegiatan/panen.html"))
    #expect(post.toRoot == "../")
    #expect(post.link(to: .home) == "../index.html")
    #expect(OutputPath.home.link(to: post) == "kegiatan/panen.html")
  }

  @Test(arguments: ["kim-toman", "musi-banyuasin/kim_sekayu", "1", "A/b/C"])
  func `an id is made of folders`(text: String) {
    #expect(SiteID(text)?.string == text)
  }

  @Test(arguments: [
    "", "/", "a/", "/a", "a//b", "..", ".a", "_provinsi", "-a", "a.b", "a b", "é", "a\u{0}", "nul",
    "x/CON", String(repeating: "x", count: 101),
  ])
  func `an id that would leave its place is none`(text: String) {
    #expect(SiteID(text) == nil)
  }

  @Test func `an id knows the way to the index`() {
    #expect(SiteID("a")?.toIndex == "../")
    #expect(SiteID("a/b")?.toIndex == "../../")
  }

  @Test(arguments: [
    ("Panen Raya di Dusun II", "panen-raya-di-dusun-ii"), ("  a  b  ", "a-b"),
    ("../../etc/passwd", "etc-passwd"), ("%2e%2e%2f", "2e-2e-2f"),
    (
      "Jum'at & "
        + "Sabtu", "jumat-sabtu"
    ),
    ("Jum’at", "jumat"), ("café Ñandú", "cafe-nandu"), ("a\u{301}", "a"), ("a\u{0}b", "a-b"),
    ("50% lebih", "50-lebih"), ("con", "con-kim"), ("NUL", "nul-kim"), ("com1", "com1-kim"),
    ("conan", "conan"), ("Straße", "strasse"), ("---x---", "x"), ("a–b", "a-b"), ("ⅷ a", "a"),
  ])
  func `a slug is made of any text`(text: String, slug: String) {
    #expect(Slug(of: text)?.string == slug)
    #expect(Slug(of: slug)?.string == slug)
  }

  @Test(arguments: ["", "---", "🌾🌾", "…", "?!", "\u{202E}", "日本", "' ' '", "\u{0}"])
  func `a text without letters makes no slug`(text: String) {
    #expect(Slug(of: text) == nil)
  }

  @Test func `a long slug is cut between words`() throws {
    let text = String(repeating: "panen raya ", count: 20)
    let slug = try #require(Slug(of: text))
    #expect(slug.string.utf8.count <= Slug.longest)
    #expect(slug.string.hasSuffix("-panen") || slug.string.hasSuffix("-raya"))
    #expect(Slug(of: String(repeating: "x", count: 10_000))?.string.utf8.count == Slug.longest)
    #expect(OutputPath("berita/\(slug).html") != nil)
  }

  @Test(arguments: [
    ("https://kim.contoh.go.id", "https://kim.contoh.go.id/"),
    ("HTTP://Kim.Contoh.id/Sub/", "http://kim.contoh.id/Sub/"),
    ("http://localhost:8080/a~b", "http://localhost:8080/a~b/"),
  ])
  func `a web address is that of a folder`(text: String, address: String) {
    #expect(WebAddress(text)?.string == address)
  }

  @Test(arguments: [
    "", "kim.id", "//kim.id", "ftp://kim.id", "javascript:alert(1)", "https://", "https:///a",
    "https://a b", "https://a@b.id", "https://a.id/?x", "https://a.id/#x", "https://a.id/../b",
    "https://a.id/%2e", "https://a.id:x/", "https://a.id:", "https://a..id", "https://.id",
    "https://a.",
    "https://-a.id", "https://a.id//b", "https://é.id", "https://a.id/\"", "https://a.id\n",
  ])
  func `anything else is no web address`(text: String) {
    #expect(WebAddress(text) == nil)
  }

  @Test(arguments: [
    ("toman", "toman/index.html"), ("muba/toman/", "muba/toman/index.html"),
    ("toman/kegiatan/x.html", "toman/kegiatan/x.html"), ("toman/profil.html", "toman/profil.html"),
  ])
  func `a reference to a KIM is a path of the index`(text: String, path: String) {
    #expect(SiteAddresses.path(of: text) == path)
  }

  @Test(arguments: [
    "", "/", "../x", "a/../b", "x.html", "_provinsi",
    "a "
      + "b", "//evil.id", "a.b/c.html", ".a", "a/.b/c.html",
  ])
  func `a reference that can be no page is none`(text: String) {
    #expect(SiteAddresses.path(of: text) == nil)
  }
}
