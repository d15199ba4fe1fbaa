package import KimDiagnostics
package import KimModel

/// A host by its name in `terbit.yml`, or that of one site.
package struct PublishTarget: Sendable, Hashable {
  /// As people name it in a command: `utama`; of a site with its own host the site's folder.
  package let name: String
  package let address: HostAddress
  /// The site that alone is published there; nil: all sites and the index.
  package let site: SiteID?
  /// Of the certificate that the host has made itself; nil: it has to be a known authority's.
  package let fingerprint: CertificateFingerprint?
  /// Paths on the host that are not ours: `milik_host`.
  package var hostOwned: [String] = []
  /// By which the list on the host is signed; nil where it is not.
  package var publicKey: PublicListKey?
  /// How much the host takes: `batas`.
  package var limit: HostLimit?
  /// How many publications before the last one are kept on this machine: `simpan`.
  package var keptCount = 0
  /// By which search engines are told what has changed: `indexnow`.
  package var indexNow: IndexNowKey?
  /// Where readers find it; nil where only the settings of the index or the site say so.
  package var webAddress: WebAddress?

  package init(
    name: String, address: HostAddress, site: SiteID? = nil,
    fingerprint: CertificateFingerprint? = nil
  ) {
    self.name = name
    self.address = address
    self.site = site
    self.fingerprint = fingerprint
  }

  /// A file on the host, as messages name it: `utama:berita/a.html`.
  package func place(of path: String) -> Place { Place(path: "\(name):\(path)") }

  /// The host as a whole.
  package var place: Place { Place(path: "\(name):") }

  /// Where a password is looked for: `KIM_SANDI_UTAMA`.
  package var passwordVariable: String {
    "KIM_SANDI_"
      + String(
        name.uppercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }
}

/// The SHA-256 of a certificate.
package struct CertificateFingerprint: Sendable, Hashable {
  /// 64 hexadecimal digits in small letters.
  package let hex: String

  /// Reads the digits with or without colons, as `openssl x509 -fingerprint` prints them.
  package init?(_ text: String) {
    let digits = text.lowercased().filter { $0 != ":" && $0 != " " }
    guard digits.utf8.count == 64, digits.utf8.allSatisfy({ Self.isDigit($0) }) else { return nil }
    hex = digits
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}
