import Foundation
import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

/// The directory and the recap as open data.
struct OpenDataTests {
  private static let province = ProvinceText()

  private func kim(
    _ id: String, change: (inout SiteSummary) -> Void = { _ in }
  ) -> SiteSummary {
    SummaryText.kim(id, code: "16.06.06.2008", in: Self.province.context, change: change)
  }

  /// The lines of a table, the first one's names with the values of each other line.
  private func rows(_ path: String, _ index: BuiltSite) throws -> [[String: String]] {
    let text = try #require(index[path]).dropFirst()
    let lines = text.split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
  }

  private func json(_ path: String, _ index: BuiltSite) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(try #require(index[path]).utf8))
    return try #require(value as? [String: Any])
  }

  @Test func `the directory has a row for each KIM, with what is known of it`() throws {
    let index = Self.province.index(over: [
      kim("a") {
        $0.founded = Day(iso: "2021-03-01").map { FoundingDate($0) }
        $0.memberCount = 12
        $0.counts = [.berita: 2, .umkm: 1]
        $0.newestDay = Day(iso: "2024-05-21")
      }, kim("b") { $0.status = .dormant },
    ])
    let rows = try rows("data/kim.csv", index)
    #expect(rows.map { $0["id"] } == ["a", "b"])
    #expect(rows[0]["desa_kelurahan"] == "Toman")
    #expect(rows[0]["kecamatan"] == "Babat Toman")
    #expect(rows[0]["kabupaten_kota"] == "Kabupaten Musi Banyuasin")
    #expect(rows[0]["provinsi"] == "Sumatera Selatan")
    #expect(rows[0]["berdiri"] == "2021-03-01")
    #expect(rows[0]["anggota"] == "12")
    #expect(rows[0]["jumlah_tulisan"] == "3")
    #expect(rows[0]["tulisan_terbaru"] == "2024-05-21")
    #expect(rows[1]["status"] == "vakum")
    #expect(rows[1]["anggota"] == "" && rows[1]["tulisan_terbaru"] == "")
  }

  @Test(
    arguments: [
      (true, nil, "https://kim.contoh.go.id/a/"), (false, nil, "a/"),
      (true, "https://a.desa.id/", "https://a.desa.id/"),
      (false, "https://a.desa.id/", "https://a.desa.id/"),
    ] as [(Bool, String?, String)])
  func `an address is absolute where there is one`(
    isPublished: Bool, own: String?, address: String
  ) throws {
    let settings = "-- provinsi.yml --\njudul: KIM\nkode_wilayah: \"16\"\n"
    let province = isPublished ? Self.province : ProvinceText(settings)
    let index = province.index(over: [kim("a") { $0.webAddress = own.flatMap { WebAddress($0) } }])
    #expect(try rows("data/kim.csv", index)[0]["alamat"] == address)
    let first = try #require((json("data/kim.json", index)["kim"] as? [[String: Any]])?.first)
    #expect(first["alamat"] as? String == address)
  }

  @Test func `the directory as JSON leaves out what is not known`() throws {
    let index = Self.province.index(over: [kim("a") { $0.counts = [.berita: 2] }])
    let data = try json("data/kim.json", index)
    #expect(data["judul"] as? String == "KIM Sumatera Selatan")
    #expect(data["kode_wilayah"] as? String == "16")
    let first = try #require((data["kim"] as? [[String: Any]])?.first)
    #expect(first["tulisan"] as? [String: Int] == ["berita": 2])
    #expect(first["anggota"] == nil && first["berdiri"] == nil && first["klaster"] == nil)
  }

  @Test func `the recap counts each type, activity and participant of a KIM`() throws {
    let index = Self.province.index(over: [
      kim("a") {
        $0.counts = [.berita: 2, .umkm: 1]
        $0.newestDay = Day(iso: "2024-04-15")
        $0.term = Term("2021-2026")
        $0.years.add(40, to: 1, of: 2023)
        $0.years.add(10, to: 1, of: 2024)
        $0.years.add(3, to: 2, of: 2024)
      }
    ])
    let row = try #require(try rows("data/rekap.csv", index).first)
    #expect(row["berita"] == "2" && row["umkm"] == "1" && row["agenda"] == "0")
    #expect(row["jumlah"] == "3" && row["peserta"] == "50")
    #expect(row["keadaan"] == "jarang" && row["hari_sejak_tulisan_terbaru"] == "47")
    #expect(row["masa_bakti_sampai"] == "2026")
    #expect(row["adinda_akses_informasi"] == "3" && row["adinda_diskusi"] == "0")
  }

  @Test func `the recap as JSON sums months, the latest first, without zeros`() throws {
    let index = Self.province.index(over: [
      kim("a") { $0.months.add(2, to: 0, of: 202_405) },
      kim("b") {
        $0.months.add(1, to: 0, of: 202_405)
        $0.months.add(4, to: 1, of: 202_312)
      },
    ])
    let text = try #require(index["data/rekap.json"])
    #expect(text.contains("\"bulan\":{\"2024-05\":{\"berita\":3},\"2023-12\":{\"kegiatan\":4}}"))
    #expect(text.contains("\"sampai\":\"2024-06-01\""))
    let kims = try #require(json("data/rekap.json", index)["kim"] as? [[String: Any]])
    #expect(kims.map { $0["id"] as? String } == ["a", "b"])
    #expect(kims[0]["bulan"] as? [String: [String: Int]] == ["2024-05": ["berita": 2]])
    #expect(kims[0]["hari_sejak_tulisan_terbaru"] == nil)
  }

  @Test func `an index without a KIM has an empty directory and no recap`() throws {
    let index = Self.province.index(over: [])
    #expect(try rows("data/kim.csv", index).isEmpty)
    #expect(index["data/rekap.csv"] == nil && index["rekap.html"] == nil)
  }

  @Test func `a list without villages gives no coverage`() {
    let province = ProvinceText("-- wilayah.csv --\nkode,nama\n16,Sumatera Selatan\n")
    let index = province.index(over: [])
    #expect(index["cakupan.html"] == nil)
  }
}
