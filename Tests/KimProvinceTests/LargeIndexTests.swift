import Foundation
import KimModel
import KimTestSupport
import Testing

struct LargeIndexTests {
  /// A KIM with as much to tell as a summary can hold of the usual.
  private static func busy(
    _ village: Region, _ number: Int, in province: ProvinceContext
  ) -> SiteSummary {
    SummaryText.kim(
      "kim-\(village.code.string.replacing(".", with: "-"))", code: village.code.string,
      in: province, name: "KIM \(village.name) Maju Bersama"
    ) { summary in
      summary.founded = FoundingDate(year: 2015 + number % 9, month: 1)
      summary.term = Term("2015-2020")
      summary.cluster = "Klaster \(number % 7)"
      summary.awards = [Award(name: "Juara \(number)", giver: "Kabupaten", year: 2020)]
      summary.aspirations = [
        AspirationCount(category: "bidang \(number % 12)", counts: [1, 2, 0, 1])
      ]
      for type in PostType.allCases {
        summary.counts[type] = 10 + number % 17
        summary.months.add(2, to: 1, of: 202_405)
      }
      summary.newest = (1...8).map { post in
        SummaryText.post(
          "berita/kabar-dari-desa-\(post).html", .berita,
          title: "Kabar ke-\(post) dari \(village.name) tentang panen raya")
      }
      summary.newestDay = Day(iso: "2024-05-20")
      summary.items = items(village)
    }
  }

  private static func items(_ village: Region) -> [PostType: [PostSummary]] {
    var items: [PostType: [PostSummary]] = [:]
    for (type, limit) in SiteSummary.itemLimits {
      items[type] = (1...min(5, limit)).map { number in
        SummaryText.post(
          "\(type.rawValue)/isi-\(number).html", type, title: "Isi \(number) dari \(village.name)",
          day: type == .agenda ? "2024-07-0\(number)" : "2024-05-0\(number)"
        ) {
          $0.mark = type == .klarifikasi ? "hoaks" : type == .aspirasi ? "diterima" : nil
          $0.point = type == .wisata ? Coordinates(latitude: -3, longitude: 104) : nil
        }
      }
    }
    return items
  }

  @Test func `no page of a province with a KIM in every village is heavier than 500 kB`() throws {
    let province = ProvinceText.official()
    let context = province.context
    let villages = context.regions.regions.filter { $0.code.level == .village }
    #expect(villages.count == 3259)
    let summaries = villages.enumerated().map { Self.busy($1, $0, in: context) }
    let outputs = province.index(over: summaries).outputs
    let pages = outputs.filter { $0.path.string.hasSuffix(".html") }
    for page in pages {
      guard case .bytes(let bytes) = page.content else { continue }
      #expect(bytes.count <= 500_000, "\(page.path): \(bytes.count)")
    }
    let ids = pages.map(\.path.string)
    #expect(ids.contains("kim/musi-banyuasin.html"))
    #expect(ids.contains("umkm/musi-banyuasin.html"))
    #expect(Set(ids).count == ids.count)
  }
}
