import KimModel
import KimPages
import KimTheme

extension SiteFrame {
  /// The frame of the index's pages.
  convenience init(
    index: ProvinceIndex, theme: Theme, stylesheet: OutputPath?, card: ShareCard
  ) {
    let province = index.province
    self.init(
      name: province.title,
      place: "Indeks Komunitas Informasi Masyarakat se-\(index.region.fullName)",
      address: province.mentor?.address ?? "", home: province.webAddress,
      menu: Self.menu(of: index), foot: Self.foot(of: index), hasFeed: index.hasFeed,
      theme: theme, stylesheet: stylesheet,
      defaultShareImage: card.view(at: province.webAddress, alt: province.title),
      isHeadedByName: false)
  }

  private static func menu(of index: ProvinceIndex) -> [Entry] {
    var entries = [
      Entry("Beranda", .page(.home)), Entry("Semua KIM", .page(.directory)),
    ]
    entries += index.reports.filter { $0.path.depth == 0 }
      .map { Entry($0.menuLabel, .page($0.path)) }
    if !index.broadcasts.isEmpty { entries.append(Entry("Siaran", .page(.broadcastList))) }
    entries += index.pages.filter { $0.path.depth == 0 }.map { Entry($0.title, .page($0.path)) }
    return entries
  }

  private static func foot(of index: ProvinceIndex) -> [Entry] {
    var entries: [Entry] = []
    if let mentor = index.province.mentor {
      if let url = mentor.url { entries.append(Entry(mentor.name, .address(url))) }
      if let whatsapp = mentor.whatsapp {
        entries.append(Entry("WhatsApp", .address(whatsapp.whatsappURL)))
      }
      if let email = mentor.email { entries.append(Entry(email, .address("mailto:\(email)"))) }
    }
    entries.append(Entry("Data KIM (CSV)", .page(.directoryCSV)))
    if index.hasFeed { entries.append(Entry("Umpan Atom", .page(.feed))) }
    return entries
  }
}

extension ProvinceIndex {
  /// The picture of link previews of the index's pages.
  func card(in theme: Theme) -> ShareCard {
    CardDrawing(
      name: province.title, place: "Komunitas Informasi Masyarakat se-\(region.fullName)",
      colours: theme.cardColours(province.colour), logo: nil
    ).card
  }
}

extension OutputPath {
  static let directory = OutputPath(known: "kim.html")
  static let broadcastList = OutputPath(known: "siaran/index.html")
  static let directoryCSV = OutputPath(known: "data/kim.csv")
  static let directoryJSON = OutputPath(known: "data/kim.json")
  static let recapCSV = OutputPath(known: "data/rekap.csv")
  static let recapJSON = OutputPath(known: "data/rekap.json")
  static let coverage = OutputPath(known: "cakupan.html")
  static let recap = OutputPath(known: "rekap.html")
  static let calendar = OutputPath(known: "agenda.ics")
  static let agenda = OutputPath(known: "agenda.html")
  static let factChecks = OutputPath(known: "cek-fakta.html")
  static let aspirations = OutputPath(known: "aspirasi.html")
  static let feed = OutputPath(known: "feed.xml")
  static let jsonFeed = OutputPath(known: "feed.json")
}

extension ProvinceIndex {
  /// Feeds need absolute addresses, and something to tell.
  var hasFeed: Bool { home != nil && summaries.contains { !$0.newest.isEmpty } }
}
