package import KimPublish
import KimSiteWork
package import KimSystem

/// Puts a host right: files of others come into a folder of this machine and go from the host, and
/// ours are sent again.
package struct Repair {
  private let target: PublishTarget
  private let output: TypedPath
  private let cache: TypedPath
  private let options: PublicationOptions
  private let way: CarrierWay

  /// - Parameter way: nil: the one that the target's address asks for.
  package init(
    of target: PublishTarget, from output: TypedPath, cache: TypedPath,
    _ options: PublicationOptions, by way: CarrierWay? = nil
  ) {
    self.target = target
    self.output = output
    self.cache = cache
    self.options = options
    self.way = way ?? CarrierWay(options)
  }

  /// What is larger is no page and no program of an attack. In bytes.
  private static let largest = 64 << 20

  /// Throws a `UsageError`, a `PublishError` or a `DiskError`.
  package func run(
    _ plan: RepairPlan, _ progress: (PublicationProgress) -> Void = { _ in }
  ) throws -> RepairReport {
    try target.check(options.key)
    // 1. What is to be sent again is there.
    guard let reader = try OutputReader(sharing: output), try reader.finishedBuild() != nil else {
      throw UsageError.noBuild(output)
    }
    var report = try clear(plan)
    // 3. Send ours again, with all that a publication makes sure of.
    let publication = Publication(
      to: target, of: output, cache: cache, options, by: way)
    report.publication = try publication.run(progress)
    return report
  }

  /// 2. Others' files come here and go there; what is no longer ours there is noted.
  private func clear(_ plan: RepairPlan) throws -> RepairReport {
    let shelf = cache.appending("terbit")
    var journal = try JournalFile(of: target, in: shelf)
    let scratch = try TargetScratch.folder(of: target, in: shelf)
    let carrier = try way.carrier(to: target, scratch: scratch)
    try carrier.begin()
    let lock = HostLock(at: carrier, for: try journal.owner())
    try lock.take()
    let name = "karantina-" + target.name.replacing("/", with: "~")
    var report = RepairReport(
      quarantine: shelf.appending(name).appending(PublicationName.next(after: nil)))
    if !plan.foreign.isEmpty { try remove(plan, by: carrier, &report) }
    var known = plan.journal
    for path in plan.spoilt {
      guard let file = known.files[path] else { continue }
      known.apply(
        .announced(path, HostedFile(content: nil, depth: file.depth, source: file.source)))
    }
    try journal.begin(with: known)
    let record = HostRecord(
      at: carrier, packedBy: Gzip(scratch: scratch), for: known.publication ?? "",
      signedBy: target.publicKey == nil ? nil : options.key?.key)
    try record.restart(known)
    try lock.release()
    return report
  }

  private func remove(
    _ plan: RepairPlan, by carrier: any Carrier, _ report: inout RepairReport
  ) throws {
    let files = plan.foreign.filter { !plan.links.contains($0) }
    let brought = try carrier.bring(files, atMost: Self.largest, into: report.quarantine)
    let list = brought.sorted { $0.key < $1.key }.map { "\($0.value)\t\($0.key)\n" }.joined()
    try Folder.creating(report.quarantine).put(Array(list.utf8), as: "daftar.txt")
    // What could not be kept here stays there, and is told again.
    let gone = plan.foreign.filter { brought[$0] != nil || plan.links.contains($0) }
    var removed: [String] = []
    try carrier.remove(gone) { removed.append($0) }
    report.removed = removed
  }
}
