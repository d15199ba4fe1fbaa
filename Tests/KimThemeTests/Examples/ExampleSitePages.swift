import KimTemplate
import KimTheme

/// The pages of a KIM's site.
extension Example {
  static let home = HomeView(
    cover: photo("cover"), motif: "<home.motif>", quickLinks: [link("quickLinks")],
    broadcasts: [notice("broadcasts")], broadcastsUrl: "<home.broadcastsUrl>",
    newest: [Prepared(card("newest"))], events: [event("events")], eventsUrl: "<home.eventsUrl>",
    sections: [homeSection], shelves: shelves, about: "<home.about>", numbers: [number],
    joinText: "<home.joinText>", joinUrl: "<home.joinUrl>", mentor: mentor)

  static let homeSection = shelf("section")

  static func shelf(_ use: String) -> HomeSectionView {
    HomeSectionView(
      id: "<\(use).id>", label: "<\(use).label>", url: "<\(use).url>",
      items: [Prepared(card("\(use).item"))])
  }

  static let shelves: ShelvesView = {
    var view = ShelvesView()
    view.stories = [Prepared(card("stories"))]
    view.products = shelf("products")
    view.places = shelf("places")
    view.services = shelf("services")
    view.documents = shelf("documents")
    view.pictures = shelf("pictures")
    view.videos = shelf("videos")
    return view
  }()

  static let mentor = MentorView(
    name: "<mentor.name>", text: "<mentor.text>", links: [link("mentor.link")])

  static let post = PostView(
    breadcrumbs: [link("breadcrumbs")], type: "<post.type>", typeName: "<post.typeName>",
    title: "<post.title>",
    summary: "<post.summary>", author: "<post.author>", editor: "<post.editor>",
    isOfficial: true, isSheet: false, date: "<post.date>", dateText: "<post.dateText>",
    updated: "<post.updated>", updatedText: "<post.updatedText>", place: "<post.place>",
    expiredText: "<post.expiredText>", photo: photo("post.photo"), gallery: [photo("gallery")],
    highlights: [fact], facts: [fact], verdict: verdict, response: response, invitation: invitation,
    action: link("action"), steps: [item("steps")], requirements: [item("requirements")],
    body: HTML(trusted: "<p>post.body</p>"), references: [reference], topics: [topic],
    shareUrl: "<post.shareUrl>", permalink: "<post.permalink>", newer: link("newer"),
    older: link("older"), related: [Prepared(card("related"))])

  static let verdict = VerdictView(
    kind: "<verdict.kind>", symbol: "<verdict.symbol>", label: "<verdict.label>",
    claim: "<verdict.claim>", origin: "<verdict.origin>")

  static let response = ResponseView(
    status: "<response.status>", steps: [statusStep], forwardedTo: "<response.forwardedTo>",
    text: "<response.text>", dateText: "<response.dateText>")

  static let statusStep = StatusStepView(label: "<step.label>", isCurrent: true, isDone: false)
  static let reference = ReferenceView(name: "<reference.name>", url: "<reference.url>")
  static let topic = TopicView(label: "<topic.label>", url: "<topic.url>", count: "<topic.count>")

  static let list = ListView(
    breadcrumbs: [link("breadcrumbs")], title: "<list.title>", intro: "<list.intro>",
    typeName: "<list.typeName>", posts: [Prepared(card("posts"))], invitation: invitation,
    pagination: pagination)

  static let agenda = AgendaView(
    breadcrumbs: [link("breadcrumbs")], title: "<agenda.title>", intro: "<agenda.intro>",
    calendarUrl: "<agenda.calendarUrl>", upcoming: [event("upcoming")], past: [event("past")],
    isFirstPage: true, pagination: pagination)

  static let timeline = TimelineView(
    breadcrumbs: [link("breadcrumbs")], title: "<timeline.title>", intro: "<timeline.intro>",
    items: [story])

  static let story = TimelineItemView(
    year: "<story.year>", url: "<story.url>", title: "<story.title>", summary: "<story.summary>")

  static let search = SearchView(
    title: "<search.title>", label: "<search.label>",
    folder: "<search.folder>", first: "<search.first>", links: [link("links")],
    groups: [letter])

  static let letter = LetterView(letter: "<letter.letter>", links: [link("letter.links")])

  static let archive = ArchiveView(
    breadcrumbs: [link("breadcrumbs")], title: "<archive.title>", intro: "<archive.intro>",
    years: [year], topics: [topic], dayTextUrl: "<archive.dayTextUrl>")

  static let year = ArchiveYearView(
    year: "<year.year>", countText: "<year.countText>", months: [month],
    sheetUrl: "<year.sheetUrl>")

  static let month = ArchiveMonthView(
    label: "<month.label>", posts: [Prepared(card("month.post"))],
    bulletinUrl: "<month.bulletinUrl>")

  static let bulletin = BulletinView(
    breadcrumbs: [link("breadcrumbs")], title: "<bulletin.title>", intro: "<bulletin.intro>",
    isShort: true, lead: bulletinItem, posts: [bulletinItem], events: [event("events")],
    codeUrl: "<bulletin.codeUrl>", address: "<bulletin.address>",
    whatsapp: "<bulletin.whatsapp>")

  static let bulletinItem = BulletinItemView(
    url: "<bulletinItem.url>", title: "<bulletinItem.title>", type: "<bulletinItem.type>",
    date: "<bulletinItem.date>", dateText: "<bulletinItem.dateText>",
    photo: photo("bulletinItem.photo"), summary: "<bulletinItem.summary>",
    paragraphs: [item("bulletinItem.paragraphs")], isCut: true)

  static let poster = PosterView(
    cover: photo("cover"), codeUrl: "<poster.codeUrl>", address: "<poster.address>",
    chatCodeUrl: "<poster.chatCodeUrl>", whatsapp: "<poster.whatsapp>",
    office: "<poster.office>", strips: [item("strips")])

  static let board = BoardView(
    title: "<board.title>", events: [boardEvent], lead: boardNews("lead"),
    photos: [boardNews("photos")], news: [boardNews("news")], codeUrl: "<board.codeUrl>",
    address: "<board.address>", whatsapp: "<board.whatsapp>",
    script: HTML(trusted: "{board.script}"), scriptHash: "<board.scriptHash>")

  static let boardEvent = BoardEventView(event: event("event"), until: "<boardEvent.until>")

  static func boardNews(_ use: String) -> BoardNewsView {
    BoardNewsView(
      url: "<\(use).url>", title: "<\(use).title>", type: "<\(use).type>",
      dateText: "<\(use).dateText>", summary: "<\(use).summary>", photo: photo("\(use).photo"))
  }

  static let yearSheet = YearView(
    title: "<yearSheet.title>", period: "<yearSheet.period>", facts: [fact], numbers: [number],
    types: [NumberView(label: "<types.label>", value: "<types.value>")],
    activities: [NumberView(label: "<activities.label>", value: "<activities.value>")],
    chart: chart, codeUrl: "<yearSheet.codeUrl>", address: "<yearSheet.address>",
    chair: "<yearSheet.chair>", mentor: "<yearSheet.mentor>")

  static let page = PageView(
    breadcrumbs: [link("breadcrumbs")], title: "<page.title>", summary: "<page.summary>",
    facts: [fact], body: HTML(trusted: "<p>page.body</p>"), profile: profile,
    paper: [link("paper")])

  static let profile = ProfileView(
    vision: "<profile.vision>", missions: [item("missions")], term: "<profile.term>",
    termNotice: "<profile.termNotice>", officers: [officer], awards: [award], adinda: adinda)

  static let officer = OfficerView(position: "<officer.position>", name: "<officer.name>")

  static let adinda = AdindaView(
    years: [item("years")], rows: [activity], legend: [chartKey], height: "<adinda.height>")

  static let activity = AdindaRowView(
    label: "<activity.label>", counts: [item("counts")], total: "<activity.total>",
    labelY: "<activity.labelY>", totalX: "<activity.totalX>", totalY: "<activity.totalY>",
    bars: [chartBar])

  static let chartBar = ChartBarView(
    x: "<chartBar.x>", y: "<chartBar.y>", width: "<chartBar.width>",
    opacity: "<chartBar.opacity>")

  static let chartKey = ChartKeyView(
    label: "<chartKey.label>", x: "<chartKey.x>", textX: "<chartKey.textX>", y: "<chartKey.y>",
    textY: "<chartKey.textY>", opacity: "<chartKey.opacity>")

  static let notices = NoticesView(
    breadcrumbs: [link("breadcrumbs")], title: "<notices.title>", intro: "<notices.intro>",
    broadcasts: [notice("broadcasts")])

  static let redirect = RedirectView(
    title: "<redirect.title>", url: "<redirect.url>", canonical: "<redirect.canonical>")

  static let notFound = NotFoundView(title: "<notFound.title>", links: [link("links")])
}
