package import KimTemplate

/// A plain page; of a KIM, its profile too.
package struct PageView: View {
  package let breadcrumbs: [LinkView]
  package let title: String
  package let summary: String
  package let facts: [FactView]
  package let body: HTML
  package let profile: ProfileView?
  package let paper: [LinkView]

  package init(
    breadcrumbs: [LinkView] = [], title: String, summary: String = "", facts: [FactView] = [],
    body: HTML = .empty, profile: ProfileView? = nil, paper: [LinkView] = []
  ) {
    self.breadcrumbs = breadcrumbs
    self.title = title
    self.summary = summary
    self.facts = facts
    self.body = body
    self.profile = profile
    self.paper = paper
  }

  package static let name = "page"

  package static let fields: [ViewField<Self>] = [
    .list("breadcrumbs", "the way from the home page") { $0.breadcrumbs },
    .text("title", "its name") { $0.title },
    .text("summary", "may be empty") { $0.summary },
    .list("facts", "what kim.yml says of the KIM") { $0.facts },
    .html("body", "the text; may be empty") { $0.body },
    .record("profile", "more of what kim.yml says") { $0.profile },
    .list("paper", "on a profile: what can be printed and hung up") { $0.paper },
  ]
}

/// A KIM's aims and people.
package struct ProfileView: View {
  package let vision: String
  package let missions: [TextItemView]
  package let term: String
  package let termNotice: String
  package let officers: [OfficerView]
  package let awards: [AwardView]
  package let adinda: AdindaView?

  package init(
    vision: String = "", missions: [TextItemView] = [], term: String = "",
    termNotice: String = "", officers: [OfficerView] = [], awards: [AwardView] = [],
    adinda: AdindaView? = nil
  ) {
    self.vision = vision
    self.missions = missions
    self.term = term
    self.termNotice = termNotice
    self.officers = officers
    self.awards = awards
    self.adinda = adinda
  }

  package static let name = "profile"

  package static let fields: [ViewField<Self>] = [
    .text("vision", "may be empty") { $0.vision },
    .list("missions", "its missions") { $0.missions },
    .text("term", "the years of the officers; may be empty") { $0.term },
    .text("termNotice", "says that the officers' years are over; may be empty") {
      $0.termNotice
    },
    .list("officers", "its board") { $0.officers },
    .list("awards", "its awards") { $0.awards },
    .record("adinda", "its six activities in numbers") { $0.adinda },
  ]
}

/// A member of a KIM's board.
package struct OfficerView: View {
  package let position: String
  package let name: String

  package init(
    position: String, name: String
  ) {
    self.position = position
    self.name = name
  }

  package static let name = "officer"

  package static let fields: [ViewField<Self>] = [
    .text("position", "the position") { $0.position },
    .text("name", "the name") { $0.name },
  ]
}

/// An award.
package struct AwardView: View {
  package let name: String
  package let detail: String

  package init(
    name: String, detail: String = ""
  ) {
    self.name = name
    self.detail = detail
  }

  package static let name = "award"

  package static let fields: [ViewField<Self>] = [
    .text("name", "its name") { $0.name },
    .text("detail", "who gave it, and when; may be empty") { $0.detail },
  ]
}
