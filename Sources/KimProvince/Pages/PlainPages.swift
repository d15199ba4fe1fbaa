import KimModel
import KimPages
import KimTemplate
import KimTheme

/// The index's pages that are written by its mentor, and what a host shows for an address that is
/// not there.
struct PlainPages {
  let index: ProvinceIndex
  let frame: SiteFrame

  private var texts: Texts { index.texts }

  var outputs: [Output] {
    var outputs = index.pages.map(page) + index.broadcasts.map(broadcast) + [notFound]
    if !index.broadcasts.isEmpty { outputs.append(broadcastList) }
    if !index.pages.contains(where: { $0.path == IndexPaths.accessibility }) {
      outputs.append(accessibility)
    }
    return outputs
  }

  private func page(_ page: Page) -> Output {
    let head = PageHead(
      path: page.path, title: page.title,
      description: page.summary.isEmpty ? page.title : page.summary,
      structuredData: .breadcrumbs([
        (index.province.title, frame.canonical(.home)), (page.title, frame.canonical(page.path)),
      ]), section: page.path)
    return frame.page(
      .page, head,
      Record(
        PageView(
          breadcrumbs: [home(page.path)], title: page.title, body: HTML(trusted: page.body.html))),
      source: page.source)
  }

  private func broadcast(_ broadcast: Broadcast) -> Output {
    let head = PageHead(
      path: broadcast.path, title: broadcast.title,
      description: broadcast.summary.isEmpty ? broadcast.title : broadcast.summary,
      isArticle: true, section: IndexPaths.broadcasts)
    var facts: [FactView] = []
    func add(_ label: String, _ text: String) {
      facts.append(FactView(label: label, values: [FactValueView(text: text)]))
    }
    let region = broadcast.region.flatMap { index.context.regions[$0]?.fullName }
    add(texts[.untuk], region ?? texts(.semuaKimDi, index.region.fullName))
    if let end = broadcast.validUntil { add(texts[.labelBerlakuSampai], texts.date(end)) }
    return frame.page(
      .broadcast, head,
      Record(
        BroadcastView(
          breadcrumbs: [
            home(broadcast.path),
            LinkView(label: texts[.siaran], url: broadcast.path.link(to: IndexPaths.broadcasts)),
          ],
          title: broadcast.title, source: source, date: broadcast.day.description,
          dateText: texts.dateWithWeekday(broadcast.day), facts: facts,
          body: HTML(trusted: broadcast.body.html),
          shareUrl: frame.canonical(broadcast.path).map(URLText.whatsappShare) ?? "")),
      source: broadcast.source)
  }

  private var broadcastList: Output {
    let path = IndexPaths.broadcasts
    let intro = texts(.siaranPengantar, source)
    let head = PageHead(path: path, title: texts[.siaran], description: intro, section: path)
    return frame.page(
      .broadcasts, head,
      Record(
        NoticesView(
          breadcrumbs: [home(path)], title: texts[.siaran], intro: intro,
          broadcasts: index.broadcasts.map {
            NoticeView($0, url: path.toRoot + $0.path.string, source: source, texts)
          })))
  }

  private var accessibility: Output {
    AccessibilityStatement(
      at: IndexPaths.accessibility, of: index.province.title,
      contact: FactView.ways(to: index.province.mentor, texts)
    ).output(frame)
  }

  private var notFound: Output {
    let root = index.home?.string ?? ""
    let head = PageHead(
      path: .notFound, title: texts[.tidakDitemukan],
      description: texts[.tidakDitemukanIndeks], isHidden: true)
    return frame.page(
      .notFound, head,
      Record(
        NotFoundView(
          title: texts[.tidakDitemukan],
          links: [
            LinkView(label: texts[.keBeranda], url: root + IndexPaths.home.string),
            LinkView(label: texts[.semuaKim], url: root + IndexPaths.directory.string),
          ])))
  }

  private var source: String { index.province.mentor?.name ?? index.province.title }

  private func home(_ path: OutputPath) -> LinkView {
    LinkView(label: texts[.beranda], url: path.link(to: .home))
  }
}
