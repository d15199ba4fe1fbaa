import KimTestSupport
import Testing

struct GoldenSiteTests {
  @Test func `a site with every kind of page is as recorded`() throws {
    try Golden.expect(ExampleSite.full.build(province: ExampleSite.province), equals: "situs")
  }

  @Test func `a site without posts is as recorded`() throws {
    try Golden.expect(ExampleSite.empty.build(), equals: "situs-kosong")
  }

  @Test func `no recorded folder is left that no test reads`() throws {
    #expect(try Golden.folders() == ["indeks", "situs", "situs-kosong"])
  }
}
