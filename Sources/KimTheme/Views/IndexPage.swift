package import KimTemplate

/// The home page of the index.
package struct IndexView: View {
  package let title: String
  package let intro: String
  package let numbers: [NumberView]
  package let broadcasts: [NoticeView]
  package let broadcastsUrl: String
  package let newest: [CardView]
  package let newsUrl: String
  package let asOf: String
  package let urgentNotices: [NoticeView]
  package let moreUrgent: [NoticeView]
  package let events: [EventView]
  package let strips: [ReportSectionView]
  package let regionsTitle: String
  package let map: MapView?
  package let regions: [RegionRowView]
  package let otherRegions: [RegionRowView]
  package let kims: [KimRowView]

  package init(
    title: String, intro: String, numbers: [NumberView] = [], broadcasts: [NoticeView] = [],
    broadcastsUrl: String = "", newest: [CardView] = [], newsUrl: String = "", asOf: String = "",
    urgentNotices: [NoticeView] = [], moreUrgent: [NoticeView] = [], events: [EventView] = [],
    strips: [ReportSectionView] = [], regionsTitle: String, map: MapView? = nil,
    regions: [RegionRowView] = [], otherRegions: [RegionRowView] = [], kims: [KimRowView] = []
  ) {
    self.title = title
    self.intro = intro
    self.numbers = numbers
    self.broadcasts = broadcasts
    self.broadcastsUrl = broadcastsUrl
    self.newest = newest
    self.newsUrl = newsUrl
    self.asOf = asOf
    self.urgentNotices = urgentNotices
    self.moreUrgent = moreUrgent
    self.events = events
    self.strips = strips
    self.regionsTitle = regionsTitle
    self.map = map
    self.regions = regions
    self.otherRegions = otherRegions
    self.kims = kims
  }

  package static let name = "index"

  package static let fields: [ViewField<Self>] = [
    .text("title", "the name of the index") { $0.title },
    .text("intro", "what it is") { $0.intro },
    .list("numbers", "the index in numbers") { $0.numbers },
    .list("broadcasts", "broadcasts of the mentor") { $0.broadcasts },
    .text("broadcastsUrl", "the page of all broadcasts; may be empty") { $0.broadcastsUrl },
    .list("newest", "the newest posts of all KIM") { $0.newest },
    .text("newsUrl", "the page of all news; may be empty") { $0.newsUrl },
    .text("asOf", "what the numbers are of, and their day") { $0.asOf },
    .list("urgentNotices", "the newest urgent notices of its KIM") { $0.urgentNotices },
    .list("moreUrgent", "the others") { $0.moreUrgent },
    .list("events", "the next events of its KIM") { $0.events },
    .list("strips", "the newest of some types: checked rumours, products, sights, wishes") {
      $0.strips
    },
    .text("regionsTitle", "what the regions are") { $0.regionsTitle },
    .record("map", "where there are KIM; missing where no borders are known") { $0.map },
    .list("regions", "the regions one level below that have a KIM") { $0.regions },
    .list("otherRegions", "those that have none yet") { $0.otherRegions },
    .list("kims", "the KIM that wrote last") { $0.kims },
  ]
}

/// A region in a list.
package struct RegionRowView: View {
  package let name: String
  package let url: String
  package let countText: String
  package let hasKim: Bool

  package init(
    name: String, url: String = "", countText: String, hasKim: Bool = false
  ) {
    self.name = name
    self.url = url
    self.countText = countText
    self.hasKim = hasKim
  }

  package static let name = "regionRow"

  package static let fields: [ViewField<Self>] = [
    .text("name", "its name") { $0.name },
    .text("url", "its page; empty where it has none") { $0.url },
    .text("countText", "how many KIM and posts") { $0.countText },
    .flag("hasKim", "it has a KIM") { $0.hasKim },
  ]
}

/// A KIM in a list.
package struct KimRowView: View {
  package let url: String
  package let name: String
  package let place: String
  package let note: String
  package let initial: String
  package let fill: String
  package let ink: String
  package let newestText: String

  package init(
    url: String, name: String, place: String, note: String, initial: String = "",
    fill: String = "", ink: String = "", newestText: String = ""
  ) {
    self.url = url
    self.name = name
    self.place = place
    self.note = note
    self.initial = initial
    self.fill = fill
    self.ink = ink
    self.newestText = newestText
  }

  package static let name = "kim"

  package static let fields: [ViewField<Self>] = [
    .text("url", "its home page") { $0.url },
    .text("name", "its name") { $0.name },
    .text("place", "where it is") { $0.place },
    .text("note", "its level, status or number of posts") { $0.note },
    .text("initial", "the letter of its mark") { $0.initial },
    .text("fill", "the colour of its mark") { $0.fill },
    .text("ink", "a colour that can be read on it") { $0.ink },
    .text("newestText", "the day of its newest post; may be empty") { $0.newestText },
  ]
}
