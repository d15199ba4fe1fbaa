import KimModel
import KimPages
import KimTheme

/// A post with what its page is made of.
struct PostContext {
  let post: Post
  let site: Site
  /// Of the page's language.
  let texts: Texts
  /// The author that the page names; nil where the KIM itself stands for it.
  let author: String?
  /// The page's absolute address; nil while the site has none.
  let url: String?
  /// The absolute address of the picture that it is shared with; nil while the site has no address.
  let image: String?

  /// A button that asks about the post by WhatsApp.
  func chat(with number: PhoneNumber, label: String) -> LinkView {
    let address = url.map { "\n\($0)" } ?? ""
    let text = texts(.pesanTertarik, post.title) + address
    return LinkView(
      label: label, url: URLText.whatsappChat(number, text: text), isExternal: true)
  }
}
