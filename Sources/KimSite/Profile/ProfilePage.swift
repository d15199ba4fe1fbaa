import KimModel
import KimPages
import KimTemplate
import KimTheme

/// A KIM's profile: what `kim.yml` says, and the text of `halaman/profil.md`.
struct ProfilePage {
  let site: Site
  let frame: SiteFrame

  private static let path = OutputPath.profile

  var output: Output {
    let page = site.pages.first { $0.path == Self.path }
    let title = page?.title ?? site.texts(.profilDari, site.profile.name)
    let head = PageHead(
      path: Self.path, title: title,
      description: page.flatMap { $0.summary.isEmpty ? nil : $0.summary }
        ?? site.texts(.profilPengantar, site.profile.name, site.place),
      structuredData: StructuredData(OrganizationData(site: site).value), section: Self.path)
    return frame.page(
      .page, head,
      Record(
        PageView(
          breadcrumbs: [LinkView(label: site.texts[.beranda], url: OutputPath.home.string)],
          title: title,
          facts: ProfileFacts(site: site).views, body: HTML(trusted: page?.body.html ?? []),
          profile: profile, paper: PaperPages.links(of: site))),
      source: page?.source)
  }

  private var profile: ProfileView? {
    let profile = site.profile
    let adinda = AdindaCounts(site.posts).map { AdindaView($0, site.texts) }
    guard
      profile.vision != nil || !profile.missions.isEmpty || !profile.officers.isEmpty
        || !profile.awards.isEmpty || !termNotice.isEmpty || adinda != nil
    else { return nil }
    return ProfileView(
      vision: profile.vision ?? "", missions: profile.missions.map { TextItemView(text: $0) },
      term: profile.termText ?? profile.term?.description ?? "", termNotice: termNotice,
      officers: profile.officers.map { OfficerView(position: $0.position, name: $0.name) },
      awards: profile.awards.map { award in
        let detail = [award.giver, award.year.map(String.init)].compactMap { $0 }
        return AwardView(name: award.name, detail: detail.joined(separator: ", "))
      },
      adinda: adinda)
  }

  /// A term ends with its last year.
  private var termNotice: String {
    guard let term = site.profile.term, term.last < site.slice.day.year else { return "" }
    return site.texts(.masaBaktiBerakhir, String(term.last))
  }
}
