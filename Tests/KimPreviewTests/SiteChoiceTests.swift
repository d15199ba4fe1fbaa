import KimSystem
import KimTestSupport
import KimWorkspace
import Testing

@testable import KimPreview

/// The page on which a writer chooses a KIM.
struct SiteChoiceTests {
  @Test func `KIM are chosen by their names, in whose letters no markup is`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("sites/_provinsi/provinsi.yml", ProvinceText.settings)
      try folder.write("sites/b/kim.yml", "nama: KIM <b>Toman</b> & Sei\n")
      try folder.write("sites/a/kim.yml", "tingkat: desa\n")
      let sites = try ContentRoot(discovering: TypedPath(folder.full("sites"))).sites
      let page = String(decoding: SiteChoice.page(of: sites), as: UTF8.self)
      let named = try #require(
        page.firstRange(of: "KIM &lt;b>Toman&lt;/b> &amp; Sei<small>b</small>"))
      let unnamed = try #require(page.firstRange(of: ">a<small>a</small>"))
      #expect(named.lowerBound < unnamed.lowerBound)
      #expect(page.contains("?situs=b\"") && !page.contains("<b>"))
    }
  }
}
