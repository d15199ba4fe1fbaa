import KimPublish

/// What a host's record tells of what was published there.
struct HostList: Sendable {
  /// Nil if the host has none, or none that can be read and believed.
  private(set) var journal: Journal?
  /// Whether there is one that the target's key has not signed.
  private(set) var isDoubtful = false

  init(journal: Journal? = nil, isDoubtful: Bool = false) {
    self.journal = journal
    self.isDoubtful = isDoubtful
  }

  /// Takes what a part adds; what the key has not signed somebody else has put there, and it is left
  /// out.
  ///
  /// False if it is no part of this format: then nothing is known.
  mutating func add(_ text: [UInt8], named name: String, signedBy key: PublicListKey?) -> Bool {
    let (lines, signature) = ListSignature.parts(of: text)
    if let key, !ListSignature.isRight(signature, ofPart: lines, named: name, by: key) {
      if journal == nil { isDoubtful = true }
      return true
    }
    guard let entries = JournalEntry.entries(in: lines), !entries.isEmpty else { return false }
    var known = journal ?? Journal()
    for entry in entries { known.apply(entry) }
    (journal, isDoubtful) = (known, false)
    return true
  }
}

extension JournalEntry {
  /// Nil unless every line is one.
  fileprivate static func entries(in bytes: some Sequence<UInt8>) -> [JournalEntry]? {
    var entries: [JournalEntry] = []
    for line in Array(bytes).split(separator: UInt8(ascii: "\n")) {
      guard let entry = JournalEntry(line: line) else { return nil }
      entries.append(entry)
    }
    return entries
  }
}
