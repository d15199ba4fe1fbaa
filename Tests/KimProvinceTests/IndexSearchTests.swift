import KimModel
import KimTestSupport
import Testing

struct IndexSearchTests {
  private static let province = ProvinceText()

  private func index(_ names: [String] = []) -> BuiltSite {
    Self.province.index(
      over: names.map {
        SummaryText.kim(
          $0.lowercased().replacing(" ", with: "-"), code: "16.06.06.2008",
          in: Self.province.context, name: "KIM \($0)")
      })
  }

  /// All words that the search knows.
  private func words(_ index: BuiltSite) -> Set<Substring> {
    var words: Set<Substring> = []
    for output in index.outputs where output.path.string.hasPrefix("cari/kata-") {
      let data = index[output.path.string]?.split(separator: "\"") ?? []
      if data.count > 5 { words.formUnion(data[5].split(separator: ",").compactMap(Self.word)) }
    }
    return words
  }

  private static func word(_ entry: Substring) -> Substring? { entry.split(separator: ".").first }

  @Test func `every region is found by its words, without blanks, and by its code`() {
    let words = words(index())
    #expect(words.isSuperset(of: ["babat", "toman", "babattoman", "160606", "1606062008"]))
  }

  @Test func `a regency is found by what people call it`() {
    #expect(words(index()).contains("muba"))
  }

  @Test func `a KIM is found by its own name, with and without blanks`() {
    let words = words(index(["Pesona Ulak Lia"]))
    #expect(words.isSuperset(of: ["pesona", "ulak", "pesonaulaklia"]))
  }

  @Test func `a village leads to its row on the page of its district`() throws {
    let index = index()
    let page = "wilayah/musi-banyuasin/babat-toman.html"
    let titles = index.outputs.filter { $0.path.string.hasPrefix("cari/judul-") }
      .compactMap { index[$0.path.string] }.joined()
    #expect(
      titles.contains("\"Desa Toman\",\"\(page)#d2008\",\"Kecamatan Babat Toman · belum ada KIM\""))
    #expect(index[page]?.contains("<li id=\"d2008\">") == true)
  }

  @Test func `without a script there are lists from A to Z, and a sentence`() throws {
    let page = try #require(index(["Lais"])["cari.html"])
    #expect(page.contains("<noscript>"))
    #expect(page.contains("<h3>K</h3>"))
    #expect(page.contains("<a href=\"wilayah/musi-banyuasin/lalan.html\">Kecamatan Lalan</a>"))
    #expect(page.contains("<a href=\"lais/index.html\">KIM Lais</a>"))
  }

  @Test func `every page has a box that leads to the search, but the search itself`() {
    let index = index(["Lais"])
    for output in index.outputs where output.path.string.hasSuffix(".html") {
      let page = index[output.path.string] ?? ""
      let hasBox = page.contains("cari.html\" role=\"search\"><input name")
      #expect(hasBox == (output.path != IndexPaths.search), "\(output.path)")
    }
  }

  @Test func `nobody can write a page or a folder in its place`() {
    #expect(IndexPaths.isReserved("cari.html") && IndexPaths.isReserved("cari/daftar.js"))
    #expect(SitePaths.isReserved("cari.html") && SitePaths.isReserved("cari/isi.js"))
  }
}
