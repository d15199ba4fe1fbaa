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
    .list("broadcasts", "broadcasts of the mentor") { $0.broadcasts },
    .text("broadcastsUrl", "the page of all broadcasts; may be empty") { $0.broadcastsUrl },
    .list("newest", "the newest posts of all KIM") { $0.newest },
    .list("urgentNotices", "urgent notices of its KIM") { $0.urgentNotices },
    .list("events", "the next events of its KIM") { $0.events },
    .text("regionsTitle", "what the regions are") { $0.regionsTitle },
    .list("regions", "the regions one level below") { $0.regions },
    .list("kims", "all KIM, where they are few enough for one page") { $0.kims },
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

  package init(
    url: String, name: String, place: String, note: String
  ) {
    self.url = url
    self.name = name
    self.place = place
    self.note = note
  }

  package static let name = "kim"

  package static let fields: [ViewField<Self>] = [
    .text("url", "its home page") { $0.url },
    .text("name", "its name") { $0.name },
    .text("place", "where it is") { $0.place },
    .text("note", "its level, status or number of posts") { $0.note },
  ]
}
