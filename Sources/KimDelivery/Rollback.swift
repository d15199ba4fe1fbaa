import KimModel
package import KimPublish
package import KimSystem

/// Puts back on a host what the publication before the last one had there.
package struct Rollback {
  private let target: PublishTarget
  private let cache: TypedPath
  private let options: PublicationOptions
  private let way: CarrierWay

  /// - Parameter way: nil: the one that the target's address asks for.
  package init(
    of target: PublishTarget, cache: TypedPath, _ options: PublicationOptions,
    by way: CarrierWay? = nil
  ) {
    self.target = target
    self.cache = cache.appending("terbit")
    self.options = options
    self.way = way ?? CarrierWay(options)
  }

  /// Throws a `UsageError`, a `PublishError` or a `DiskError`.
  package func run(
    _ progress: (PublicationProgress) -> Void = { _ in }
  ) throws -> PublicationReport {
    let start = ContinuousClock.now
    try target.check(options.key)
    // 1. What is there now, and what was before?
    var journal = try JournalFile(of: target, in: cache)
    let shelf = try PublicationShelf(of: target, in: cache)
    let now = journal.journal
    guard let last = now.publication, now.isFinished,
      let name = try shelf.names().last(where: { $0 < last }),
      let before = try shelf.journal(of: name)
    else { throw UsageError.nothingKept(target) }
    let plan = PublishPlan(from: now, backTo: before)
    var report = PublicationReport(plan, to: target.name, isTrial: options.isTrial)
    guard !options.isTrial else { return report }
    // 2. All of it is here.
    let scratch = try TargetScratch.folder(of: target, in: cache)
    let source = scratch.appending("kembali")
    let missing = try shelf.restore(plan.uploads, into: Folder.creating(source))
    if let first = missing.first { throw UsageError.notKept(first, missing.count) }
    // 3. Nobody else has published since.
    let carrier = try way.carrier(to: target, scratch: scratch)
    try carrier.begin()
    let gzip = Gzip(scratch: scratch)
    let lock = carrier.keepsRecord ? HostLock(at: carrier, for: try journal.owner()) : nil
    try lock?.take()
    if carrier.keepsRecord,
      try HostRecord.list(at: carrier, packedBy: gzip, signedBy: target.publicKey).journal?
        .publication != last
    {
      try lock?.release()
      throw UsageError.publishedElsewhere(target)
    }
    // 4. Send, delete and note it, as a publication of its own.
    let publication = PublicationName.next(after: last)
    let record = HostRecord(
      at: carrier, packedBy: gzip, for: publication,
      signedBy: target.publicKey == nil ? nil : options.key?.key)
    try journal.begin(with: now)
    var work = DeliveryWork(publication, plan, record, lock, from: source, by: carrier)
    try work.run(&journal, progress)
    try lock?.release()
    try shelf.keep(
      journal.journal, from: Folder(opening: source.string), before: target.keptCount)
    report.duration = ContinuousClock.now - start
    return report
  }
}

extension UsageError {
  fileprivate static func nothingKept(_ target: PublishTarget) -> UsageError {
    UsageError(
      id: "tidak ada kiriman sebelumnya yang disimpan untuk '\(target.name)'; isi 'simpan: 3' pada "
        + "tujuan itu di terbit.yml, dan kiriman berikutnya disimpan",
      en:
        "no earlier publication to '\(target.name)' is kept; write 'simpan: 3' for that target in "
        + "terbit.yml, and those to come are kept")
  }

  fileprivate static func notKept(_ path: String, _ count: Int) -> UsageError {
    UsageError(
      id:
        "\(count) berkas kiriman sebelumnya tidak tersimpan lagi, misalnya '\(path)'; tidak ada yang "
        + "diubah di host",
      en:
        "\(count) files of the publication before are no longer kept, for example '\(path)'; nothing "
        + "was changed on the host")
  }

  fileprivate static func publishedElsewhere(_ target: PublishTarget) -> UsageError {
    UsageError(
      id:
        "komputer lain sudah mengirim ke '\(target.name)' sesudah komputer ini; jalankan --rollback "
        + "di sana, atau kim publish di sini",
      en: "another machine has published to '\(target.name)' since; run --rollback there, or "
        + "kim publish here")
  }
}
