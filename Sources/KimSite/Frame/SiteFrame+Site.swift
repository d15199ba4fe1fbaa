import KimModel
import KimPages
import KimTheme

extension SiteFrame {
  /// The frame of a KIM's pages.
  convenience init(
    site: Site, theme: Theme, stylesheet: OutputPath?, card: ShareCard
  ) {
    self.init(
      name: site.profile.name, place: Self.place(of: site, theme.texts),
      motto: site.profile.motto ?? "", address: site.profile.address ?? "",
      mentor: site.profile.mentor ?? site.province.mentor?.name ?? "", contact: site.contactURL,
      logo: site.logo, home: site.home, addresses: site.addresses,
      menu: Self.menu(of: site, theme.texts), urgent: Self.urgent(of: site),
      foot: Self.foot(of: site, theme.texts),
      hasFeed: site.home != nil && site.posts.contains { !$0.type.isEvent },
      hasSearch: site.hasSearch, theme: theme,
      colour: site.profile.colour, stylesheet: stylesheet,
      defaultShareImage: card.view(at: site.home))
  }

  /// A region's name says its level; what a thematic KIM is has to be said.
  private static func place(of site: Site, _ texts: Texts) -> String {
    let level = site.profile.level == .thematic ? texts.label(of: site.profile.level) : ""
    return [level, site.placeBesideName].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// What residents come for first: seven entries stand in the row, the others open beside it.
  private static let order: [PostType] = [
    .berita, .pengumuman, .agenda, .layanan, .umkm, .kegiatan, .wisata, .klarifikasi, .aspirasi,
    .galeri, .potensi, .sejarah, .dokumen,
  ]
  private static let sectionsInRow = 5

  private static func menu(of site: Site, _ texts: Texts) -> [Entry] {
    let types = Set(site.sections.map(\.type))
    let sections = order.filter(types.contains).map {
      Entry(texts.menuLabel(of: $0), .page(SitePaths.list(of: $0)))
    }
    var entries = [Entry(texts[.beranda], .page(.home))] + sections.prefix(sectionsInRow)
    entries.append(Entry(texts[.profil], .page(.profile)))
    entries += sections.dropFirst(sectionsInRow)
    if !site.slice.broadcasts.isEmpty { entries.append(Entry(texts[.siaran], .page(.broadcasts))) }
    for page in site.pages
    where page.path.depth == 0
      && (!SitePaths.certain.contains(page.path)
        || page.path == .publicInformation && site.records.isEmpty)
    {
      entries.append(
        Entry(page.path == .contact ? texts[.labelKontak] : page.title, .page(page.path)))
    }
    if !site.records.isEmpty {
      entries.append(Entry(texts[.informasiPublik], .page(.publicInformation)))
    }
    if !site.posts.isEmpty { entries.append(Entry(texts[.arsip], .page(.archive))) }
    return entries
  }

  /// A page that begins with more than a few is not read.
  private static let urgentCount = 3

  private static func urgent(of site: Site) -> [Entry] {
    let broadcasts = site.slice.broadcasts.filter(\.isUrgent).map {
      Entry($0.title, .index($0.path.string))
    }
    let posts = site.urgent.map { Entry($0.title, .page($0.path)) }
    return Array((broadcasts + posts).prefix(urgentCount))
  }

  /// Links that a reader needs on every page; all accounts are on the profile page.
  private static func foot(of site: Site, _ texts: Texts) -> [Entry] {
    var entries: [Entry] = []
    if let number = site.profile.whatsapp {
      entries.append(Entry("WhatsApp", .address(number.whatsappURL)))
    }
    if let email = site.profile.email { entries.append(Entry(email, .address("mailto:\(email)"))) }
    if let district = site.slice.district {
      entries.append(Entry(texts(.kimLainDi, district.name), .index(district.path.string)))
    }
    entries.append(Entry(site.province.title, .index(IndexPaths.home.string)))
    if site.hasWritingPage { entries.append(Entry(texts[.tulisKabar], .page(SitePaths.writing))) }
    entries.append(Entry(texts[.aksesibilitas], .page(.accessibility)))
    return entries
  }
}

extension Site {
  /// Where a reader tells the KIM, or else its mentor, of a mistake; empty where nobody can be
  /// reached.
  fileprivate var contactURL: String {
    let mentor = province.mentor
    let numbers = [profile.whatsapp, mentor?.whatsapp].compactMap { $0?.whatsappURL }
    let emails = [profile.email, mentor?.email].compactMap { $0.map { "mailto:\($0)" } }
    let own = [profile.whatsapp?.whatsappURL, profile.email.map { "mailto:\($0)" }]
    return (own.compactMap { $0 } + numbers + emails).first ?? mentor?.url ?? ""
  }

  /// Nil for one that is broken: the name's first letter stands in its place.
  var logo: Photo? { profile.logo.flatMap { $0.isBroken ? nil : $0 } }

  /// The picture of link previews where a page has no photo.
  var card: ShareCard {
    ShareCard(
      label: texts[.komunitas], headline: profile.name,
      foot: placeBesideName.isEmpty ? place : placeBesideName,
      colours: voices.own.cardColours(profile.colour), logo: logo)
  }
}
