import KimModel
import KimTestSupport
import Testing

@testable import KimWorkspace

struct RegionSearchTests {
  private static let regions = ProvinceText().context.regions

  private func codes(_ text: String, within area: String = "16") -> [String] {
    RegionSearch(in: Self.regions, within: RegionCode(area)).found(text).map(\.code.string)
  }

  @Test(arguments: [
    ("16.06.06.2008", ["16.06.06.2008"]), ("Toman", ["16.06.06.2008"]),
    ("  TOMAN ", ["16.06.06.2008"]), ("Desa Toman", ["16.06.06.2008"]),
    // It is a desa; few know for sure.
    ("Kelurahan Toman", ["16.06.06.2008"]), ("ds. toman", ["16.06.06.2008"]),
    ("Kec. Babat Toman", ["16.06.06"]), ("kab musi banyuasin", ["16.06"]),
    ("Kota Palembang", ["16.71"]), ("palembang", ["16.71"]), ("Sumatera Selatan", ["16"]),
    ("prov. sumatera selatan", ["16"]), ("Mekar Jaya", ["16.06.08.2013", "16.06.11.2015"]),
    ("Mekar Jaya, Lalan", ["16.06.11.2015"]), ("mekar jaya, kec. keluang", ["16.06.08.2013"]),
    ("Mekar Jaya, Musi Banyuasin, Sumatera Selatan", ["16.06.08.2013", "16.06.11.2015"]),
    ("Mekar Jaya, Palembang", []), ("Tom", []), ("", []), (",", []), ("Kecamatan", []),
    ("16.06.06.9999", []), ("Kecamatan Toman", []),
  ])
  func `a region is found by what people call it`(_ text: String, _ codes: [String]) {
    #expect(self.codes(text) == codes)
  }

  @Test func `only regions of the area are found`() {
    #expect(codes("Toman", within: "16.71") == [])
    #expect(codes("Palembang", within: "16.71") == ["16.71"])
  }

  @Test func `a slip is answered with the name that is near`() {
    let search = RegionSearch(in: Self.regions)
    #expect(search.nearest(to: "Tomam") == "Toman")
    #expect(search.nearest(to: "Musi Banyuasim") == "Musi Banyuasin")
    #expect(search.nearest(to: "Xyzzy") == nil)
  }
}
