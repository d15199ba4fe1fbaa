import KimModel
import KimPages
import KimTemplate
import KimTheme

/// The broadcasts that reach a KIM; their full text is on the index.
struct BroadcastsPage {
  let site: Site
  let frame: SiteFrame

  var output: Output {
    let path = OutputPath.broadcasts
    let texts = site.texts
    let title = texts[.siaran]
    let intro = texts(.siaranPengantar, source)
    let head = PageHead(
      path: path, title: title, description: intro,
      structuredData: .breadcrumbs([
        (site.profile.name, frame.canonical(.home)), (title, frame.canonical(path)),
      ]), section: path)
    return frame.page(
      .broadcasts, head,
      Record(
        NoticesView(
          breadcrumbs: [LinkView(label: texts[.beranda], url: OutputPath.home.string)],
          title: title,
          intro: intro, broadcasts: site.slice.broadcasts.map(notice))))
  }

  /// Both pages that show it are in the site's root.
  func notice(_ broadcast: Broadcast) -> NoticeView {
    NoticeView(
      broadcast,
      url: site.addresses.url(ofIndexPath: broadcast.path.string, toRoot: ""), source: source,
      site.texts)
  }

  private var source: String { site.province.mentor?.name ?? site.province.title }
}
