package import KimTemplate

/// How to read a KIM's news and to send some, on a sheet to hang up.
package struct PosterView: View {
  package let cover: PhotoView?
  package let codeUrl: String
  package let address: String
  package let chatCodeUrl: String
  package let whatsapp: String
  package let office: String
  package let strips: [TextItemView]

  package init(
    cover: PhotoView? = nil, codeUrl: String = "",
    address: String = "", chatCodeUrl: String = "", whatsapp: String = "", office: String = "",
    strips: [TextItemView] = []
  ) {
    self.cover = cover
    self.codeUrl = codeUrl
    self.address = address
    self.chatCodeUrl = chatCodeUrl
    self.whatsapp = whatsapp
    self.office = office
    self.strips = strips
  }

  package static let name = "poster"

  package static let fields: [ViewField<Self>] = [
    .record("cover", "the wide photo of the place") { $0.cover },
    .text("codeUrl", "the picture of a QR code that leads to the site; may be empty") {
      $0.codeUrl
    },
    .text("address", "the site's address, to be typed; may be empty") { $0.address },
    .text("chatCodeUrl", "the picture of a QR code that begins a conversation; may be empty") {
      $0.chatCodeUrl
    },
    .text("whatsapp", "the KIM's number as people write it; may be empty") { $0.whatsapp },
    .text("office", "where the KIM can be met; may be empty") { $0.office },
    .list("strips", "what readers tear off: the number, or the address") { $0.strips },
  ]
}
