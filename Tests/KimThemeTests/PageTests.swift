import KimTemplate
import KimTestSupport
import Testing

@testable import KimTheme

struct PageTests {
  /// A page of each kind with all that it can have.
  private static func full(_ kind: PageKind) -> Record {
    switch kind {
    case .home: Record(Example.home)
    case .post: Record(Example.post)
    case .list: Record(Example.list)
    case .agenda: Record(Example.agenda)
    case .timeline: Record(Example.timeline)
    case .search: Record(Example.search)
    case .archive: Record(Example.archive)
    case .bulletin: Record(Example.bulletin)
    case .poster: Record(Example.poster)
    case .board: Record(Example.board)
    case .year: Record(Example.yearSheet)
    case .page: Record(Example.page)
    case .broadcasts: Record(Example.notices)
    case .redirect: Record(Example.redirect)
    case .notFound: Record(Example.notFound)
    case .index: Record(Example.index)
    case .region: Record(Example.region)
    case .directory: Record(Example.directory)
    case .broadcast: Record(Example.broadcast)
    case .report: Record(Example.report)
    }
  }

  /// A page of each kind with nothing that can be missing.
  private static func bare(_ kind: PageKind) -> Record {
    switch kind {
    case .home: Record(HomeView(broadcastsUrl: "", eventsUrl: "", joinText: "Ikut"))
    case .post:
      Record(
        PostView(
          type: "Berita", title: "Panen", date: "2024-05-20", dateText: "20 Mei 2024",
          updatedText: "", body: .empty, permalink: "panen.html"))
    case .list: Record(ListView(title: "Berita", intro: ""))
    case .agenda: Record(AgendaView(title: "Agenda", intro: "", calendarUrl: "agenda.ics"))
    case .timeline: Record(TimelineView(title: "Lini masa", intro: ""))
    case .search:
      Record(SearchView(title: "Cari", label: "Cari", folder: "cari/", first: "isi"))
    case .archive: Record(ArchiveView(title: "Arsip", intro: ""))
    case .bulletin: Record(BulletinView(title: "Mei 2024", intro: ""))
    case .poster: Record(PosterView())
    case .board: Record(BoardView(title: "Papan", script: .empty, scriptHash: ""))
    case .year:
      Record(
        YearView(
          title: "Lembar 2024", period: "",
          chart: ColumnChartView(label: "", width: "", height: "", baseline: "", bars: [])))
    case .page: Record(PageView(title: "Profil"))
    case .broadcasts: Record(NoticesView(title: "Siaran", intro: ""))
    case .redirect: Record(RedirectView(title: "Panen", url: "panen.html"))
    case .notFound: Record(NotFoundView(title: "Tidak ada"))
    case .index: Record(IndexView(title: "KIM", intro: "", regionsTitle: "Kabupaten"))
    case .region:
      Record(RegionPageView(title: "Toman", intro: "", regionsTitle: "Desa", kimsTitle: "KIM"))
    case .directory: Record(DirectoryView(title: "KIM", intro: "", searchUrl: ""))
    case .broadcast:
      Record(
        BroadcastView(
          title: "Vaksinasi", source: "Dinas", date: "2024-05-30", dateText: "30 Mei 2024",
          body: .empty))
    case .report: Record(ReportView(title: "Cakupan"))
    }
  }

  private static let bareFrame = Record(
    FrameView(
      headTitle: "KIM", shareTitle: "KIM", description: "Kabar", kind: "website",
      siteName: "KIM", stylesheet: "gaya.css", structuredData: .empty))

  private func page(_ kind: PageKind, _ content: Record, frame: Record? = nil) -> String {
    let page = TestTheme.standard.render(
      kind, frame: frame ?? Record(Example.frame), content: content)
    return String(decoding: page, as: UTF8.self)
  }

  /// Texts of a record that are not on a page.
  private func missing(_ record: Record, on page: String) -> Set<String> {
    Set(
      ViewTests.texts(of: record).filter { text in
        let isMarkup = text.hasPrefix("<p>") || text.hasPrefix("{")
        let shown = isMarkup ? text : String(decoding: HTML(escaping: text).bytes, as: UTF8.self)
        return !page.contains(shown)
      })
  }

  /// The texts that the default theme leaves out, by choice.
  private static let hidden: [PageKind: Set<String>] = [
    .home: ofBroadcast.union(names("cover", "alt largeUrl caption credit"))
      .union(ofCard("newest")).union(ofRow("section.item")).union(names("events", "origin"))
      .union(ViewTests.texts(of: Record(Example.shelves))),
    .post: ofRow("related").union(names("related", "date dateText note"))
      .union(names("post", "type typeName")).union(names("topic", "count")),
    .list: ofCard("posts").union(["<list.typeName>"]),
    .agenda: ["<upcoming.origin>", "<past.origin>"],
    .archive: ofRow("month.post"),
    .bulletin: names("bulletinItem.photo", "largeUrl caption").union(["<events.origin>"]),
    .poster: names("cover", "alt largeUrl caption credit tone"),
    .board: names("event", "origin").union(names("photos", "type dateText summary"))
      .union(names("news", "summary")).union(ofScreenPhoto("lead"))
      .union(ofScreenPhoto("photos")).union(ofScreenPhoto("news"))
      .union(names("news.photo", "url sourceSet width height")),
    .index: ofBroadcast.union(["<urgentNotices.summary>", "<moreUrgent.summary>"])
      .union(ofCard("newest")).union(ofSection),
    .region: ofCard("newest").union(ofSection).union(names("village.kim", "place " + kimMark))
      .union(["<urgentNotices.summary>", "<moreUrgent.summary>"]),
    .directory: names("circles", "id shortName url")
      .union(names("circles.kim", "note " + kimMark)),
    .report: ofSection,
  ]

  /// A line has room for a broadcast's title only.
  private static let ofBroadcast = names("broadcasts", "date dateText validText source summary")

  private static let ofSection = ofCard("cards").union(names("section.kims", "note " + kimMark))
    .union(["<table.id>"])

  /// What a row of a KIM leaves to its card.
  private static let kimMark = "initial fill ink newestText"

  private static func ofScreenPhoto(_ use: String) -> Set<String> {
    names("\(use).photo", "alt largeUrl caption credit tone")
  }

  private static func names(_ use: String, _ names: String) -> Set<String> {
    Set(names.split(separator: " ").map { "<\(use).\($0)>" })
  }

  /// A card shows its photo without words, and an initial only where there is no photo.
  private static func ofCard(_ use: String) -> Set<String> {
    names(use, "typeInitial typeName photo.alt photo.largeUrl photo.caption photo.credit")
  }

  /// A row shows headline, day and note.
  private static func ofRow(_ use: String) -> Set<String> {
    ofCard(use).union(
      names(
        use,
        "type summary origin price photo.url photo.sourceSet photo.width photo.height photo.tone"))
  }

  @Test(arguments: PageKind.allCases)
  func `the default theme shows all of a page, escaped`(kind: PageKind) {
    let page = page(kind, Self.full(kind))
    #expect(missing(Self.full(kind), on: page) == Self.hidden[kind] ?? [])
  }

  @Test func `the default theme shows the frame around a page`() {
    let page = page(.page, Self.full(.page))
    let logo = Self.names("logo", "alt caption credit largeUrl sourceSet tone")
    #expect(
      missing(Record(Example.frame), on: page).subtracting(logo)
        // The home page's, the directory's, and those of a KIM without a logo.
        == Self.names("frame", "jsonFeed script").union(["<site.motto>"])
        .union(["<site.initial>"]))
  }

  @Test(arguments: PageKind.allCases, [true, false])
  func `elements of a page are closed in the order that they were opened`(
    kind: PageKind, isFull: Bool
  ) {
    let html =
      isFull
      ? page(kind, Self.full(kind)) : page(kind, Self.bare(kind), frame: Self.bareFrame)
    #expect(Self.unclosed(in: html) == [])
  }

  /// The elements that are open at the end, or the first one that is closed in the wrong place.
  private static func unclosed(in html: String) -> [Substring] {
    /// Those that HTML needs no end of, or that have none.
    let free: Set<Substring> = [
      "html", "head", "body", "dt", "dd", "meta", "link", "img", "input", "br", "source",
      "!doctype", "hr",
    ]
    var open: [Substring] = []
    for tag in html.split(separator: "<").dropFirst() {
      let name = tag.prefix { $0.isLetter || $0.isNumber || $0 == "!" || $0 == "/" }
      let inside = tag.prefix { $0 != ">" }
      guard !free.contains(name.drop { $0 == "/" }), !inside.hasSuffix("/") else { continue }
      if name.hasPrefix("/") {
        guard open.last == name.dropFirst() else { return [tag] }
        open.removeLast()
      } else {
        open.append(name)
      }
    }
    return open
  }

  @Test(arguments: PageKind.allCases)
  func `a page has one heading of the first level`(kind: PageKind) {
    let html = page(kind, Self.bare(kind), frame: Self.bareFrame)
    // The home page's own is the name of the KIM, which the frame has.
    #expect(html.count(of: "<h1") == (kind == .home ? 0 : 1))
  }

  @Test(arguments: PageKind.allCases)
  func `a name that a page has not is an error at its place`(kind: PageKind) {
    let template = "{{<base}}\n{{$main}}\n  <p>{{tidakAda}}</p>\n{{/main}}\n{{/base}}\n"
    let text = ThemeText(["templates/\(kind.rawValue).mustache": template])
    #expect(text.theme == nil)
    #expect(
      text.problems == [
        "templates/\(kind.rawValue).mustache:3:8: '\(kind.content.name)' has no 'tidakAda'"
          + " [template/unknown-name]"
      ])
  }

  @Test(arguments: [
    (
      "{{{title}}}", "1:4: 'title' is text, not HTML; write '{{title}}' [template/unescaped-text]"
    ),
    (
      "{{gallery}}",
      "1:3: 'gallery' is a list of 'photo'; write '{{#gallery}}…{{/gallery}}'"
        + " [template/not-a-value]"
    ),
    (
      "{{#photo}}\n{{title.alt}}\n{{/photo}}",
      "2:3: 'title' is text; a dot is for names inside a record only [template/not-a-record]"
    ),
    (
      "{{#gallery}}\n {{caption}}{{credits}}\n{{/gallery}}",
      "2:15: 'photo' has no 'credits'; did you mean 'credit'? [template/unknown-name]"
    ),
    (
      "{{#verdict}}{{hasOrigin}}{{/verdict}}",
      "1:15: 'verdict' has no 'hasOrigin'; did you mean 'origin'? [template/unknown-name]"
    ),
    ("{{>kartu}}", "1:4: there is no template 'kartu' [template/missing-template]"),
    (
      "{{<base}}{{$isi}}x{{/isi}}{{/base}}",
      "1:13: the template 'base' has no block 'isi' [template/unknown-block]"
    ),
  ])
  func `a field that is used as what it is not is an error at its place`(
    template: String, problem: String
  ) {
    let text = ThemeText(["templates/post.mustache": template])
    #expect(text.theme == nil)
    #expect(text.problems == ["templates/post.mustache:\(problem)"])
  }

  @Test func `a page looks a name up in its own view before the frame`() throws {
    let theme = try #require(
      ThemeText(["templates/redirect.mustache": "{{canonical}} {{stylesheet}}"]).theme)
    let frame = FrameView(
      headTitle: "", shareTitle: "", description: "", canonical: "luar", kind: "", siteName: "",
      stylesheet: "gaya.css", structuredData: .empty)
    let view = RedirectView(title: "", url: "", canonical: "dalam")
    let page = theme.render(.redirect, frame: Record(frame), content: Record(view))
    #expect(String(decoding: page, as: UTF8.self) == "dalam gaya.css")
  }

  @Test func `a new site's home says that posts will come`() {
    let page = page(.home, Self.bare(.home))
    #expect(page.contains("Belum ada kabar di sini"))
    #expect(page.contains("&lt;site.name&gt; baru saja punya rumah"))
  }

  @Test func `an agenda without events to come says so on its first page only`() {
    let first = AgendaView(title: "Agenda", intro: "", calendarUrl: "a.ics")
    let second = AgendaView(title: "Agenda", intro: "", calendarUrl: "a.ics", isFirstPage: false)
    #expect(page(.agenda, Record(first)).contains("Belum ada acara baru."))
    #expect(!page(.agenda, Record(second)).contains("Belum ada acara baru."))
  }

  @Test func `a broken photo leaves its words`() {
    let photo = PhotoView(
      url: "rusak.jpg", width: "", height: "", alt: "Padi", isBroken: true, caption: "Panen",
      hasCaption: true)
    let post = PostView(
      type: "", title: "", date: "", dateText: "", updatedText: "", photo: photo,
      gallery: [photo], body: .empty, permalink: "")
    let page = page(.post, Record(post))
    #expect(page.count(of: "<span class=\"foto-hilang\">Padi</span>") == 2)
    #expect(page.count(of: "Panen") == 2)
    #expect(!page.contains("rusak.jpg"))
  }

  @Test func `scripts are allowed on pages that have one only`() {
    let policy = "script-src"
    #expect(page(.directory, Self.full(.directory)).contains(policy))
    #expect(!page(.directory, Self.bare(.directory), frame: Self.bareFrame).contains(policy))
  }

  @Test func `the page that one is on is marked in the menu and in the pagination`() {
    let list = ListView(
      title: "", intro: "",
      pagination: PaginationView(pages: [
        PageNumberView(number: "1", url: "a"), PageNumberView(number: "", url: "", isGap: true),
        PageNumberView(number: "7", url: "b", isCurrent: true),
      ]))
    let page = page(.list, Record(list))
    #expect(page.contains("<b aria-current=\"page\">7</b>"))
    #expect(page.contains("<a href=\"a\" aria-label=\"Halaman 1\">1</a>"))
    #expect(page.contains("<span>…</span>"))
    #expect(page.contains("aria-current=\"page\">&lt;menu.label&gt;</a>"))
  }
}
