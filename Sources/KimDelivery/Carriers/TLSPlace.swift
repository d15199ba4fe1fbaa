import KimPublish

/// Where a certificate is shown.
struct TLSPlace: Sendable, Hashable {
  let host: String
  let port: Int
  /// What is said before the encryption begins, as openssl is told of it.
  let opening: [String]

  init(host: String, port: Int, opening: [String] = []) {
    self.host = host
    self.port = port
    self.opening = opening
  }

  /// That of a server with FTP or WebDAV.
  init(_ server: HostServer) {
    let isWeb = [.dav, .davs].contains(server.scheme)
    let port = server.port ?? (isWeb ? 443 : 21)
    let isSecureAtOnce = isWeb || port == Self.implicit
    self.init(
      host: server.host, port: port, opening: isSecureAtOnce ? [] : ["-starttls", "ftp"])
  }

  /// The port at which an FTP server speaks TLS from the first byte.
  private static let implicit = 990
}
