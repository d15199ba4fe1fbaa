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
  package let moreUrgent: [NoticeView]
  package let events: [EventView]
  package let sections: [ReportSectionView]
  package let links: [LinkView]

  package init(
    breadcrumbs: [LinkView] = [], title: String, intro: String, numbers: [NumberView] = [],
    coverage: CoverageView? = nil, villages: [VillageView] = [], regionsTitle: String,
    regions: [RegionRowView] = [], kimsTitle: String, kims: [KimRowView] = [],
    newest: [CardView] = [], urgentNotices: [NoticeView] = [],
    moreUrgent: [NoticeView] = [], events: [EventView] = [],
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
    self.moreUrgent = moreUrgent
    self.events = events
    self.sections = sections
    self.links = links
  }

  package static let name = "region"

  package static let fields: [ViewField<Self>] = [
    .list("breadcrumbs", "the way from the home page") { $0.breadcrumbs },
    .text("title", "its name") { $0.title },
    .text("intro", "one sentence about it") { $0.intro },
    .list("numbers", "the region in numbers") { $0.numbers },
    .record("coverage", "how many villages have a KIM") { $0.coverage },
    .list("villages", "the villages of a district, with their KIM") { $0.villages },
    .text("regionsTitle", "what the regions are") { $0.regionsTitle },
    .list("regions", "the regions one level below") { $0.regions },
    .text("kimsTitle", "what the list of KIM holds") { $0.kimsTitle },
    .list("kims", "KIM of the region itself") { $0.kims },
    .list("newest", "the newest posts of its KIM") { $0.newest },
    .list("urgentNotices", "the newest urgent notices of its KIM") { $0.urgentNotices },
    .list("moreUrgent", "the others") { $0.moreUrgent },
    .list("events", "the next events of its KIM") { $0.events },
    .list("sections", "its coverage") { $0.sections },
    .list("links", "its recap and its feed") { $0.links },
  ]
}

/// How many villages have a KIM.
package struct CoverageView: View {
  package let value: String
  package let max: String
  package let text: String

  package init(
    value: String, max: String, text: String
  ) {
    self.value = value
    self.max = max
    self.text = text
  }

  package static let name = "coverage"

  package static let fields: [ViewField<Self>] = [
    .text("value", "villages with a KIM") { $0.value },
    .text("max", "all villages") { $0.max },
    .text("text", "both in a sentence") { $0.text },
  ]
}

/// A village, with its KIM.
package struct VillageView: View {
  package let id: String
  package let name: String
  package let kims: [KimRowView]

  package init(
    id: String, name: String, kims: [KimRowView] = []
  ) {
    self.id = id
    self.name = name
    self.kims = kims
  }

  package static let name = "village"

  package static let fields: [ViewField<Self>] = [
    .text("id", "what links to its row end with") { $0.id },
    .text("name", "its name") { $0.name },
    .list("kims", "its KIM; may be none") { $0.kims },
  ]
}
