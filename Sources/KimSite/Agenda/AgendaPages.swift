import KimModel
import KimPages
import KimTemplate
import KimTheme

/// A site's events: those to come first, those that are over behind them and on further pages.
struct AgendaPages {
  let site: Site
  let frame: SiteFrame

  static let pastPerPage = 24

  var outputs: [Output] {
    let past = site.events.filter { $0.date.last < site.slice.day }
    let paths = OutputPath.pages(of: past.count, perPage: Self.pastPerPage) {
      SitePaths.list(of: .agenda, page: $0)
    }
    return paths.indices.map { index in
      page(index, of: paths, past: past.page(index, size: Self.pastPerPage))
    }
  }

  private func page(_ index: Int, of paths: [OutputPath], past: [Post]) -> Output {
    let path = paths[index]
    let type = PostType.agenda
    let texts = site.texts
    let section = texts.title(of: type)
    let title = index == 0 ? section : texts(.judulHalaman, section, String(index + 1))
    let intro = texts.description(of: type)
    let head = PageHead(
      path: path, title: title,
      description: texts(.pengantarSitus, intro, site.profile.name, site.place),
      structuredData: .breadcrumbs([
        (site.profile.name, frame.canonical(.home)),
        (section, frame.canonical(path)),
      ]),
      section: SitePaths.list(of: type))
    return frame.page(
      .agenda, head,
      Record(
        AgendaView(
          breadcrumbs: [LinkView(label: texts[.beranda], url: path.link(to: .home))], title: title,
          intro: intro, calendarUrl: path.link(to: SitePaths.calendar),
          upcoming: index == 0 ? events(site.upcoming, path) : [], past: events(past, path),
          isFirstPage: index == 0, pagination: PaginationView(paths: paths, current: index))))
  }

  private func events(_ posts: [Post], _ path: OutputPath) -> [EventView] {
    posts.map {
      EventView($0, root: path.toRoot, zone: site.zone, site.texts, showsYear: true)
    }
  }
}
