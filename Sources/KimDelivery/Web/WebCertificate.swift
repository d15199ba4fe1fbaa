import KimPublish
import KimSystem

/// The certificate that a web server shows.
enum WebCertificate {
  /// When it ends; nil where it cannot be fetched.
  static func end(of address: WebOrigin, scratch: TypedPath) throws -> CertificateEnd? {
    let place = TLSPlace(host: address.host, port: address.port)
    guard let pem = try PinnedCertificate.text(of: place) else { return nil }
    let folder = try Folder.creating(scratch)
    try folder.put(Array(pem.utf8), as: "web.pem")
    var found: CertificateEnd?
    _ = try PinnedCertificate.program.run(
      ["x509", "-in", folder.path(of: "web.pem"), "-noout", "-enddate"]
    ) { line in
      found = CertificateEnd(String(decoding: line, as: UTF8.self)) ?? found
    }
    return found
  }
}

/// Scheme, host and port of an address: pages of one origin are of one host.
struct WebOrigin: Sendable, Hashable {
  let isEncrypted: Bool
  let host: String
  let port: Int

  /// Nil for what is no address of the web.
  init?(_ address: String) {
    let lower = address.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix) else { return nil }
    let place = lower.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
    let parts = place.split(separator: ":", omittingEmptySubsequences: false)
    guard let host = parts.first, !host.isEmpty, parts.count <= 2, !place.contains("@") else {
      return nil
    }
    isEncrypted = scheme == "https://"
    self.host = String(host)
    let usual = isEncrypted ? 443 : 80
    guard parts.count < 2 || Int(parts[1]) != nil else { return nil }
    port = parts.count == 2 ? Int(parts[1]) ?? usual : usual
  }

  /// Whether readers who are sent there are still with the same host: at the same origin, or at the
  /// encrypted one of an open one.
  func leads(to other: WebOrigin) -> Bool {
    self == other
      || host == other.host && !isEncrypted && other.isEncrypted && port == 80
        && other.port == 443
  }
}
