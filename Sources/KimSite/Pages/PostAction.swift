import KimModel
import KimPages
import KimTheme

/// What a reader of a post can do: order, ask, download, remember.
struct PostAction {
  let post: Post
  let site: Site
  let frame: SiteFrame

  var link: LinkView? {
    switch post.details {
    case .product(let product):
      product.whatsapp.map { chat($0, label: "Pesan lewat WhatsApp") }
    case .potential(let potential):
      (potential.contact.flatMap(PhoneNumber.init) ?? site.profile.whatsapp).map {
        chat($0, label: "Tanya lewat WhatsApp")
      }
    case .document(let file): download(file)
    default: calendar
    }
  }

  private func chat(_ number: PhoneNumber, label: String) -> LinkView {
    let address = frame.canonical(post.path).map { "\n\($0)" } ?? ""
    let text = "Halo, saya tertarik dengan \(post.title).\(address)"
    return LinkView(
      label: label, url: URLText.whatsappChat(number, text: text), isExternal: true)
  }

  private func download(_ file: PublishedFile) -> LinkView {
    LinkView(label: "Unduh berkas (\(file.kindAndSize))", url: post.path.link(to: file.path))
  }

  /// Nobody needs an event that is over.
  private var calendar: LinkView? {
    guard post.type == .agenda, post.date.last >= site.slice.day else { return nil }
    return LinkView(label: "Simpan ke kalender", url: post.path.link(to: SiteCalendar.path))
  }
}
