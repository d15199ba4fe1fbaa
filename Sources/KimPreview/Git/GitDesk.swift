import Dispatch
import KimDiagnostics
import KimSystem
import Synchronization

/// Records what was saved, and sends it: one after another, on a thread of its own, so that pages are
/// answered meanwhile. Who asked gets a number, and asks with it what came of it.
final class GitDesk: Sendable {
  // A class, because the answers and the thread that works have the same one.
  struct Outcome: Sendable, Hashable {
    let isGood: Bool
    let message: LocalizedText
    /// How many records were not sent yet; nil where nobody knows.
    let unsent: Int?
  }

  private struct State {
    var lastNumber = 0
    var outcomes: [Int: Outcome] = [:]
    var unsent: Int?
    /// The number of a sending that has not ended.
    var sending: Int?
  }

  private let repository: GitRepository
  private let queue = DispatchQueue(label: "git")
  private let works = DispatchGroup()
  private let state = Mutex(State())
  /// Held while files of the content are saved, or get other bytes by what others have sent.
  private let content = Mutex(())

  private static let most = 200

  /// Throws a `UsageError` where the content lies in no repository, or git is not there.
  init(_ root: TypedPath) throws {
    do {
      repository = try GitRepository(around: root)
    } catch let problem as GitProblem {
      throw UsageError(id: problem.message.id, en: problem.message.en)
    }
    let unsent = repository.unsent
    state.withLock { $0.unsent = unsent }
  }

  // MARK: Works

  /// Has a change recorded; returns the number to ask with.
  func record(_ change: SavedChange, by writer: WriterName?) -> Int {
    begin(isSending: false) { [self] in try recorded(change, writer) }
  }

  private func recorded(_ change: SavedChange, _ writer: WriterName?) throws -> LocalizedText {
    try repository.record(change, by: writer) ? .recorded : .nothingToRecord
  }

  /// Has all that was recorded sent; the number of the sending that goes on, where one does.
  func send() -> Int {
    if let number = state.withLock({ $0.sending }) { return number }
    return begin(isSending: true) { [self] in try sent() }
  }

  private func sent() throws -> LocalizedText {
    let sending = GitSending(repository) { [self] (body) throws(GitProblem) in
      try content.withLock { (_) throws(GitProblem) in try body() }
    }
    return try sending.run() ? .sent : .nothingToSend
  }

  private func begin(
    isSending: Bool, _ work: @escaping @Sendable () throws -> LocalizedText
  ) -> Int {
    let number = state.withLock { state in
      state.lastNumber += 1
      if isSending { state.sending = state.lastNumber }
      return state.lastNumber
    }
    queue.async(group: works) { [self] in
      let outcome = outcome(of: work, isSending: isSending)
      state.withLock { state in
        state.outcomes[number] = outcome
        state.outcomes[number - Self.most] = nil
        state.unsent = outcome.unsent
        if isSending { state.sending = nil }
      }
    }
    return number
  }

  private func outcome(of work: () throws -> LocalizedText, isSending: Bool) -> Outcome {
    do {
      return Outcome(isGood: true, message: try work(), unsent: repository.unsent)
    } catch {
      let reason = (error as? GitProblem ?? .other("\(error)")).message
      let message = isSending ? LocalizedText.notSent(reason) : .notRecorded(reason)
      return Outcome(isGood: false, message: message, unsent: repository.unsent)
    }
  }

  // MARK: Asking

  /// Nil while the work goes on, and for a number that is none.
  func outcome(of number: Int) -> Outcome? { state.withLock { $0.outcomes[number] } }

  /// How many records were not sent yet, as it was when the last work ended.
  var unsent: Int? { state.withLock { $0.unsent } }

  /// Saves, unless files come in just now that others have sent: then nil.
  func saving<Result>(_ save: () throws -> Result) throws -> Result? {
    try content.withLockIfAvailable { _ in try save() }
  }

  /// Waits for what was begun, for some seconds.
  func finish() { _ = works.wait(timeout: .now() + .seconds(Self.patience)) }

  private static let patience = 10
}

extension LocalizedText {
  fileprivate static var recorded: LocalizedText {
    LocalizedText(id: "Tersimpan dan dicatat.", en: "Saved and recorded.")
  }

  fileprivate static var nothingToRecord: LocalizedText {
    LocalizedText(
      id: "Tersimpan; tidak ada yang perlu dicatat.", en: "Saved; there was nothing to record.")
  }

  fileprivate static var sent: LocalizedText { LocalizedText(id: "Terkirim.", en: "Sent.") }

  fileprivate static var nothingToSend: LocalizedText {
    LocalizedText(id: "Semua sudah terkirim.", en: "Everything was sent already.")
  }

  fileprivate static func notRecorded(_ reason: LocalizedText) -> LocalizedText {
    LocalizedText(
      id: "Tersimpan, tetapi belum dicatat: \(reason.id).",
      en: "Saved, but not recorded: \(reason.en).")
  }

  fileprivate static func notSent(_ reason: LocalizedText) -> LocalizedText {
    LocalizedText(id: "Belum terkirim: \(reason.id).", en: "Not sent: \(reason.en).")
  }
}
