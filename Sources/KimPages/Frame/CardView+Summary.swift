package import KimModel
package import KimTheme

extension CardView {
  /// A post as a list of its own site, or of the index, shows it.
  ///
  /// - Parameters:
  ///   - root: where the post's site is, seen from the page: empty, or ending in `/`.
  ///   - origin: the KIM's name, where posts of several stand together.
  ///   - note: where the post's own few words are not what the list is about.
  package init(
    _ post: PostSummary, root: String, origin: String = "", note: String? = nil,
    isLead: Bool = false
  ) {
    let isProduct = post.type == .umkm
    self.init(
      url: root + post.path.string, title: post.title, type: post.type.label,
      typeInitial: String(post.type.label.prefix(1)), summary: post.summary,
      photo: post.photo.map {
        PhotoView(
          $0.files, root: root, in: PhotoView.small, alt: $0.alt, tone: $0.tone)
      },
      date: post.day.description, dateText: post.dateText, origin: origin,
      price: isProduct ? post.note : "", note: note ?? (isProduct ? "" : post.note), isLead: isLead)
  }
}
