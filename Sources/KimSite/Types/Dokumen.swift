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

  func listNote(of post: Post, on day: Day) -> String? {
    (post.details as? PublishedDocument)?.file.kindAndSize
  }

  func files(of post: Post) -> [PublishedFile] {
    [(post.details as? PublishedDocument)?.file].compactMap { $0 }
  }
}
