import KimModel
import KimPages
import KimTemplate
import KimTheme

/// The list of a site's public information, as a page and as data; nothing where no post says that
/// it is some.
///
/// What the KIM wrote in `halaman/informasi-publik.md` stands above it.
struct PublicInformationPage {
  let site: Site
  let frame: SiteFrame

  var outputs: [Output] {
    guard !site.records.isEmpty else { return [] }
    return [page, Output(SitePaths.publicInformationCSV, .bytes(list.csv))]
  }

  private var page: Output {
    let path = SitePaths.publicInformation
    let written = site.pages.first { $0.path == path }
    let title = written?.title ?? site.texts[.daftarInformasiPublik]
    let head = PageHead(
      path: path, title: title, description: intro,
      structuredData: .breadcrumbs([
        (site.profile.name, frame.canonical(.home)), (title, frame.canonical(path)),
      ]), section: path)
    return frame.page(
      .report, head,
      Record(
        ReportView(
          breadcrumbs: [LinkView(label: site.texts[.beranda], url: OutputPath.home.string)],
          title: title,
          intro: intro, linksLabel: site.texts[.data],
          links: [
            LinkView(label: site.texts[.unduhCsv], url: SitePaths.publicInformationCSV.string)
          ],
          body: HTML(trusted: written?.body.html ?? []), sections: list.sections())),
      source: written?.source)
  }

  private var intro: String {
    site.texts(.informasiDikuasai, site.profile.name, site.place)
  }

  private var list: PublicInformationList {
    PublicInformationList(
      site.records.map { record in
        let address = OutputPath(record.url).flatMap(frame.canonical) ?? record.url
        return PublicInformationList.Entry(
          record, url: record.url, address: address, keeper: site.profile.name)
      }, namesKeepers: false, site.texts)
  }
}
