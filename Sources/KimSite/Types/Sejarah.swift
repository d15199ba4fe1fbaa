import KimContent
import KimModel
import KimTheme

/// The pages of posts of the type `sejarah`.
struct SejarahPresentation: TypePresentation {
  var list: ListKind { .timeline }

  func add(_ context: PostContext, to parts: inout PostParts) {
    guard let history = context.post.details as? History else { return }
    parts.facts.add(context.texts[.labelTahun], history.year)
    parts.references = history.references
  }

  func itemNote(of post: Post, _ texts: Texts) -> String { (post.details as? History)?.year ?? "" }
}
