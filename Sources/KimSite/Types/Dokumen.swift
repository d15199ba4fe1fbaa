import KimContent
import KimModel
import KimPages
import KimTheme

/// The pages of posts of the type `dokumen`.
struct DokumenPresentation: TypePresentation {
  func add(_ context: PostContext, to parts: inout PostParts) {
    guard let file = (context.post.details as? PublishedDocument)?.file else { return }
    parts.action = LinkView(
      label: context.texts(.unduhBerkas, file.kindAndSize(context.texts)),
      url: context.post.path.link(to: file.path))
  }

  /// An invitation to the list of all public information, of which documents are a part.
  func invitation(to site: Site, _ texts: Texts) -> InvitationView? {
    guard !site.records.isEmpty else { return nil }
    let list = SitePaths.list(of: .dokumen)
    return InvitationView(
      title: texts[.daftarInformasiPublik],
      text: texts(.daftarInformasiAjakan, site.profile.name),
      links: [LinkView(label: texts[.lihatDaftar], url: list.link(to: .publicInformation))])
  }

  func listNote(of post: Post, on day: Day, _ texts: Texts) -> String? {
    (post.details as? PublishedDocument)?.file.kindAndSize(texts)
  }

  func files(of post: Post) -> [PublishedFile] {
    [(post.details as? PublishedDocument)?.file].compactMap { $0 }
  }
}
