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
    of place: TLSPlace, _ fingerprint: CertificateFingerprint, scratch: TypedPath
  ) throws -> TypedPath {
    guard let pem = try text(of: place) else { throw PublishError.certificate(place) }
    let folder = try Folder.creating(scratch)
    try folder.put(Array(pem.utf8), as: name)
    guard try hex(of: scratch.appending(name)) == fingerprint.hex else {
      throw PublishError.otherCertificate(place)
    }
    return scratch.appending(name)
  }

  /// The server's own one, in PEM; nil if it shows none.
  static func text(of place: TLSPlace) throws -> String? {
    var lines: [String] = []
    var isInside = false
    _ = try program.run(
      ["s_client"] + place.opening
        + ["-connect", "\(place.host):\(place.port)", "-servername", place.host],
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
  fileprivate static func otherCertificate(_ place: TLSPlace) -> PublishError {
    PublishError(
      .failure,
      id: "sertifikat '\(place.host)' bukan yang ber-'sidik_jari' di terbit.yml; tidak ada yang "
        + "dikirim. Tanyakan kepada pemilik host apakah sertifikatnya diganti.",
      en:
        "the certificate of '\(place.host)' is not the one of 'sidik_jari' in terbit.yml; nothing "
        + "was sent. Ask the host's owner whether it was replaced.")
  }

  static func certificate(_ place: TLSPlace) -> PublishError {
    let opening = place.opening.map { "\($0) " }.joined()
    let command =
      "openssl s_client \(opening)-connect \(place.host):\(place.port) </dev/null | openssl x509 "
      + "-noout -fingerprint -sha256"
    return PublishError(
      .failure,
      id:
        "sertifikat '\(place.host)' tidak dapat dipercaya; tidak ada yang dikirim. Kalau host itu "
        + "memakai sertifikat sendiri, isi 'sidik_jari' dengan yang ditulis: \(command)",
      en: "the certificate of '\(place.host)' cannot be trusted; nothing was sent. If the host has "
        + "made its own, fill 'sidik_jari' with what this prints: \(command)")
  }

  static func login(_ host: String) -> PublishError {
    PublishError(
      .failure,
      id: "'\(host)' menolak akun, kata sandi, atau SSH key-nya; periksa lalu jalankan lagi",
      en: "'\(host)' refuses the account, its password or its key; check them and run again")
  }
}
