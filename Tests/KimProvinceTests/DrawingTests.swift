import KimModel
import KimTestSupport
import KimTheme
import Testing

@testable import KimProvince

/// Tables and the map.
struct DrawingTests {
  @Test(arguments: [
    (1, 3, "33,3 %"), (1, 2, "50 %"), (0, 5, "0 %"), (5, 5, "100 %"), (1, 0, "–"), (2, 3, "66,7 %"),
  ])
  func `shares are written as Indonesian writes them`(part: Int, whole: Int, text: String) {
    #expect(Texts.standard.percent(part, of: whole) == text)
  }

  @Test func `a cell without a number has a dash, a share of nothing no bar`() {
    var table = TableBuilder("t", "Tabel", .standard)
    table.column("A", isNumber: false)
    table.row([
      .name("x", url: "y.html", note: "Toman"), .number(nil), .number(12_345), .share(0, of: 0),
    ])
    let cells = table.view.rows[0].cells
    #expect(cells.map(\.text) == ["x", "–", "12.345", "–"])
    #expect(cells.map(\.max) == ["", "", "", ""])
    #expect(cells[0].isHeading && cells[0].url == "y.html" && cells[0].note == "Toman")
  }

  @Test func `a nought is marked, and a missing number is not`() {
    var table = TableBuilder("t", "Tabel", .standard)
    table.row([.number(0), .number(nil), .number(3)])
    #expect(table.view.rows[0].cells.map(\.isZero) == [true, false, false])
  }

  @Test func `numbers that can be compared are tinted by their share of the largest`() {
    var table = TableBuilder("t", "Tabel", .standard)
    table.column("A", isNumber: false)
    table.column("Jumlah", isTinted: true)
    table.column("Hari")
    for number in [0, 1, 30, 60, 100] { table.row([.name("x"), .number(number), .number(number)]) }
    table.row([.name("x"), .number(nil), .number(nil)])
    #expect(table.view.rows.map { $0.cells[1].tint } == ["", "1", "2", "3", "4", ""])
    #expect(table.view.rows.allSatisfy { $0.cells[2].tint.isEmpty })
  }

  @Test(arguments: [(0, 5, ""), (1, 400, "1"), (1, 3, "2"), (5, 5, "4"), (3, 0, "")])
  func `a share is tinted by itself`(part: Int, whole: Int, tint: String) {
    var table = TableBuilder("t", "Tabel", .standard)
    table.row([.share(part, of: whole)])
    #expect(table.view.rows[0].cells[0].tint == tint)
  }

  @Test func `only what a phone has to scroll is a stop of the keyboard`() throws {
    func table(_ columns: Int) -> TableView {
      var table = TableBuilder("t", "Tabel", .standard)
      for _ in 0..<columns { table.column("A") }
      return table.view
    }
    #expect([3, 4, 8, 9].map { table($0).isWide } == [false, true, true, true])
    #expect([3, 4, 8, 9].map { table($0).isDense } == [false, false, false, true])
  }

  // MARK: Map

  private func map(_ points: [(latitude: Double, longitude: Double)]) throws -> PlaceMap? {
    let site = SummaryText.kim("a", code: "16.06", in: ProvinceText().context, level: .regency)
    return PlaceMap(
      points.enumerated().map { number, point in
        IndexItems.Entry(
          site: site,
          post: SummaryText.post("wisata/\(number).html", .wisata, title: "Tempat \(number + 1)") {
            $0.point = Coordinates(latitude: point.latitude, longitude: point.longitude)
          })
      }, .standard)
  }

  @Test func `posts without a place have no map`() throws {
    let site = SummaryText.kim("a", code: "16.06", in: ProvinceText().context, level: .regency)
    let post = SummaryText.post("wisata/a.html", .wisata, title: "A")
    #expect(PlaceMap([IndexItems.Entry(site: site, post: post)], .standard) == nil)
  }

  @Test func `the north is up and the east is right`() throws {
    let view = try #require(try map([(-3, 103), (-2, 105)])).view
    let (southWest, northEast) = (view.points[0], view.points[1])
    #expect(try number(southWest.x) < number(northEast.x))
    #expect(try number(southWest.y) > number(northEast.y))
    for point in view.points {
      #expect(try (0...320).contains(number(point.x)) && (0...240).contains(number(point.y)))
    }
  }

  private func number(_ text: String) throws -> Double { try #require(Double(text)) }

  @Test func `a point has its name beside it, or its number in the list below`() throws {
    let view = try #require(try map([(-3, 103), (-2, 105)])).view
    #expect(view.points.map(\.label) == ["1 Tempat 1", "2 Tempat 2"])
    #expect(view.points.map(\.number) == ["", ""])
    let crowd = try #require(try map((0..<13).map { (-3 + Double($0) / 10, 103) })).view
    #expect(crowd.points.map(\.number) == (1...13).map(String.init))
    #expect(view.points.map(\.title) == ["Tempat 1", "Tempat 2"])
    #expect(view.names.map(\.text) == ["Tempat 1", "Tempat 2"])
    #expect(view.label == "Peta letak 2 tempat; namanya ada di bawah peta")
  }

  @Test func `a point leads to its page, and a place without one is named`() throws {
    let site = SummaryText.kim("a", code: "16.06", in: ProvinceText().context, level: .regency)
    let posts = [
      SummaryText.post("wisata/danau.html", .wisata, title: "Danau") {
        $0.point = Coordinates(latitude: -3, longitude: 103)
      }, SummaryText.post("wisata/sampan.html", .wisata, title: "Jalur sampan"),
    ]
    let view = try #require(
      PlaceMap(posts.map { IndexItems.Entry(site: site, post: $0) }, .standard)
    ).view
    #expect(view.points.map(\.url) == ["a/wisata/danau.html"])
    #expect(view.unplaced == "Belum ada titiknya di peta: Jalur sampan.")
  }

  @Test func `points that lie on each other share a label`() throws {
    let view = try #require(try map([(-3, 103), (-2, 105), (-3, 103)])).view
    #expect(view.points.map(\.number) == ["1, 3", "", ""])
    #expect(view.points.map(\.label) == ["", "2 Tempat 2", ""])
  }

  @Test func `more than forty points have no numbers and no names`() throws {
    let view = try #require(try map((0..<41).map { (-3 + Double($0) / 10, 103) })).view
    #expect(view.points.count == 41)
    #expect(view.points.allSatisfy { $0.number.isEmpty })
    #expect(view.names.isEmpty)
  }

  @Test func `lines of latitude and longitude are named on both sides of the equator`() throws {
    let view = try #require(try map([(-1.2, 99.5), (1.2, 101)])).view
    let names = view.lines.map(\.text)
    #expect(names.contains("0°"))
    #expect(names.contains { $0.hasSuffix("° LS") })
    #expect(names.contains { $0.hasSuffix("° LU") })
    #expect(names.contains { $0.hasSuffix("° BT") })
    #expect((2...12).contains(names.count))
  }
}
