import KimDiagnostics
import KimPublish
import KimSystem

/// What happens on the host in one publication: known, decided, sent, deleted, noted.
struct Delivery {
  private let carrier: any Carrier
  private let gzip: Gzip
  /// Where the files lie, by their paths on the host.
  private let folder: TypedPath
  /// Files that lie in other folders, by their paths.
  private let others: [String: TypedPath]
  private let options: PublicationOptions

  init(
    _ carrier: any Carrier, _ gzip: Gzip, from folder: TypedPath,
    and others: [String: TypedPath], _ options: PublicationOptions
  ) {
    self.others = others
    self.carrier = carrier
    self.gzip = gzip
    self.folder = folder
    self.options = options
  }

  func run(
    _ inventory: OutputInventory, _ journal: inout JournalFile, _ name: String,
    _ progress: (PublicationProgress) -> Void
  ) throws -> PublicationReport {
    guard carrier.keepsRecord, !options.isTrial else {
      return try run(inventory, &journal, name, nil, progress)
    }
    // 2. Nobody else publishes there from another machine.
    try carrier.begin()
    let lock = HostLock(at: carrier, for: try journal.owner())
    try lock.take()
    do {
      let report = try run(inventory, &journal, name, lock, progress)
      try lock.release()
      return report
    } catch {
      // What went wrong first is what is told; a lock that stays is known as ours next time.
      do { try lock.release() } catch { throw error }
      throw error
    }
  }

  private func run(
    _ inventory: OutputInventory, _ journal: inout JournalFile, _ name: String, _ lock: HostLock?,
    _ progress: (PublicationProgress) -> Void
  ) throws -> PublicationReport {
    // 3. What does the host have, and what of it is ours?
    let own = journal.isKnown ? journal.journal : nil
    let isThere = try !options.isTrial || carrier.exists()
    let list = carrier.keepsRecord && isThere ? try list(knowing: journal.read) : HostList()
    guard !list.isDoubtful || own != nil || options.adopts else {
      throw PublishError.doubtfulList(name)
    }
    let host = list.journal
    let known =
      isThere
      ? try HostKnowledge(local: own, host: host, inventory.files, carrier) : HostKnowledge.nothing
    // 4. Decide.
    let plan = PublishPlan(
      inventory.files, over: known.journal, on: known.listing,
      after: inventory.outcome(for: known.journal), keeps: options.keeps, adopts: options.adopts)
    guard plan.obstacles.isEmpty else { throw PublishError.obstacles(plan.obstacles) }
    let report = PublicationReport(plan, to: name, isTrial: options.isTrial)
    let isNoted = host.map(\.isFinished) ?? !carrier.keepsRecord
    guard !options.isTrial, !plan.isEmpty || !isNoted else { return report }
    if !carrier.keepsRecord { try carrier.begin() }
    // 5. Say what is going to be ours; send, delete and note it.
    let last = [own?.publication, host?.publication].compactMap(\.self).max()
    let publication = PublicationName.next(after: last)
    let record = HostRecord(
      at: carrier, packedBy: gzip, for: publication, signedBy: options.key?.key)
    if known.journal != host, carrier.keepsRecord { try record.restart(known.journal) }
    try journal.begin(with: known.journal)
    var work = DeliveryWork(publication, plan, record, lock, from: folder, and: others, by: carrier)
    try work.run(&journal, progress)
    return report
  }
}

extension Delivery {
  /// What the host's record tells, as far as it is signed where it is to be.
  private func list(knowing known: ReadJournal?) throws -> HostList {
    let key = options.key.flatMap { PublicListKey($0.publicText) }
    return try HostRecord.list(at: carrier, packedBy: gzip, signedBy: key, known: known)
  }
}

/// Names of publications: those of one host are in the order of time.
enum PublicationName {
  /// - Parameter last: the one before, after which it comes also where a clock is wrong.
  static func next(after last: String?) -> String {
    let before = last.flatMap { Int($0.prefix { $0 != "-" }) } ?? 0
    let digits = String(max(FileStamp.now, before + 1))
    let random = String(UInt32.random(in: .min ... .max), radix: 16)
    return String(repeating: "0", count: max(0, 20 - digits.count)) + digits + "-" + random
  }
}

extension PublishError {
  fileprivate static func doubtfulList(_ name: String) -> PublishError {
    PublishError(
      .conflict,
      id:
        "daftar kiriman di host '\(name)' tidak ditandatangani dengan stempel tujuan ini, jadi tidak "
        + "dipercaya, dan komputer ini belum punya catatan sendiri. Tidak ada yang diubah. Jalankan "
        + "dari komputer yang biasa mengirim; atau, bila isi host boleh diganti, dengan --adopt",
      en:
        "the list on the host '\(name)' is not signed by this target's key, so that it is not "
        + "believed, and this machine has none of its own. Nothing was changed. Run it on the machine "
        + "that publishes; or, if what the host has may be replaced, with --adopt")
  }

  fileprivate static func obstacles(_ paths: [String]) -> PublishError {
    let shown = paths.prefix(5).joined(separator: ", ")
    let more = paths.count > 5
    return PublishError(
      .conflict,
      id: "di host sudah ada \(paths.count) berkas yang tidak dikirim kim, di tempat berkas kita: "
        + "\(shown)\(more ? ", …" : ""). Tidak ada yang diubah. Kalau itu boleh diganti, jalankan "
        + "dengan --adopt",
      en: "\(paths.count) files that kim did not send lie on the host where ours must go: "
        + "\(shown)\(more ? ", …" : ""). Nothing was changed. If they may be replaced, run with "
        + "--adopt")
  }
}
