import KimPublish
import KimSystem

/// Which way leads to a target.
struct CarrierChoice {
  private let options: PublicationOptions

  init(_ options: PublicationOptions) { self.options = options }

  /// - Parameter scratch: an empty folder that is ours alone.
  func carrier(for target: PublishTarget, scratch: TypedPath) throws -> any Carrier {
    switch target.address {
    case .folder(let path): FolderCarrier(TypedPath(path))
    case .archive(let path): ArchiveCarrier(TypedPath(path), scratch: scratch)
    case .server(let server) where server.scheme == .ssh:
      RsyncCarrier(server, ssh: options.ssh, limit: options.limit, scratch: scratch)
    case .server(let server) where server.scheme == .sftp:
      SFTPCarrier(server, ssh: options.ssh, limit: options.limit, scratch: scratch)
    case .server(let server): try lftp(server, target, scratch)
    }
  }

  private func lftp(
    _ server: HostServer, _ target: PublishTarget, _ scratch: TypedPath
  ) throws -> any Carrier {
    guard let password = options.password else { throw UsageError.noPassword(target) }
    let certificate = try target.fingerprint.flatMap { fingerprint in
      server.scheme == .ftps
        ? try PinnedCertificate.file(of: server, fingerprint, scratch: scratch) : nil
    }
    let session = try LftpSession(
      server, password: password, certificate: certificate, limit: options.limit,
      scratch: scratch)
    return LftpCarrier(server, session, scratch: scratch)
  }
}

extension UsageError {
  fileprivate static func noPassword(_ target: PublishTarget) -> UsageError {
    UsageError(
      id: "kata sandi untuk '\(target.name)' belum ada; jalankan di terminal agar ditanyakan, atau "
        + "setel variabel \(target.passwordVariable)",
      en: "there is no password for '\(target.name)'; run it in a terminal to be asked, or set the "
        + "variable \(target.passwordVariable)")
  }
}
