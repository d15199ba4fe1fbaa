import KimModel
import KimTestSupport
import KimTheme
import Testing

@testable import KimProvince

/// Maps of regions, coloured by their KIM.
struct RegionMapTests {
  /// Musi Banyuasin is a square with a district in each half, Palembang a small square east of it.
  private static let outlines = """
    16.06 103000 -3000 1000 0 0 1000 -1000 0
    16.06.06 103000 -3000 500 0 0 1000 -500 0
    16.06.08 103500 -3000 500 0 0 1000 -500 0
    16.71 104000 -3000 100 0 0 100 -100 0

    """
  private static let province = ProvinceText("-- peta.txt --\n\(outlines)")
  private static let context = province.context

  private func kim(_ id: String, _ code: String, level: SiteLevel = .village) -> SiteSummary {
    SummaryText.kim(id, code: code, in: Self.context, level: level)
  }

  private func map(
    _ summaries: [SiteSummary], in province: ProvinceText = province, of regency: Int? = nil,
    sights: [IndexItems.Entry] = []
  ) -> MapView? {
    let index = ProvinceIndex(
      context: province.context, pages: [], summaries: summaries, texts: .standard)
    let nodes = regency.map { index.tree.nodes[$0].children } ?? index.tree.nodes
    return RegionMap(nodes, in: index, toRoot: "", sights: sights)?.view
  }

  @Test func `a region is coloured by the share of its villages that have a KIM`() throws {
    let none = try #require(map([]))
    #expect(none.areas.map(\.kind) == ["cakup-0", "cakup-0"])
    #expect(none.keys.map(\.label) == ["belum ada KIM desa"])
    // One of five villages, and a KIM of a whole city that has one village.
    let two = try #require(map([kim("a", "16.06.06.2008"), kim("b", "16.71", level: .regency)]))
    #expect(two.areas.map(\.kind) == ["cakup-3", "cakup-0"])
    #expect(two.keys.map(\.kind) == ["cakup-0", "cakup-3", "titik-kim"])
    #expect(
      two.areas.map(\.title) == [
        "Kabupaten Musi Banyuasin: 1 KIM, 1 dari 5 desa dan kelurahan",
        "Kota Palembang: 1 KIM, 0 dari 1 desa dan kelurahan",
      ])
    let all = try #require(map([kim("a", "16.71.01.1001")]))
    #expect(all.areas.last?.kind == "cakup-4")
  }

  @Test func `each region leads to its page`() throws {
    #expect(
      try #require(map([])).areas.map(\.url) == [
        "wilayah/musi-banyuasin.html", "wilayah/kota-palembang.html",
      ])
  }

  @Test func `neighbours share their border, and the north is up`() throws {
    let areas = try #require(map([], of: 0)).areas
    #expect(areas.count == 2)
    let numbers = areas.map { area in
      area.path.matches(of: /-?\d+/).compactMap { Int($0.output) }
    }
    let (west, east) = (numbers[0], numbers[1])
    // From the south-west corner to the east, then up.
    #expect(west[0] + west[2] == east[0] && west[1] == east[1])
    #expect(west[3] == 0 && west[4] == 0 && west[5] < 0)
    #expect(areas.map(\.path).allSatisfy { $0.hasPrefix("M") && $0.hasSuffix("z") })
  }

  @Test func `a name stands in its region where it has room`() throws {
    let areas = try #require(map([])).areas
    #expect(areas.map(\.label) == ["Musi Banyuasin", ""])
    #expect(areas.map(\.thumbX.isEmpty) == [true, true])
  }

  @Test func `a district with KIM is a point in its middle, a sight where it is`() throws {
    let kims = [kim("a", "16.06.06.2008"), kim("b", "16.06.06", level: .district)]
    let sight = SummaryText.post("wisata/danau.html", .wisata, title: "Danau") {
      $0.point = Coordinates(latitude: -2.5, longitude: 103.75)
    }
    let view = try #require(map(kims, sights: [IndexItems.Entry(site: kims[0], post: sight)]))
    #expect(view.points.map(\.title) == ["Kecamatan Babat Toman: 2 KIM", "Wisata: Danau"])
    #expect(view.points.map(\.kind) == ["titik-kim", "titik-wisata"])
    #expect(
      view.points.map(\.url) == ["wilayah/musi-banyuasin/babat-toman.html", "a/wisata/danau.html"])
    let xs = try view.points.map { try #require(Double($0.x)) }
    #expect(xs[0] < xs[1])
  }

  @Test func `a sight that would lie on another point is left to the list of sights`() throws {
    let kims = [kim("a", "16.06.06.2008")]
    let sights = ["danau", "sampan", "jauh"].enumerated().map { number, name in
      SummaryText.post("wisata/\(name).html", .wisata, title: name) {
        $0.point = Coordinates(latitude: -2.2, longitude: 103.25 + Double(number / 2) * 0.5)
      }
    }
    let entries = sights.map { IndexItems.Entry(site: kims[0], post: $0) }
    let view = try #require(map(kims, sights: entries))
    #expect(view.points.map(\.title).dropFirst() == ["Wisata: danau", "Wisata: jauh"])
  }

  @Test func `of a district the map has a point too, where a KIM is`() throws {
    let view = try #require(map([kim("a", "16.06.06", level: .district)], of: 0))
    #expect(view.areas.map(\.kind) == ["cakup-0", "cakup-0"])
    #expect(view.points.map(\.title) == ["Kecamatan Babat Toman: 1 KIM"])
  }

  @Test func `a region without a known border is named below the map`() throws {
    let some = ProvinceText("-- peta.txt --\n16.06 103000 -3000 1000 0 0 1000\n")
    #expect(map([], in: some)?.unplaced == "Belum ada batasnya di peta: Kota Palembang.")
    #expect(map([], in: ProvinceText()) == nil)
  }

  @Test func `a border of many points costs at most its bytes, and a tiny one is a dot`() throws {
    let coast = (0..<20_000).map { $0.isMultiple(of: 2) ? "1 3" : "1 -3" }.joined(separator: " ")
    let wild = ProvinceText("-- peta.txt --\n16.06 100000 -3000 \(coast)\n16.71 104000 -3000 1 1\n")
    let areas = try #require(map([], in: wild)).areas
    #expect(areas[0].path.utf8.count <= 19_000)
    #expect(areas[1].path.contains("l1 0-1 1z"))
    #expect(areas.last?.thumbX.isEmpty == false)
  }

  @Test func `a map of a single point is a map too`() throws {
    let point = ProvinceText("-- peta.txt --\n16.06 103000 -3000\n")
    #expect(try #require(map([], in: point)).areas.map(\.path.isEmpty) == [false])
  }

  @Test(arguments: [17, 38, 51])
  func `a drawing of wild coasts and many points stays small`(count: Int) throws {
    let coast = (0..<400).map { $0.isMultiple(of: 2) ? "9 -7" : "-2 8" }.joined(separator: " ")
    let codes = (1...count).map { "16.\($0 < 10 ? "0" : "")\($0)" }
    let province = ProvinceText(
      "-- wilayah.csv --\nkode,nama\n16,Sumatera Selatan\n"
        + codes.map {
          "\($0),Kabupaten Ogan Komering \($0)\n\($0).01,Muara Kuang \($0)\n"
        }.joined()
        + "-- peta.txt --\n"
        + codes.enumerated().map { place, code in
          "\(code) \(100_000 + place * 97) -3000 \(coast)\n\(code).01 \(100_000 + place * 97) -3000 9 9\n"
        }.joined())
    let kims = codes.prefix(25).map { code in
      SummaryText.kim(
        "k\(code.suffix(2))", code: "\(code).01", in: province.context, level: .district)
    }
    let page = try #require(province.index(over: kims)["index.html"])
    let start = try #require(page.firstRange(of: "<svg class=\"bagan peta\"")).lowerBound
    let end = try #require(page[start...].firstRange(of: "</svg>")).upperBound
    #expect(page[start..<end].utf8.count <= 20_480)
  }

  @Test func `the pages say that borders have no legal standing`() throws {
    let outputs = Self.province.index(over: [kim("a", "16.06.06.2008")])
    for path in ["index.html", "cakupan.html", "wilayah/musi-banyuasin.html"] {
      let page = try #require(outputs[path])
      #expect(page.contains("<svg class=\"bagan peta\""), "\(path)")
      #expect(page.contains("tidak berkekuatan hukum"), "\(path)")
    }
  }
}
