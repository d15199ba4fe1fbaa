import KimModel
import KimTestSupport
import Testing

struct WritingChoiceTests {
  private func site(_ id: String, _ more: String = "") -> SiteText {
    SiteText("-- kim.yml --\n\(SiteText.profile)\(more)", id: .named(id))
  }

  @Test func `the index leads writers to the pages of their KIM`() throws {
    let index = ProvinceText().index(of: [site("muba/kim-a"), site("muba/kim-b")])
    let page = try #require(index["tulis.html"])
    #expect(page.contains(#"<a href="muba/kim-a/tulis.html">KIM Sumber Makmur</a>"#))
    #expect(page.contains("Kabupaten Musi Banyuasin"))
    #expect(page.contains("noindex"))
    #expect(index["index.html"]?.contains(#"href="tulis.html""#) == true)
    #expect(index["sitemap-indeks.xml"]?.contains("tulis") == false)
  }

  @Test func `a KIM without a writing page is not listed, and no page is made for none`() throws {
    let some = ProvinceText().index(of: [site("kim-a"), site("kim-b", "tulis: tidak\n")])
    #expect(try #require(some["tulis.html"]).contains("kim-b/") == false)
    let none = ProvinceText().index(of: [site("kim-b", "tulis: tidak\n")])
    #expect(none["tulis.html"] == nil)
    #expect(none["index.html"]?.contains("tulis.html") == false)
  }

  @Test func `of many KIM each regency has a page, and none is heavier than 60 kB`() throws {
    let index = ProvinceText().index(of: (0..<420).map { site("muba/kim-\($0)") })
    let page = try #require(index["tulis.html"])
    #expect(page.contains(#"<a href="tulis/musi-banyuasin.html""#))
    #expect(!page.contains("kim-419/"))
    let part = try #require(index["tulis/musi-banyuasin.html"])
    #expect(part.contains(#"href="../muba/kim-419/tulis.html""#))
    #expect(page.utf8.count < 60_000 && part.utf8.count < 60_000)
  }
}
