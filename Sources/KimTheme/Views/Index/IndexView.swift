package import KimTemplate

/// The home page of the index.
package struct IndexView: View {
  package let title: String
  package let intro: String
  package let numbers: [NumberView]
  package let broadcasts: [NoticeView]
  package let broadcastsUrl: String
  package let newest: [CardView]
  package let urgentNotices: [NoticeView]
  package let events: [EventView]
  package let regionsTitle: String
  package let regions: [RegionRowView]
  package let kims: [KimRowView]

  package init(
    title: String, intro: String, numbers: [NumberView] = [], broadcasts: [NoticeView] = [],
    broadcastsUrl: String = "", newest: [CardView] = [], urgentNotices: [NoticeView] = [],
    events: [EventView] = [], regionsTitle: String,
    regions: [RegionRowView] = [], kims: [KimRowView] = []
  ) {
    self.title = title
    self.intro = intro
    self.numbers = numbers
    self.broadcasts = broadcasts
    self.broadcastsUrl = broadcastsUrl
    self.newest = newest
    self.urgentNotices = urgentNotices
    self.events = events
    self.regionsTitle = regionsTitle
    self.regions = regions
    self.kims = kims
  }

  package static let name = "index"

  package static let fields: [ViewField<Self>] = [
    .text("title", "the name of the index") { $0.title },
    .text("intro", "what it is") { $0.intro },
    .list("numbers", "the index in numbers") { $0.numbers },
    .flag("hasNumbers", "numbers is not empty") { !$0.numbers.isEmpty },
    .list("broadcasts", "broadcasts of the mentor") { $0.broadcasts },
    .flag("hasBroadcasts", "broadcasts is not empty") { !$0.broadcasts.isEmpty },
    .text("broadcastsUrl", "the page of all broadcasts; may be empty") { $0.broadcastsUrl },
    .list("newest", "the newest posts of all KIM") { $0.newest },
    .flag("hasNewest", "newest is not empty") { !$0.newest.isEmpty },
    .list("urgentNotices", "urgent notices of its KIM") { $0.urgentNotices },
    .flag("hasUrgentNotices", "urgentNotices is not empty") { !$0.urgentNotices.isEmpty },
    .list("events", "the next events of its KIM") { $0.events },
    .flag("hasEvents", "events is not empty") { !$0.events.isEmpty },
    .text("regionsTitle", "what the regions are") { $0.regionsTitle },
    .list("regions", "the regions one level below") { $0.regions },
    .flag("hasRegions", "regions is not empty") { !$0.regions.isEmpty },
    .list("kims", "all KIM, where they are few enough for one page") { $0.kims },
    .flag("hasKims", "kims is not empty") { !$0.kims.isEmpty },
  ]
}
