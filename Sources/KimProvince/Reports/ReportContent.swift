import KimModel
import KimPages
import KimTemplate
import KimTheme

/// A page of the index that gathers what all KIM have, before it gets its frame.
struct ReportContent {
  let path: OutputPath
  let title: String
  let intro: String
  var section: OutputPath?
  /// Short enough to stand beside ten others.
  var menuLabel = ""
  /// Whether it is about the KIM, for who looks after them, and not for residents.
  var isForMentors = false
  /// The page above this one, if that is not the home page.
  var parent: (label: String, path: OutputPath)?
  var numbers: [(label: String, count: Int)] = []
  var links: [LinkView] = []
  var linksLabel = ""
  var calendar: LinkView?
  var sections: [ReportSectionView] = []
  /// What the page shows, as data.
  var dataset: IndexDataset?

  init(path: OutputPath, title: String, intro: String, section: OutputPath? = nil) {
    self.path = path
    self.title = title
    self.intro = intro
    self.section = section ?? path
  }

  func output(_ frame: SiteFrame, siteName: String) -> Output {
    var steps = [LinkView(label: frame.texts[.beranda], url: path.link(to: .home))]
    if let parent { steps.append(LinkView(label: parent.label, url: path.link(to: parent.path))) }
    let head = PageHead(
      path: path, title: title, description: intro,
      structuredData: structuredData(frame, siteName: siteName), section: section)
    return frame.page(
      .report, head,
      Record(
        ReportView(
          breadcrumbs: steps, title: title, intro: intro,
          numbers: numbers.map {
            NumberView(label: $0.label, value: frame.texts.number($0.count))
          },
          linksLabel: linksLabel, links: links, calendar: calendar, sections: sections)))
  }
}
