package import KimTemplate

/// The page of a region.
package struct RegionPageView: View {
  package let breadcrumbs: [LinkView]
  package let title: String
  package let intro: String
  package let numbers: [NumberView]
  package let coverage: CoverageView?
  package let villages: [VillageView]
  package let regionsTitle: String
  package let regions: [RegionRowView]
  package let kimsTitle: String
  package let kims: [KimRowView]
  package let newest: [CardView]
  package let urgentNotices: [NoticeView]
  package let events: [EventView]
  package let sections: [ReportSectionView]
  package let links: [LinkView]

  package init(
    breadcrumbs: [LinkView] = [], title: String, intro: String, numbers: [NumberView] = [],
    coverage: CoverageView? = nil, villages: [VillageView] = [], regionsTitle: String,
    regions: [RegionRowView] = [], kimsTitle: String, kims: [KimRowView] = [],
    newest: [CardView] = [], urgentNotices: [NoticeView] = [], events: [EventView] = [],
    sections: [ReportSectionView] = [], links: [LinkView] = []
  ) {
    self.breadcrumbs = breadcrumbs
    self.title = title
    self.intro = intro
    self.numbers = numbers
    self.coverage = coverage
    self.villages = villages
    self.regionsTitle = regionsTitle
    self.regions = regions
    self.kimsTitle = kimsTitle
    self.kims = kims
    self.newest = newest
    self.urgentNotices = urgentNotices
    self.events = events
    self.sections = sections
    self.links = links
  }

  package static let name = "region"

  package static let fields: [ViewField<Self>] = [
    .list("breadcrumbs", "the way from the home page") { $0.breadcrumbs },
    .flag("hasBreadcrumbs", "breadcrumbs is not empty") { !$0.breadcrumbs.isEmpty },
    .text("title", "its name") { $0.title },
    .text("intro", "one sentence about it") { $0.intro },
    .list("numbers", "the region in numbers") { $0.numbers },
    .flag("hasNumbers", "numbers is not empty") { !$0.numbers.isEmpty },
    .record("coverage", "how many villages have a KIM") { $0.coverage },
    .list("villages", "the villages of a district, with their KIM") { $0.villages },
    .flag("hasVillages", "villages is not empty") { !$0.villages.isEmpty },
    .text("regionsTitle", "what the regions are") { $0.regionsTitle },
    .list("regions", "the regions one level below") { $0.regions },
    .flag("hasRegions", "regions is not empty") { !$0.regions.isEmpty },
    .text("kimsTitle", "what the list of KIM holds") { $0.kimsTitle },
    .list("kims", "KIM of the region itself") { $0.kims },
    .flag("hasKims", "kims is not empty") { !$0.kims.isEmpty },
    .list("newest", "the newest posts of its KIM") { $0.newest },
    .flag("hasNewest", "newest is not empty") { !$0.newest.isEmpty },
    .list("urgentNotices", "urgent notices of its KIM") { $0.urgentNotices },
    .flag("hasUrgentNotices", "urgentNotices is not empty") { !$0.urgentNotices.isEmpty },
    .list("events", "the next events of its KIM") { $0.events },
    .flag("hasEvents", "events is not empty") { !$0.events.isEmpty },
    .list("sections", "its coverage") { $0.sections },
    .flag("hasSections", "sections is not empty") { !$0.sections.isEmpty },
    .list("links", "its recap and its feed") { $0.links },
    .flag("hasLinks", "links is not empty") { !$0.links.isEmpty },
  ]
}
