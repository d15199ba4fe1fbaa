import KimDigest
import KimPublish
import KimSystem

/// The certificate that a panel has made for itself, told by its fingerprint.
///
/// It is fetched, compared, and then the only one that the transfer accepts: nobody can put himself
/// in between later either.
enum PinnedCertificate {
  static let program = Program(name: "openssl", package: "openssl", patience: 60)
  private static let (client, name) = ("sertifikat.txt", "sertifikat.pem")

  /// The file with the certificate. Throws a `PublishError` if the server has another one.
  static func file(
    of server: HostServer, _ fingerprint: CertificateFingerprint, scratch: TypedPath
  ) throws -> TypedPath {
    let port = server.port ?? 21
    let plain = port == 990 ? [] : ["-starttls", "ftp"]
    guard let pem = try text(of: server.host, port: port, plain: plain) else {
      throw PublishError.certificate(server)
    }
    let folder = try Folder.creating(scratch)
    try folder.put(Array(pem.utf8), as: name)
    guard try hex(of: scratch.appending(name)) == fingerprint.hex else {
      throw PublishError.otherCertificate(server)
    }
    return scratch.appending(name)
  }

  /// The server's own one, in PEM; nil if it shows none.
  ///
  /// - Parameter plain: what is said before the encryption begins.
  static func text(of host: String, port: Int, plain: [String]) throws -> String? {
    var lines: [String] = []
    var isInside = false
    _ = try program.run(
      ["s_client"] + plain + ["-connect", "\(host):\(port)", "-servername", host],
      closesInput: true
    ) { line in
      let text = String(decoding: line, as: UTF8.self)
      if text == "-----BEGIN CERTIFICATE-----", lines.isEmpty { isInside = true }
      if isInside { lines.append(text) }
      if text == "-----END CERTIFICATE-----" { isInside = false }
    }
    return lines.count > 2 ? lines.map { $0 + "\n" }.joined() : nil
  }

  private static func hex(of file: TypedPath) throws -> String? {
    var found: String?
    _ = try program.run(
      ["x509", "-in", file.string, "-noout", "-fingerprint", "-sha256"]
    ) { line in
      let text = String(decoding: line, as: UTF8.self)
      found = text.split(separator: "=").last.flatMap { CertificateFingerprint(String($0))?.hex }
    }
    return found
  }
}

extension PublishError {
  fileprivate static func otherCertificate(_ server: HostServer) -> PublishError {
    PublishError(
      .failure,
      id: "sertifikat '\(server.host)' bukan yang ber-'sidik_jari' di terbit.yml; tidak ada yang "
        + "dikirim. Tanyakan kepada pemilik host apakah sertifikatnya diganti.",
      en:
        "the certificate of '\(server.host)' is not the one of 'sidik_jari' in terbit.yml; nothing "
        + "was sent. Ask the host's owner whether it was replaced.")
  }

  static func certificate(_ server: HostServer) -> PublishError {
    let port = server.port ?? 21
    return PublishError(
      .failure,
      id:
        "sertifikat '\(server.host)' tidak dapat dipercaya; tidak ada yang dikirim. Kalau host itu "
        + "memakai sertifikat sendiri, isi 'sidik_jari' dengan yang ditulis: openssl s_client "
        + "-starttls ftp -connect \(server.host):\(port) </dev/null | openssl x509 -noout "
        + "-fingerprint -sha256",
      en:
        "the certificate of '\(server.host)' cannot be trusted; nothing was sent. If the host has "
        + "made its own, fill 'sidik_jari' with what this prints: openssl s_client -starttls ftp "
        + "-connect \(server.host):\(port) </dev/null | openssl x509 -noout -fingerprint -sha256")
  }

  static func login(_ server: HostServer) -> PublishError {
    PublishError(
      .failure,
      id: "'\(server.host)' menolak akun, kata sandi, atau SSH key-nya; periksa lalu jalankan lagi",
      en: "'\(server.host)' refuses the account, its password or its key; check them and run again")
  }
}
