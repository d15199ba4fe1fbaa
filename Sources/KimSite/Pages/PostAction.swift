import KimModel
import KimPages
import KimTheme

/// What a reader of a post can do: order, download.
struct PostAction {
  let post: Post
  let frame: SiteFrame

  var link: LinkView? {
    switch post.details {
    case .product(let product):
      return product.whatsapp.map { number in
        let address = frame.canonical(post.path).map { "\n\($0)" } ?? ""
        let text = "Halo, saya tertarik dengan \(post.title).\(address)"
        return LinkView(
          label: "Pesan lewat WhatsApp", url: URLText.whatsappChat(number, text: text),
          isExternal: true)
      }
    case .document(let file):
      let ending = file.path.string.split(separator: ".").last?.uppercased() ?? ""
      return LinkView(
        label: "Unduh berkas (\(ending), \(NumberText.fileSize(file.byteCount)))",
        url: post.path.link(to: file.path))
    default: return nil
    }
  }
}
