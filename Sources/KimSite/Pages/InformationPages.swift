import KimModel
import KimPages
import KimTemplate
import KimTheme

/// A site's pages that are not posts or lists of them: profile, plain pages, archive, broadcasts, the
/// list of public information, what readers with weak eyes or hands can do, and what a host shows for an address that is not there.
struct InformationPages {
  let site: Site
  let frame: SiteFrame

  var outputs: [Output] {
    var outputs = [ProfilePage(site: site, frame: frame).output, notFound]
    let list = PublicInformationPage(site: site, frame: frame).outputs
    outputs += list
    outputs += site.pages.filter { page in
      page.path != .profile && !list.contains { $0.path == page.path }
    }.map(plain)
    if !site.pages.contains(where: { $0.path == .accessibility }) { outputs.append(accessibility) }
    if !site.posts.isEmpty { outputs.append(ArchivePage(site: site, frame: frame).output) }
    if !site.slice.broadcasts.isEmpty {
      outputs.append(BroadcastsPage(site: site, frame: frame).output)
    }
    return outputs
  }

  private func plain(_ page: Page) -> Output {
    let head = PageHead(
      path: page.path, title: page.title,
      description: page.summary.isEmpty ? "\(page.title), \(site.profile.name)" : page.summary,
      structuredData: .breadcrumbs([
        (site.profile.name, frame.canonical(.home)), (page.title, frame.canonical(page.path)),
      ]),
      section: page.path)
    return frame.page(
      .page, head,
      Record(
        PageView(
          breadcrumbs: [LinkView(label: site.texts[.beranda], url: page.path.link(to: .home))],
          title: page.title, summary: "", facts: facts(of: page),
          body: HTML(trusted: page.body.html))),
      source: page.source)
  }

  /// A page of how to reach the KIM says what `kim.yml` knows of it, written there or not.
  private func facts(of page: Page) -> [FactView] {
    page.path == .contact ? ProfileFacts(site: site).contact : []
  }

  private var accessibility: Output {
    AccessibilityStatement(
      at: .accessibility, of: site.profile.name, contact: ProfileFacts(site: site).messages
    ).output(frame)
  }

  private var notFound: Output {
    let path = OutputPath.notFound
    let root = site.home?.string ?? ""
    var links = [LinkView(label: site.texts[.keBeranda], url: root + OutputPath.home.string)]
    if !site.posts.isEmpty {
      links.append(LinkView(label: site.texts[.keArsip], url: root + OutputPath.archive.string))
    }
    let head = PageHead(
      path: path, title: site.texts[.tidakDitemukan],
      description: site.texts(.tidakDitemukanDi, site.profile.name), isHidden: true)
    return frame.page(
      .notFound, head, Record(NotFoundView(title: site.texts[.tidakDitemukan], links: links)))
  }
}
