import KimDiagnostics
import KimDigest
import KimModel
package import KimPublish
import KimSiteWork
package import KimSystem

/// A publication from reading to deleting, step by step.
///
/// It may be cut at any moment: the journal knows what the host has, and the next one goes on.
package struct Publication {
  private let target: PublishTarget
  private let output: TypedPath
  /// The folder beside the build's cache for what publications keep.
  private let cache: TypedPath
  private let options: PublicationOptions
  private let way: CarrierWay

  /// - Parameter way: nil: the one that the target's address asks for.
  package init(
    to target: PublishTarget, of output: TypedPath, cache: TypedPath,
    _ options: PublicationOptions, by way: CarrierWay? = nil
  ) {
    self.way = way ?? CarrierWay(options)
    self.target = target
    self.output = output
    self.cache = cache.appending("terbit")
    // A key that nobody checks signs nothing.
    var options = options
    if target.publicKey == nil { options.key = nil }
    self.options = options
  }

  /// Throws a `UsageError`, a `PublishError` or a `DiskError`.
  package func run(
    _ progress: (PublicationProgress) -> Void = { _ in }
  ) throws -> PublicationReport {
    let start = ContinuousClock.now
    try target.check(options.key)
    // 1. Nobody else publishes there from this machine, and no build changes the files meanwhile.
    var journal = try JournalFile(of: target, in: cache)
    guard let reader = try OutputReader(sharing: output) else {
      throw UsageError.noBuild(output)
    }
    var memory = try HashMemory(of: output, site: target.site?.string, in: cache)
    var inventory = try OutputInventory(
      of: reader, at: output, site: target.site, hashedBy: &memory)
    try memory.save()
    let scratch = try TargetScratch.folder(of: target, in: cache)
    let others = try keyFile(scratch, &inventory)
    let carrier = try way.carrier(to: target, scratch: scratch)
    let delivery = Delivery(
      carrier, Gzip(scratch: scratch), from: output.appending(inventory.prefix), and: others,
      options)
    var report = try delivery.run(inventory, &journal, target.name, progress)
    if target.keptCount > 0, !options.isTrial {
      // 6. What is there now can be put back later.
      try PublicationShelf(of: target, in: cache).keep(
        journal.journal, from: Folder(opening: output.appending(inventory.prefix).string),
        before: target.keptCount)
    }
    try tell(&report, scratch)
    report.duration = ContinuousClock.now - start
    return report
  }

  // MARK: Search engines

  /// Adds the file that shows them that the host is ours.
  private func keyFile(
    _ scratch: TypedPath, _ inventory: inout OutputInventory
  ) throws -> [String: TypedPath] {
    guard let key = target.indexNow else { return [:] }
    let bytes = Array(key.text.utf8)
    let content = HostedFile.Content(
      size: bytes.count, hash: SHA256.hex(of: bytes, bytes: SHA256.byteCount))
    let file = WantedFile(
      path: key.path, content: content, depth: 0, source: nil, stage: .feeds)
    guard inventory.add(file) else { return [:] }
    let folder = scratch.appending("indexnow")
    try Folder.creating(folder).put(bytes, as: key.path)
    return [key.path: folder]
  }

  /// Tells them what has changed.
  private func tell(_ report: inout PublicationReport, _ scratch: TypedPath) throws {
    guard let base = options.webAddress else {
      if target.indexNow != nil { report.warning = Self.noAddress }
      return
    }
    let changed = ChangedAddresses(of: report.plan, at: base)
    report.changed = changed
    guard let key = target.indexNow, !options.isTrial, !changed.addresses.isEmpty else { return }
    let endpoint = options.indexNowEndpoint ?? IndexNowCall.usualEndpoint
    report.warning = try IndexNowCall(scratch: scratch, endpoint: endpoint)
      .warning(for: changed, by: key)
  }

  private static let noAddress = LocalizedText(
    id: "peringatan: 'indexnow' memerlukan 'alamat_situs' di provinsi.yml atau terbit.yml; mesin "
      + "pencari tidak diberi tahu",
    en:
      "warning: 'indexnow' needs 'alamat_situs' in provinsi.yml or terbit.yml; search engines were "
      + "not told")
}

extension PublishTarget {
  /// Throws a `UsageError` unless a list that is to be signed can be.
  func check(_ key: SecretListKey?) throws {
    guard let publicKey else { return }
    guard let key else { throw UsageError.unsigned(self) }
    guard PublicListKey(key.publicText) == publicKey else { throw UsageError.otherKey(self) }
  }
}

extension UsageError {
  fileprivate static func unsigned(_ target: PublishTarget) -> UsageError {
    UsageError(
      id: "'\(target.name)' punya 'kunci_publik', jadi daftar kirimannya harus ditandatangani; isi "
        + "KIM_KUNCI_TERBIT dengan stempel rahasianya atau jalur berkasnya",
      en: "'\(target.name)' has a 'kunci_publik', so that its list has to be signed; fill "
        + "KIM_KUNCI_TERBIT with the secret key or the path of its file")
  }

  fileprivate static func otherKey(_ target: PublishTarget) -> UsageError {
    UsageError(
      id:
        "stempel rahasia di KIM_KUNCI_TERBIT bukan pasangan 'kunci_publik' tujuan '\(target.name)'",
      en: "the secret key in KIM_KUNCI_TERBIT does not belong to 'kunci_publik' of '\(target.name)'"
    )
  }
}
