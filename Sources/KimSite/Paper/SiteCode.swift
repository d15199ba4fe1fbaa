import KimModel
import KimPages
import KimQR
import KimTheme

/// The ways from paper to a KIM: pictures that the cameras of telephones read.
struct SiteCode {
  let site: Site

  /// Leads to the site; nil for one without an address.
  var home: Asset? {
    guard let home = site.home else { return nil }
    return picture(of: home.string, name: "kode.svg", title: site.texts(.kodeQrKe, home.string))
  }

  /// Begins a conversation; nil for a KIM without a number.
  var chat: Asset? {
    guard let number = site.profile.whatsapp else { return nil }
    let texts = site.texts
    let url = URLText.whatsappChat(number, text: texts(.pesanKirimKabar, site.profile.name))
    return picture(
      of: url, name: "kode-wa.svg", title: texts(.kodeQrWhatsapp, number.shown))
  }

  private func picture(of text: String, name: String, title: String) -> Asset? {
    QRCode(text).flatMap { Asset(name: name, bytes: Array($0.svg(title: title).utf8)) }
  }
}
