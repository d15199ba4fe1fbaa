import KimContent
import KimModel
import KimPages
import KimTheme

/// The pages of posts of the type `dokumen`.
struct DokumenPresentation: TypePresentation {
  func add(_ context: PostContext, to parts: inout PostParts) {
    guard let file = (context.post.details as? PublishedDocument)?.file else { return }
    parts.action = LinkView(
      label: "Unduh berkas (\(file.kindAndSize))", url: context.post.path.link(to: file.path))
  }

  /// An invitation to the list of all public information, of which documents are a part.
  func invitation(to site: Site) -> InvitationView? {
    guard !site.records.isEmpty else { return nil }
    let list = SitePaths.list(of: .dokumen)
    return InvitationView(
      title: PublicInformationList.title,
      text:
        "Semua informasi publik \(site.profile.name), dengan penanggung jawab, bentuk, dan masa "
        + "simpannya.",
      links: [LinkView(label: "Lihat daftarnya", url: list.link(to: .publicInformation))])
  }

  func listNote(of post: Post, on day: Day) -> String? {
    (post.details as? PublishedDocument)?.file.kindAndSize
  }

  func files(of post: Post) -> [PublishedFile] {
    [(post.details as? PublishedDocument)?.file].compactMap { $0 }
  }
}
