import KimModel
import KimQR
import KimTheme

/// The way from paper to a site: a picture that the cameras of telephones read.
struct SiteCode {
  let site: Site

  /// Nil for a site without an address, or without a bulletin to print it on.
  var asset: Asset? {
    guard let home = site.home, !site.posts.isEmpty, let code = QRCode(home.string) else {
      return nil
    }
    let picture = code.svg(title: "Kode QR ke \(home.string)")
    return Asset(name: "kode.svg", bytes: Array(picture.utf8))
  }
}
