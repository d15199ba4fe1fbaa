package import KimTemplate

/// A page of the index that gathers what all KIM have: coverage, recap, or one type of posts.
package struct ReportView: View {
  package let breadcrumbs: [LinkView]
  package let title: String
  package let intro: String
  package let numbers: [NumberView]
  package let linksLabel: String
  package let links: [LinkView]
  package let calendar: LinkView?
  package let sections: [ReportSectionView]

  package init(
    breadcrumbs: [LinkView] = [], title: String, intro: String = "", numbers: [NumberView] = [],
    linksLabel: String = "", links: [LinkView] = [], calendar: LinkView? = nil,
    sections: [ReportSectionView] = []
  ) {
    self.breadcrumbs = breadcrumbs
    self.title = title
    self.intro = intro
    self.numbers = numbers
    self.linksLabel = linksLabel
    self.links = links
    self.calendar = calendar
    self.sections = sections
  }

  package static let name = "report"

  package static let fields: [ViewField<Self>] = [
    .list("breadcrumbs", "the way from the home page") { $0.breadcrumbs },
    .flag("hasBreadcrumbs", "breadcrumbs is not empty") { !$0.breadcrumbs.isEmpty },
    .text("title", "its name") { $0.title },
    .text("intro", "one sentence about it") { $0.intro },
    .list("numbers", "the page in numbers") { $0.numbers },
    .flag("hasNumbers", "numbers is not empty") { !$0.numbers.isEmpty },
    .text("linksLabel", "what the links are") { $0.linksLabel },
    .list("links", "other orders or parts of the same") { $0.links },
    .flag("hasLinks", "links is not empty") { !$0.links.isEmpty },
    .record("calendar", "a calendar to subscribe to") { $0.calendar },
    .list("sections", "its parts") { $0.sections },
    .flag("hasSections", "sections is not empty") { !$0.sections.isEmpty },
  ]
}
