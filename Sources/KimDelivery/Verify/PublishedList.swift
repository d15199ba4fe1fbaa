import KimDiagnostics
import KimPublish
import KimSystem

/// What was published on a host, by the list that can be believed.
///
/// Who can write to the host can change the list there: this machine's own counts, unless another
/// machine has published since.
struct PublishedList: Sendable {
  let journal: Journal
  private(set) var diagnostics = Diagnostics()
  /// Whether the host's own list is another one, and has to be written anew.
  private(set) var isOtherOnHost = false

  /// Throws a `UsageError` if nothing was published there.
  ///
  /// - Parameters:
  ///   - local: this machine's; nil if there is none.
  ///   - host: the host's; nil if there is none.
  ///   - asksHost: whether the host has been asked for its own.
  init(local: Journal?, host: Journal?, asksHost: Bool, of target: PublishTarget) throws {
    guard let newest = host ?? local, newest.publication != nil else {
      throw UsageError.neverPublished(target)
    }
    guard asksHost, let local else {
      journal = newest
      noteEnd(target)
      return
    }
    let last = local.publication ?? ""
    let hostLast = host?.publication ?? ""
    journal = hostLast > last ? newest : local
    noteEnd(target)
    if let problem = Self.problem(local, host, on: target) {
      diagnostics.add(problem)
      isOtherOnHost = true
    }
  }

  /// What is wrong with the host's list, by this machine's.
  private static func problem(
    _ local: Journal, _ host: Journal?, on target: PublishTarget
  ) -> Diagnostic? {
    guard let host else { return .listMissing(on: target) }
    let (last, hostLast) = (local.publication ?? "", host.publication ?? "")
    if hostLast < last { return .listOlder(on: target) }
    // While a publication goes on, or was cut, one of them is ahead.
    let isSettled = hostLast == last && local.isFinished && host.isFinished
    return isSettled && local != host ? .listChanged(on: target) : nil
  }

  private mutating func noteEnd(_ target: PublishTarget) {
    if !journal.isFinished { diagnostics.add(.unfinished(on: target)) }
  }
}

extension UsageError {
  fileprivate static func neverPublished(_ target: PublishTarget) -> UsageError {
    UsageError(
      id: "belum ada yang diterbitkan ke '\(target.name)'; jalankan dahulu: "
        + "kim publish \(target.name)",
      en: "nothing was published to '\(target.name)' yet; run first: kim publish \(target.name)")
  }
}

extension Diagnostic {
  fileprivate static func listMissing(on target: PublishTarget) -> Diagnostic {
    Diagnostic(
      .error, code: "verify/list-missing", at: target.place(of: RecordFolder.name),
      id: "daftar kiriman di host hilang; yang dipakai daftar di komputer ini",
      en: "the list of what was sent is gone from the host; this machine's is used",
      hint: .repair(of: target))
  }

  fileprivate static func listOlder(on target: PublishTarget) -> Diagnostic {
    Diagnostic(
      .error, code: "verify/list-older", at: target.place(of: RecordFolder.name),
      id: "daftar kiriman di host lebih lama daripada kiriman terakhir dari komputer ini; mungkin "
        + "host dikembalikan dari cadangan",
      en: "the list on the host is older than the last publication of this machine; perhaps the "
        + "host was restored from a backup",
      hint: .repair(of: target))
  }

  fileprivate static func listChanged(on target: PublishTarget) -> Diagnostic {
    Diagnostic(
      .error, code: "verify/list-changed", at: target.place(of: RecordFolder.name),
      id: "daftar kiriman di host diubah orang; yang dipakai daftar di komputer ini",
      en: "somebody has changed the list on the host; this machine's is used",
      hint: .repair(of: target))
  }

  fileprivate static func unfinished(on target: PublishTarget) -> Diagnostic {
    Diagnostic(
      .warning, code: "verify/unfinished", at: target.place,
      id: "kiriman terakhir belum selesai, atau sedang berjalan; berkas yang sedang dikirim tidak "
        + "diperiksa",
      en: "the last publication was cut, or goes on; files that were being sent are not checked",
      hint: LocalizedText(
        id: "jalankan: kim publish \(target.name)", en: "run: kim publish \(target.name)"))
  }
}
