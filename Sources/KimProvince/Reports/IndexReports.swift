import KimModel

/// The pages of the index that gather what all KIM have; empty ones are left out.
struct IndexReports {
  let index: ProvinceIndex

  var contents: [ReportContent] {
    var pages = [CoveragePage(index: index).content].compactMap { $0 }
    pages += RecapPages(index: index).contents
    let lists = [AgendaPage(index: index).content, FactCheckPage(index: index).content]
    pages += lists.compactMap { $0 }
    for (type, intro) in Self.types {
      pages +=
        ItemPages(
          index: index, type: type, intro: "\(intro) di \(index.region.fullName)."
        ).contents
    }
    return pages + [AspirationPage(index: index).content].compactMap { $0 }
  }

  private static let types: [(PostType, String)] = [
    (.umkm, "Produk dan usaha warga"), (.wisata, "Tempat yang layak dikunjungi"),
    (.potensi, "Kekayaan desa yang dapat dikembangkan"), (.sejarah, "Cerita dan jejak masa lalu"),
  ]
}
