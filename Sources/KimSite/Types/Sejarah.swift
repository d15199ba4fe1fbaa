import KimContent
import KimModel

/// The pages of posts of the type `sejarah`.
struct SejarahPresentation: TypePresentation {
  var list: ListKind { .timeline }

  func add(_ context: PostContext, to parts: inout PostParts) {
    guard let history = context.post.details as? History else { return }
    parts.facts.add(Sejarah.year.label, history.year)
    parts.references = history.references
  }

  func itemNote(of post: Post) -> String { (post.details as? History)?.year ?? "" }
}
