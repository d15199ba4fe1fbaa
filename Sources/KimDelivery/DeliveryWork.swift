import KimPublish
import KimSystem

/// Carries out a plan. Whatever is acknowledged is in this machine's journal before the next file is.
struct DeliveryWork {
  private let publication: String
  private let plan: PublishPlan
  private var record: HostRecord
  private let lock: HostLock?
  private let folder: TypedPath
  /// Files that lie in other folders, by their paths.
  private let others: [String: TypedPath]
  private let carrier: any Carrier
  private var progress: PublicationProgress

  init(
    _ publication: String, _ plan: PublishPlan, _ record: HostRecord, _ lock: HostLock?,
    from folder: TypedPath, and others: [String: TypedPath] = [:], by carrier: any Carrier
  ) {
    self.others = others
    self.publication = publication
    self.plan = plan
    self.record = record
    self.lock = lock
    self.folder = folder
    self.carrier = carrier
    progress = PublicationProgress(
      fileCount: plan.uploads.count,
      byteCount: plan.uploads.reduce(0) { $0 + $1.content.size })
  }

  mutating func run(
    _ journal: inout JournalFile, _ show: (PublicationProgress) -> Void
  ) throws {
    try announce(&journal)
    for batch in carrier.batch.batches(of: plan.uploads) { try send(Array(batch), &journal, show) }
    try delete(&journal)
    try carrier.end(deleting: plan.deletions)
    // What is in an archive is there only now.
    if !carrier.keepsRecord {
      try journal.append(plan.uploads.map { .sent($0.path, $0.published) })
      try journal.append(plan.deletions.map(JournalEntry.removed))
    }
    try journal.append([.finished(publication)])
    if carrier.keepsRecord { try record.finish(journal.journal) }
    try journal.compact()
  }

  /// Says what is going to be ours, before the first file goes.
  private mutating func announce(_ journal: inout JournalFile) throws {
    var entries = [JournalEntry.begun(publication)]
    // An archive is nowhere before it is whole.
    if carrier.keepsRecord {
      entries += plan.uploads.map { .announced($0.path, $0.announced) }
    }
    if carrier.keepsRecord { try record.add(entries) }
    try journal.append(entries)
  }

  private mutating func send(
    _ files: [WantedFile], _ journal: inout JournalFile, _ show: (PublicationProgress) -> Void
  ) throws {
    var entries: [JournalEntry] = []
    var now = progress
    for (place, group) in places(of: files) {
      try carrier.send(group, from: place) { file in
        let entry = JournalEntry.sent(file.path, file.published)
        try journal.append([entry])
        entries.append(entry)
        now.files += 1
        now.bytes += file.content.size
        show(now)
      }
    }
    progress = now
    try note(entries)
  }

  private func places(of files: [WantedFile]) -> [(TypedPath, [WantedFile])] {
    let usual = files.filter { others[$0.path] == nil }
    let rest = files.compactMap { file in others[file.path].map { ($0, [file]) } }
    return (usual.isEmpty ? [] : [(folder, usual)]) + rest
  }

  private mutating func delete(_ journal: inout JournalFile) throws {
    guard !plan.deletions.isEmpty else { return }
    var entries: [JournalEntry] = []
    try carrier.remove(plan.deletions) { path in
      try journal.append([.removed(path)])
      entries.append(.removed(path))
    }
    try note(entries)
  }

  private mutating func note(_ entries: [JournalEntry]) throws {
    guard carrier.keepsRecord else { return }
    try record.add(entries)
    try lock?.refresh()
  }
}
