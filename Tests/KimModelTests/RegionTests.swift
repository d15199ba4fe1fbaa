import KimModel
import Testing

struct RegionTests {
  func code(_ text: String) throws -> RegionCode { try #require(RegionCode(text)) }

  func region(_ code: String, _ name: String) throws -> Region {
    Region(code: try self.code(code), name: name)
  }

  func table() throws -> RegionTable {
    RegionTable([
      try region("16.06.06.2008", "Toman"), try region("16", "Sumatera Selatan"),
      try region("16.06.06", "Babat Toman"), try region("16.06", "Kabupaten Musi Banyuasin"),
      try region("16.06.06.1001", "Babat"), try region("16.06.06.2008", "Toman Lain"),
    ])
  }

  @Test(arguments: [
    ("16", "Sumatera Selatan", "Provinsi Sumatera Selatan"),
    ("16.06", "Kabupaten Musi Banyuasin", "Kabupaten Musi Banyuasin"),
    ("16.71", "Kota Palembang", "Kota Palembang"),
    (
      "16.06.06", "Babat Toman",
      "Kecamatan "
        + "Babat Toman"
    ),
    ("16.06.06.2008", "Toman", "Desa Toman"), ("16.06.06.1001", "Babat", "Kelurahan Babat"),
    ("91.03.06.3001", "Yoboi", "Desa Adat Yoboi"),
  ])
  func `a region is named with its kind`(code: String, name: String, full: String) throws {
    #expect(try region(code, name).fullName == full)
  }

  @Test func `a table is in the order of its codes, each once`() throws {
    let table = try table()
    #expect(
      table.regions.map(\.code.string)
        == ["16", "16.06", "16.06.06", "16.06.06.1001", "16.06.06.2008"])
    #expect(try table[code("16.06.06.2008")]?.name == "Toman")
    #expect(try table.children(of: code("16.06.06")).map(\.name) == ["Babat", "Toman"])
  }

  @Test func `a locality is told from the village up`() throws {
    let locality = try table().locality(of: code("16.06.06.2008"))
    #expect(locality.description() == "Desa Toman, Kecamatan Babat Toman, Kabupaten Musi Banyuasin")
    #expect(
      locality.description(named: "Desa Lawang")
        == "Desa Lawang, Kecamatan Babat Toman, Kabupaten Musi Banyuasin")
  }

  @Test func `a village that the list lacks still has its district`() throws {
    let locality = try table().locality(of: code("16.06.06.2999"))
    #expect(locality.region == nil)
    #expect(locality.description(named: "Desa Baru").hasPrefix("Desa Baru, Kecamatan Babat Toman"))
    #expect(try table().locality(of: code("99")).description() == "")
  }

  @Test(arguments: [
    (nil, "2024-05-01", nil, true), ("16.06", "2024-05-01", nil, true),
    ("16.07", "2024-05-01", nil, false),
    (nil, "2024-06-02", nil, false), (nil, "2024-06-01", nil, true),
    (nil, "2024-05-01", "2024-06-01", true), (nil, "2024-05-01", "2024-05-31", false),
  ])
  func `a broadcast is shown in its region while it holds`(
    region: String?, from: String, until: String?, isShown: Bool
  ) throws {
    let broadcast = Broadcast(
      source: "siaran/a.md", path: .home, title: "A", day: try #require(Day(iso: from)),
      summary: "",
      region: region.flatMap(RegionCode.init), validUntil: until.flatMap { Day(iso: $0) },
      body: .empty)
    let toman = try code("16.06.06.2008")
    let today = try #require(Day(iso: "2024-06-01"))
    #expect(broadcast.isShown(in: toman, on: today) == isShown)
  }

  @Test func `the page of a region's neighbours is the one that the index makes`() throws {
    let table = RegionTable(
      [
        ("16", "Sumatera Selatan"), ("16.06", "Kabupaten Musi Banyuasin"), ("16.06.06", "Baru"),
        ("16.06.07", "Baru"), ("16.71", "Kota Palembang"),
      ].compactMap { code, name in RegionCode(code).map { Region(code: $0, name: name) } })
    let province = try code("16")
    func page(_ text: String) throws -> String? {
      table.pagePath(around: try code(text), in: province)?.path.string
    }
    #expect(try page("16.06.06.2008") == "wilayah/musi-banyuasin/baru.html")
    #expect(try page("16.06.07.2008") == "wilayah/musi-banyuasin/baru-07.html")
    #expect(try page("16.71.01.1001") == "wilayah/kota-palembang.html")
    #expect(try page("16.06") == "wilayah/musi-banyuasin.html")
    #expect(try page("16") == nil)
    #expect(try page("17.01") == nil)
  }
}
