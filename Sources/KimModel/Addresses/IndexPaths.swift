/// The map of the index's addresses: where its pages, lists, feeds and data are, from its root.
///
/// Makers, claims, links and the register of sites ask it, so that no other file spells such a
/// path. Photos and files of the theme have the names that they have in `SitePaths`.
package enum IndexPaths {
  package static let home = SitePaths.home
  package static let notFound = SitePaths.notFound
  /// Written by the mentor or not.
  package static let accessibility = SitePaths.accessibility
  package static let writing = SitePaths.writing
  package static let search = SitePaths.search
  /// Of every KIM.
  package static let directory = OutputPath(known: "kim.html")
  package static let coverage = OutputPath(known: "cakupan.html")
  package static let recap = OutputPath(known: "rekap.html")
  package static let factChecks = OutputPath(known: "cek-fakta.html")
  package static let agenda = OutputPath(known: "agenda.html")
  package static let aspirations = OutputPath(known: "aspirasi.html")
  /// The list of all KIM's public information, and the same as data.
  package static let publicInformation = SitePaths.publicInformation
  package static let publicInformationCSV = OutputPath(known: "data/informasi-publik.csv")
  package static let broadcasts = OutputPath(known: "siaran/index.html")
  package static let calendar = SitePaths.calendar
  package static let feed = SitePaths.feed
  package static let jsonFeed = SitePaths.jsonFeed
  /// Names the sitemaps of all sites, and `ownSitemap`.
  package static let sitemap = SitePaths.sitemap
  package static let ownSitemap = OutputPath(known: "sitemap-indeks.xml")
  package static let robots = OutputPath(known: "robots.txt")
  package static let directoryCSV = OutputPath(known: "data/kim.csv")
  package static let directoryJSON = OutputPath(known: "data/kim.json")
  package static let recapCSV = OutputPath(known: "data/rekap.csv")
  package static let recapJSON = OutputPath(known: "data/rekap.json")
  package static let recapByName = OutputPath(known: "rekap/urut-nama.html")
  package static let recapByDay = OutputPath(known: "rekap/urut-terbaru.html")

  /// The types whose posts, of all KIM together, have a list on the index.
  package static let listTypes: [PostType] = [.umkm, .wisata, .potensi, .sejarah]

  /// Those whose posts have a list of titles only.
  package static let titleListTypes: [PostType] = [.pengumuman, .layanan, .dokumen, .galeri]

  // MARK: Pages that are many

  /// The page of a region below the index's own: `wilayah/musi-banyuasin.html`; of a district of
  /// a regency `wilayah/musi-banyuasin/lalan.html`.
  package static func region(_ name: Slug, in regency: Slug? = nil) -> OutputPath {
    OutputPath(safe: "wilayah/" + (regency.map { "\($0)/" } ?? "") + "\(name).html")
  }

  /// The feed of a region, beside its page: `wilayah/musi-banyuasin.xml`.
  package static func feed(of region: Slug) -> OutputPath {
    OutputPath(safe: "wilayah/\(region).xml")
  }

  /// The KIM of a region, where the directory is split: `kim/musi-banyuasin.html`.
  package static func directory(of region: Slug) -> OutputPath {
    OutputPath(safe: "kim/\(region).html")
  }

  /// Where writers of a region choose their KIM, where that is split: `tulis/musi-banyuasin.html`.
  package static func writing(in region: Slug) -> OutputPath {
    OutputPath(safe: "tulis/\(region).html")
  }

  /// `rekap/musi-banyuasin.html`.
  package static func recap(of region: Slug) -> OutputPath {
    OutputPath(safe: "rekap/\(region).html")
  }

  /// The recap with the KIM in another order: `rekap/urut-berita.html`.
  package static func recap(by type: PostType) -> OutputPath {
    OutputPath(safe: "rekap/urut-\(type.rawValue).html")
  }

  /// A list of posts: `umkm.html`; where it is split `umkm/musi-banyuasin.html`.
  package static func list(of type: PostType, in region: Slug? = nil) -> OutputPath {
    OutputPath(safe: type.rawValue + (region.map { "/\($0)" } ?? "") + ".html")
  }

  /// The public information of a region, where the list is split:
  /// `informasi-publik/musi-banyuasin.html`.
  package static func publicInformation(in region: Slug) -> OutputPath {
    OutputPath(safe: "informasi-publik/\(region).html")
  }

  /// The news of all KIM: the newest, and the way to all others.
  package static let news = OutputPath(known: "kabar.html")

  /// The news of a month, where they are too many of a region in it: `kabar/2026-11.html`,
  /// `kabar/2026-11/musi-banyuasin.html`.
  package static func news(ofMonth day: Day, in region: Slug? = nil) -> OutputPath {
    let month = day.description.prefix("2023-06".utf8.count)
    return OutputPath(safe: "kabar/\(month)" + (region.map { "/\($0)" } ?? "") + ".html")
  }

  /// The newest news of a region: `kabar/musi-banyuasin.html`.
  package static func news(in region: Slug) -> OutputPath {
    OutputPath(safe: "kabar/\(region).html")
  }

  /// The news of a region on a day as a text to send: `sebarkan/musi-banyuasin/2026-11-21.txt`.
  package static func dayText(of day: Day, in region: Slug) -> OutputPath {
    OutputPath(safe: "sebarkan/\(region)/\(day).txt")
  }

  /// `siaran/vaksinasi.html`.
  package static func broadcast(_ name: Slug) -> OutputPath {
    OutputPath(safe: "siaran/\(name).html")
  }

  // MARK: What is the index's own

  /// Folders of the index's own pages and files: no site is in one of them.
  package static let folders = SitePaths.fileFolders.union([
    "wilayah", "siaran", "data", "cari", "sebarkan",
  ])

  /// Folders of pages of which each region may have one.
  ///
  /// A site may be in a folder of that name, as in `kim/toman`: its files are in a folder of their
  /// own there.
  private static let sharedFolders = Set(
    ["kim", "rekap", "tulis", "kabar", "informasi-publik"]
      + (listTypes + titleListTypes).map(\.rawValue))

  private static let pages = Set(
    ([
      home, notFound, writing, search, directory, coverage, recap, factChecks, agenda, aspirations,
      publicInformation, news, calendar, feed, jsonFeed, sitemap, ownSitemap, robots,
    ] + (listTypes + titleListTypes).map { list(of: $0) }).map(\.string))

  /// Whether a page is for those who write, and for no search engine.
  package static func isForWriters(_ path: OutputPath) -> Bool {
    path == writing || path.topFolder == "tulis"
  }

  /// Whether the index itself may put something there, so that nobody can write a page there.
  ///
  /// - Parameter path: of a file or of a folder, in lower case.
  package static func isReserved(_ path: String) -> Bool {
    let names = path.split(separator: "/")
    guard let first = names.first, let last = names.last else { return true }
    guard names.count > 1 else { return pages.contains(path) }
    if first == "siaran" {
      return names.count == 2 && (last == "index.html" || SitePaths.isListPage(last))
    }
    return folders.contains(String(first)) || sharedFolders.contains(String(first))
  }
}
