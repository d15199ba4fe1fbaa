package import KimTemplate

/// A KIM's home page.
package struct HomeView: View {
  package let broadcasts: [NoticeView]
  package let broadcastsUrl: String
  package let newest: [Prepared<CardView>]
  package let events: [EventView]
  package let eventsUrl: String
  package let sections: [HomeSectionView]
  package let about: String
  package let numbers: [NumberView]
  package let joinText: String
  package let joinUrl: String
  package let mentor: MentorView?

  package init(
    broadcasts: [NoticeView] = [], broadcastsUrl: String, newest: [Prepared<CardView>] = [],
    events: [EventView] = [], eventsUrl: String, sections: [HomeSectionView] = [],
    about: String = "", numbers: [NumberView] = [], joinText: String, joinUrl: String = "",
    mentor: MentorView? = nil
  ) {
    self.broadcasts = broadcasts
    self.broadcastsUrl = broadcastsUrl
    self.newest = newest
    self.events = events
    self.eventsUrl = eventsUrl
    self.sections = sections
    self.about = about
    self.numbers = numbers
    self.joinText = joinText
    self.joinUrl = joinUrl
    self.mentor = mentor
  }

  package static let name = "home"

  package static let fields: [ViewField<Self>] = [
    .list("broadcasts", "broadcasts that reach this KIM") { $0.broadcasts },
    .flag("hasBroadcasts", "broadcasts is not empty") { !$0.broadcasts.isEmpty },
    .text("broadcastsUrl", "the page of all broadcasts") { $0.broadcastsUrl },
    .list("newest", "the newest posts") { $0.newest },
    .flag("hasNewest", "newest is not empty") { !$0.newest.isEmpty },
    .list("events", "the next events") { $0.events },
    .flag("hasEvents", "events is not empty") { !$0.events.isEmpty },
    .text("eventsUrl", "the list of all events") { $0.eventsUrl },
    .list("sections", "types of posts with their newest") { $0.sections },
    .flag("hasSections", "sections is not empty") { !$0.sections.isEmpty },
    .text("about", "a few sentences about the KIM; may be empty") { $0.about },
    .list("numbers", "the KIM in numbers") { $0.numbers },
    .flag("hasNumbers", "numbers is not empty") { !$0.numbers.isEmpty },
    .text("joinText", "how to take part") { $0.joinText },
    .text("joinUrl", "a link that begins a conversation; may be empty") { $0.joinUrl },
    .record("mentor", "the office that mentors the KIM") { $0.mentor },
  ]
}
