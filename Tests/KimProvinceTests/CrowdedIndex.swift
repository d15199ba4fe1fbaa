import KimModel
import KimTestSupport

/// An index with more KIM than one page can list: 1,501 in Musi Banyuasin, one in Palembang.
enum CrowdedIndex {
  static let province = ProvinceText()
  static let built = province.index(over: summaries)

  private static let summaries: [SiteSummary] = {
    let context = province.context
    let many = (1...1501).map { number in
      SummaryText.kim(
        "kim-\(number)", code: number == 1 ? "16.06.06.2009" : "16.06.06.2008", in: context
      ) { summary in
        summary.counts = [.umkm: number]
        summary.newestDay = Day(iso: "2024-05-20")
        summary.items = [
          .umkm: [
            SummaryText.post(
              "umkm/a.html", .umkm, title: "Usaha \(number)",
              day: number == 1501 ? "2024-05-31" : "2024-05-01")
          ],
          .klarifikasi: [
            SummaryText.post("klarifikasi/a.html", .klarifikasi, title: "Kabar \(number)") {
              $0.mark = "hoaks"
            }
          ],
        ]
      }
    }
    let city = SummaryText.kim("kota", code: "16.71.01.1001", in: context, level: .urbanVillage) {
      $0.items = [
        .umkm: [SummaryText.post("umkm/pempek.html", .umkm, title: "Pempek", day: "2024-05-30")],
        .wisata: [SummaryText.post("wisata/ampera.html", .wisata, title: "Ampera")],
      ]
    }
    return many + [city]
  }()
}
