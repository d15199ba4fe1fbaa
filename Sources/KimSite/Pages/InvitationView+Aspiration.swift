import KimModel
import KimPages
import KimTheme

extension InvitationView {
  /// How to raise a wish: with the KIM, or with the national channel SP4N-LAPOR!.
  init(toAspireAt site: Site) {
    var links = [LinkView(label: "Lapor.go.id", url: "https://www.lapor.go.id/", isExternal: true)]
    if let number = site.profile.whatsapp {
      let text = "Halo \(site.profile.name), saya mau menyampaikan aspirasi:"
      links.insert(
        LinkView(
          label: "WhatsApp KIM", url: URLText.whatsappChat(number, text: text), isExternal: true),
        at: 0)
    }
    self.init(
      title: "Punya aspirasi?",
      text: "Sampaikan kepada kami atau lewat SP4N-LAPOR!. Nama dan nomor Anda tidak diterbitkan.",
      links: links)
  }
}
