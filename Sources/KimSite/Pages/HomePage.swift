import KimModel
import KimPages
import KimTemplate
import KimText
import KimTheme

/// A KIM's home page: who it is, what is new, how to take part.
struct HomePage {
  let site: Site
  let frame: SiteFrame

  private static let newestCount = 9
  private static let eventCount = 4
  private static let sectionCount = 3

  var output: Output {
    let path = OutputPath.home
    let head = PageHead(
      path: path, title: site.profile.name, description: description,
      structuredData: structuredData, section: path)
    return frame.page(.home, head, Record(view))
  }

  private var structuredData: StructuredData {
    var data = StructuredData(OrganizationData(site: site).value)
    guard site.hasSearch, let search = SchemaOrg.search(of: site.home) else { return data }
    data.add(
      StructuredData(
        SchemaOrg.part(
          "WebSite",
          [
            ("name", .string(site.profile.name)), ("url", SchemaOrg.text(site.home?.string)),
            (
              "inLanguage",
              texts.language == .indonesian ? nil : .string(texts.language.code)
            ),
            ("potentialAction", search),
          ])))
    return data
  }

  private var description: String {
    site.profile.motto.map { "\($0) " + introduction } ?? introduction
  }

  private var texts: Texts { site.texts }

  private var introduction: String {
    texts(.berandaPengantar, site.profile.name, site.place)
  }

  private var view: HomeView {
    let newest = newest
    return HomeView(
      cover: site.coverView, motif: site.motifClasses, quickLinks: quickLinks,
      broadcasts: site.slice.broadcasts.filter { !$0.isUrgent }.map {
        BroadcastsPage(site: site, frame: frame).notice($0)
      },
      broadcastsUrl: OutputPath.broadcasts.string,
      newest: newest.enumerated().compactMap { index, post in
        site.cards.card(of: post, on: .home, note: pinnedNote(post), isLead: index == 0)
      },
      events: site.upcoming.prefix(Self.eventCount).map(event),
      eventsUrl: SitePaths.list(of: .agenda).string,
      sections: sections(shown: Set(newest.map(\.path))),
      shelves: HomeShelves(site: site).view(of: newest), about: about, numbers: numbers,
      joinText: joinText, joinUrl: joinURL, mentor: mentor)
  }

  private var quickLinks: [LinkView] {
    let types = Set(site.sections.map(\.type))
    var links = [PostType.layanan, .agenda, .aspirasi].filter(types.contains).map {
      LinkView(label: texts.menuLabel(of: $0), url: SitePaths.list(of: $0).string)
    }
    if let number = site.profile.whatsapp {
      links.append(LinkView(label: "WhatsApp", url: number.whatsappURL, isExternal: true))
    }
    return links
  }

  /// One large and four small, or twice as many small ones; a pinned post is the large one, else
  /// one that has a photo.
  private var newest: [Post] {
    // What is urgent stands above, on every page.
    let urgent = Set(site.urgent.map(\.path))
    let others = site.current.filter { !urgent.contains($0.path) }
    let current = others.isEmpty ? site.current : others
    let newest = Array(current.prefix(current.count < Self.newestCount ? 5 : Self.newestCount))
    return newest.first?.fields.isPinned == true ? newest : newest.leading { $0.thumbnail != nil }
  }

  /// Says why an older post stands before newer ones.
  private func pinnedNote(_ post: Post) -> String? {
    guard post.fields.isPinned else { return nil }
    let own = post.type == .umkm ? "" : post.type.presentation.cardNote(of: post, texts)
    return own.isEmpty ? texts[.disematkan] : "\(texts[.disematkan]) · \(own)"
  }

  private func event(_ post: Post) -> EventView {
    EventView(post, root: "", zone: site.zone, texts)
  }

  /// Types of which there is more than what stands on top already.
  private func sections(shown: Set<OutputPath>) -> [HomeSectionView] {
    site.sections.compactMap { section in
      guard !section.type.isEvent, section.posts.contains(where: { !shown.contains($0.path) })
      else { return nil }
      return HomeSectionView(
        id: "jenis-\(section.type.rawValue)", label: texts.title(of: section.type),
        url: SitePaths.list(of: section.type).string,
        isShelf: HomeShelves.types.contains(section.type),
        items: section.posts.filter { !shown.contains($0.path) }.prefix(Self.sectionCount)
          .compactMap { site.cards.card(of: $0, on: .home) })
    }
  }

  private var about: String {
    if let page = site.pages.first(where: { $0.path == .profile }),
      !page.summary.isEmpty
    {
      return page.summary
    }
    return site.profile.vision ?? ""
  }

  private var numbers: [NumberView] {
    var numbers: [NumberView] = []
    func add(_ label: String, _ value: Int?) {
      guard let value, value > 0 else { return }
      numbers.append(NumberView(label: label, value: texts.number(value)))
    }
    add(texts[.angkaAnggota], site.profile.memberCount?.number)
    add(texts[.angkaTulisanTerbit], site.posts.count)
    add(texts[.angkaKegiatan], site.sections.first { $0.type == .kegiatan }?.posts.count)
    if let founded = site.profile.founded {
      numbers.append(NumberView(label: texts[.angkaBerdiri], value: String(founded.year)))
    }
    return numbers
  }

  private var joinText: String {
    switch site.profile.status {
    case .active, .starting:
      texts[.ikutKim]
    case .dormant:
      texts[.ikutKimVakum]
    }
  }

  private var joinURL: String {
    site.profile.whatsapp.map {
      URLText.whatsappChat($0, text: texts(.pesanIkut, site.profile.name))
    } ?? ""
  }

  private var mentor: MentorView? {
    guard let name = site.profile.mentor ?? site.province.mentor?.name else { return nil }
    let office = site.province.mentor.flatMap { $0.name == name ? $0 : nil }
    var links: [LinkView] = []
    if let url = office?.url {
      links.append(LinkView(label: texts[.situsResmi], url: url, isExternal: true))
    }
    if let whatsapp = office?.whatsapp {
      links.append(LinkView(label: "WhatsApp", url: whatsapp.whatsappURL, isExternal: true))
    }
    if let email = office?.email {
      links.append(LinkView(label: email, url: "mailto:\(email)", isExternal: true))
    }
    return MentorView(
      name: name,
      text: texts[.tugasPembina], links: links)
  }
}
