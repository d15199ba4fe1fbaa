import KimDigest
import KimPublish
import KimSystem

/// Our record on a host: the journal for machines that have none, brought up to date in parts while
/// a publication goes on, and the lock that keeps two of them apart.
struct HostRecord: Sendable {
  private let carrier: any Carrier
  private let gzip: Gzip
  private let publication: String
  private let key: SigningKey?
  private var parts = 0

  private static let journal = RecordFolder.journal
  private static let part = RecordFolder.part

  /// - Parameter key: signs the list; nil: it is not signed.
  init(
    at carrier: any Carrier, packedBy gzip: Gzip, for publication: String,
    signedBy key: SigningKey? = nil
  ) {
    self.key = key
    self.carrier = carrier
    self.gzip = gzip
    self.publication = publication
  }

  /// Nil if the host has none, or one that no publication of this format left.
  static func journal(at carrier: any Carrier, packedBy gzip: Gzip) throws -> Journal? {
    let names = try carrier.recordNames()
    var found: Journal?
    if names.contains(journal) {
      guard let whole = try text(of: journal, at: carrier, gzip).flatMap(Journal.init(bytes:))
      else { return nil }
      found = whole
    }
    for name in names.filter(RecordFolder.isPart).sorted() {
      if let found, found.isFinished, let last = found.publication,
        name.dropFirst(part.count).prefix(last.count) <= last
      {
        continue
      }
      guard let entries = try text(of: name, at: carrier, gzip).flatMap(JournalEntry.entries)
      else { return nil }
      var journal = found ?? Journal()
      for entry in entries { journal.apply(entry) }
      found = journal
    }
    return found
  }

  /// The list without what a publication that goes on has added; nil if there is none.
  static func settled(at carrier: any Carrier, packedBy gzip: Gzip) throws -> Journal? {
    try text(of: journal, at: carrier, gzip).flatMap(Journal.init(bytes:))
  }

  /// Whether the host's list is signed by a key; nil if it is not signed at all.
  static func isSigned(
    _ journal: Journal, at carrier: any Carrier, by key: PublicListKey
  ) throws -> Bool? {
    try carrier.record(RecordFolder.signature).map {
      ListSignature.isRight($0, of: journal, by: key)
    }
  }

  private static func text(
    of name: String, at carrier: any Carrier, _ gzip: Gzip
  ) throws -> [UInt8]? {
    try carrier.record(name).flatMap { try gzip.unpacked($0) }
  }

  /// Says what was done since the last part.
  mutating func add(_ entries: [JournalEntry]) throws {
    guard !entries.isEmpty else { return }
    var text: [UInt8] = []
    for entry in entries { entry.write(to: &text) }
    let number = String(parts)
    let digits = String(repeating: "0", count: max(0, 6 - number.count)) + number
    try carrier.keep(gzip.packed(text), as: "\(Self.part)\(publication)-\(digits).gz")
    parts += 1
  }

  /// Puts what is known in the place of a journal that is missing, or that the host does not bear
  /// out.
  func restart(_ journal: Journal) throws { try put(journal) }

  /// Puts the whole journal in the place of all parts.
  func finish(_ journal: Journal) throws { try put(journal) }

  private func put(_ journal: Journal) throws {
    try carrier.keep(gzip.packed(journal.bytes), as: Self.journal)
    let names = try carrier.recordNames()
    if let key, let line = ListSignature.line(for: journal, by: key) {
      try carrier.keep(line, as: RecordFolder.signature)
    } else if names.contains(RecordFolder.signature) {
      // One of an older list would be wrong.
      try carrier.forget([RecordFolder.signature])
    }
    try carrier.forget(names.filter(RecordFolder.isPart))
  }
}

extension JournalEntry {
  /// Nil unless every line is one.
  static func entries(in bytes: [UInt8]) -> [JournalEntry]? {
    var entries: [JournalEntry] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let entry = JournalEntry(line: line) else { return nil }
      entries.append(entry)
    }
    return entries
  }
}
