import KimModel
import KimPages
import KimTheme

extension SiteFrame {
  /// The frame of the index's pages.
  convenience init(
    index: ProvinceIndex, reports: [ReportContent], theme: Theme, stylesheet: OutputPath?,
    card: ShareCard
  ) {
    let province = index.province
    self.init(
      name: province.title,
      place: index.texts(.indeksTempat, index.region.fullName),
      address: province.mentor?.address ?? "", mentor: province.mentor?.name ?? "",
      contact: Self.contact(of: province.mentor), home: province.webAddress,
      menu: Self.menu(of: index, reports), foot: Self.foot(of: index), hasFeed: index.hasFeed,
      hasSearch: true, theme: theme, colour: province.colour, stylesheet: stylesheet,
      defaultShareImage: card.view(at: province.webAddress),
      isHeadedByName: false)
  }

  private static func menu(of index: ProvinceIndex, _ reports: [ReportContent]) -> [Entry] {
    var entries = [
      Entry(index.texts[.beranda], .page(.home)),
      Entry(index.texts[.semuaKim], .page(IndexPaths.directory)),
    ]
    let reports = reports.filter { $0.path.depth == 0 }
    entries += reports.filter { !$0.isForMentors }.map { Entry($0.menuLabel, .page($0.path)) }
    if !index.broadcasts.isEmpty {
      entries.append(Entry(index.texts[.siaran], .page(IndexPaths.broadcasts)))
    }
    entries += index.pages.filter { $0.path.depth == 0 && $0.path != IndexPaths.accessibility }
      .map { Entry($0.title, .page($0.path)) }
    entries += reports.filter(\.isForMentors).map { Entry($0.menuLabel, .page($0.path)) }
    return entries
  }

  /// Where a reader tells of a mistake; empty where nobody can be reached.
  private static func contact(of mentor: Mentor?) -> String {
    mentor?.whatsapp?.whatsappURL ?? mentor?.email.map { "mailto:\($0)" } ?? mentor?.url ?? ""
  }

  private static func foot(of index: ProvinceIndex) -> [Entry] {
    var entries: [Entry] = []
    if let mentor = index.province.mentor {
      if let url = mentor.url { entries.append(Entry(index.texts[.situsPembina], .address(url))) }
      if let whatsapp = mentor.whatsapp {
        entries.append(Entry("WhatsApp", .address(whatsapp.whatsappURL)))
      }
      if let email = mentor.email { entries.append(Entry(email, .address("mailto:\(email)"))) }
    }
    if index.hasWritingPages {
      entries.append(Entry(index.texts[.tulisKabar], .page(IndexPaths.writing)))
    }
    entries.append(Entry(index.texts[.dataKimCsv], .page(IndexPaths.directoryCSV)))
    if index.hasFeed { entries.append(Entry(index.texts[.langgananKabar], .page(IndexPaths.feed))) }
    entries.append(Entry(index.texts[.aksesibilitas], .page(IndexPaths.accessibility)))
    return entries
  }
}

extension ProvinceIndex {
  /// The picture of link previews of the index's pages.
  func card(in theme: Theme) -> ShareCard {
    ShareCard(
      label: texts[.indeks], headline: province.title,
      foot: texts(.komunitasSe, region.fullName),
      colours: theme.cardColours(province.colour))
  }
}
