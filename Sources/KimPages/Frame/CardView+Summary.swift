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
    _ post: PostSummary, root: String, _ texts: Texts, origin: String = "", note: String? = nil,
    isLead: Bool = false
  ) {
    let isProduct = post.type == .umkm
    let type = texts.label(of: post.type)
    self.init(
      url: root + post.path.string, title: post.title, type: type,
      typeInitial: String(type.prefix(1)), typeName: post.type.rawValue, summary: post.summary,
      photo: post.photo.map {
        PhotoView(
          $0.files, root: root, in: PhotoView.small, alt: $0.alt, tone: $0.tone)
      },
      date: post.day.description, dateText: texts.date(of: post), origin: origin,
      price: isProduct ? post.note : "", note: note ?? (isProduct ? "" : post.note), isLead: isLead)
  }
}
