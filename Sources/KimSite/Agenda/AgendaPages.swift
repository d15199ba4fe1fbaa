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
    let title = index == 0 ? type.sectionTitle : "\(type.sectionTitle), halaman \(index + 1)"
    let intro = type.sectionDescription
    let head = PageHead(
      path: path, title: title, description: "\(intro) \(site.profile.name), \(site.place).",
      structuredData: .breadcrumbs([
        (site.profile.name, frame.canonical(.home)),
        (type.sectionTitle, frame.canonical(path)),
      ]),
      section: SitePaths.list(of: type))
    return frame.page(
      .agenda, head,
      Record(
        AgendaView(
          breadcrumbs: [LinkView(label: "Beranda", url: path.link(to: .home))], title: title,
          intro: intro, calendarUrl: path.link(to: SitePaths.calendar),
          upcoming: index == 0 ? events(site.upcoming, path) : [], past: events(past, path),
          isFirstPage: index == 0, pagination: PaginationView(paths: paths, current: index))))
  }

  private func events(_ posts: [Post], _ path: OutputPath) -> [EventView] {
    posts.map { EventView($0, root: path.toRoot, zone: site.zone, showsYear: true) }
  }
}
