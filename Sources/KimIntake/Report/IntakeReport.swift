package import KimDiagnostics
package import KimModel
package import KimReceive
package import KimSystem

/// What became of one text that was sent.
package struct TakenText: Sendable {
  package enum Outcome: Sendable, Hashable {
    /// It is a post now; `path` is that of its text.
    case made(path: TypedPath, isDraft: Bool, isCorrection: Bool)
    /// It was one already.
    case known(path: TypedPath)
    /// What stands in it is a post already, which came under another number.
    case repeated(path: TypedPath)
    case refused(ReceiveProblem)
    case left(Reason)
  }

  /// Why a text stays where it is.
  package enum Reason: Sendable, Hashable {
    /// Nothing tells which KIM it is of.
    case unknownSite
    /// It is of another KIM than the one that was named.
    case otherSite(String)
  }

  /// The file that it came in, where it lies now if it is refused.
  package internal(set) var file: TypedPath
  package let sender: String?
  package let number: ParcelNumber?
  package internal(set) var outcome: Outcome
  package internal(set) var site: SiteID?
  package internal(set) var title: String?
  package internal(set) var photos = 0
  package internal(set) var lost: [LostPhoto] = []
  /// Of a later version of a post that stays as it is.
  package internal(set) var correction: Correction?
  package internal(set) var hints: [TakenHint] = []
  /// Of a draft that was corrected: what is other in it.
  package internal(set) var changes: Correction?
  /// Whether the KIM has a secret, and the text is taken without it.
  package internal(set) var isTrusted = false

  init(
    file: TypedPath, sender: String? = nil, number: ParcelNumber? = nil, outcome: Outcome
  ) {
    self.file = file
    self.sender = sender
    self.number = number
    self.outcome = outcome
  }

  package var isRefused: Bool {
    if case .refused = outcome { !isWaiting } else { false }
  }

  /// Whether it changes a post that stays as it is until a person decides.
  package var isWaiting: Bool {
    if case .refused(let problem) = outcome { problem.isWaiting } else { false }
  }

  package var isLeft: Bool {
    if case .left = outcome { true } else { false }
  }
}

/// What came of taking what was sent.
package struct IntakeReport: Sendable {
  /// In the order in which they were taken.
  package internal(set) var texts: [TakenText] = []
  /// What the ordinary checks say of the new posts.
  package internal(set) var diagnostics = Diagnostics()
  /// Files in which nothing is that could be a post.
  package internal(set) var others: [TypedPath] = []
  /// Photos beside texts, none of which has them.
  package internal(set) var leftPhotos: [TypedPath] = []
  /// How many messages of chats are no posts.
  package internal(set) var talk = 0
  /// The texts to paste back to those whose files were refused.
  package internal(set) var answers: [TypedPath] = []
  package internal(set) var leftItems: [InboxItem] = []
  /// The options with which the command is to be run again.
  private let again: String

  package init(again: String = "") { self.again = again }

  package var isEmpty: Bool { texts.isEmpty && others.isEmpty && talk == 0 }

  /// Those that could not be made posts, as messages.
  package var refusals: Diagnostics {
    Diagnostics(
      texts.compactMap { text in
        guard case .refused(let problem) = text.outcome else { return nil }
        return problem.diagnostic(at: text.file, again: again, laid: text.correction?.folder)
      })
  }
}

extension ReceiveProblem {
  /// Whether nothing is wrong with what came: a person decides about it.
  var isWaiting: Bool {
    switch self {
    case .edited, .published: true
    default: false
    }
  }
}
