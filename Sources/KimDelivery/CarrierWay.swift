import KimPublish
import KimSystem

/// The way to a target: the program that leads to its kind of host, or another one in a test.
package struct CarrierWay: Sendable {
  private let choice: @Sendable (PublishTarget, TypedPath) throws -> any Carrier

  /// The way that a target's address asks for.
  package init(_ options: PublicationOptions) {
    let choice = CarrierChoice(options: options)
    self.init { try choice.carrier(for: $0, scratch: $1) }
  }

  init(_ choice: @escaping @Sendable (PublishTarget, TypedPath) throws -> any Carrier) {
    self.choice = choice
  }

  /// - Parameter scratch: an empty folder that is ours alone, for what is made on the way.
  func carrier(to target: PublishTarget, scratch: TypedPath) throws -> any Carrier {
    try choice(target, scratch)
  }
}

/// Which program leads to a host.
private struct CarrierChoice: Sendable {
  let options: PublicationOptions

  func carrier(for target: PublishTarget, scratch: TypedPath) throws -> any Carrier {
    switch target.address {
    case .folder(let path): FolderCarrier(TypedPath(path))
    case .archive(let path): ArchiveCarrier(TypedPath(path), scratch: scratch)
    case .bucket(let bucket): try rclone(bucket, target, scratch)
    case .server(let server):
      switch server.scheme {
      case .ssh:
        try RsyncCarrier(server, ssh: options.ssh, limit: options.limit, scratch: scratch)
      case .sftp:
        try SFTPCarrier(server, ssh: options.ssh, limit: options.limit, scratch: scratch)
      case .ftp, .ftps: try lftp(server, target, scratch)
      case .dav, .davs: try rclone(server, target, scratch)
      }
    }
  }

  private func lftp(
    _ server: HostServer, _ target: PublishTarget, _ scratch: TypedPath
  ) throws -> any Carrier {
    guard let password = options.password else { throw UsageError.noPassword(target) }
    let certificate =
      server.scheme == .ftps
      ? try certificate(at: TLSPlace(server), of: target, scratch) : nil
    let session = try LftpSession(
      server, password: password, certificate: certificate, limit: options.limit,
      scratch: scratch)
    return LftpCarrier(server, session, scratch: scratch)
  }

  private func rclone(
    _ server: HostServer, _ target: PublishTarget, _ scratch: TypedPath
  ) throws -> any Carrier {
    if server.needsPassword, options.password == nil { throw UsageError.noPassword(target) }
    let password = try options.password.map(RcloneSession.disguised)
    let remote = RcloneRemote(server, password: password)
    return try rclone(remote, isEncrypted: server.scheme == .davs, target, scratch)
  }

  private func rclone(
    _ bucket: ObjectBucket, _ target: PublishTarget, _ scratch: TypedPath
  ) throws -> any Carrier {
    guard let key = options.password else { throw UsageError.noPassword(target) }
    guard let remote = RcloneRemote(bucket, key: key) else { throw UsageError.halfKey(target) }
    let isEncrypted = bucket.endpoint?.isEncrypted ?? true
    return try rclone(remote, isEncrypted: isEncrypted, target, scratch)
  }

  private func rclone(
    _ remote: RcloneRemote, isEncrypted: Bool, _ target: PublishTarget, _ scratch: TypedPath
  ) throws -> any Carrier {
    let certificate = isEncrypted ? try certificate(at: remote.tls, of: target, scratch) : nil
    let session = try RcloneSession(
      remote, certificate: certificate, limit: options.limit, scratch: scratch)
    return RcloneCarrier(session, scratch: scratch)
  }

  /// The one that a target's fingerprint is of; nil where there is no fingerprint.
  private func certificate(
    at place: TLSPlace, of target: PublishTarget, _ scratch: TypedPath
  ) throws -> TypedPath? {
    try target.fingerprint.map { try PinnedCertificate.file(of: place, $0, scratch: scratch) }
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

  fileprivate static func halfKey(_ target: PublishTarget) -> UsageError {
    UsageError(
      id: "access key untuk '\(target.name)' belum lengkap; isi \(target.passwordVariable) dengan "
        + "AKSES:RAHASIA, atau tulis bagian aksesnya di alamat: s3://AKSES@bucket",
      en: "the access key of '\(target.name)' is not whole; fill \(target.passwordVariable) with "
        + "ACCESS:SECRET, or write the access half in the address: s3://ACCESS@bucket")
  }
}
