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

  /// What the record tells: the list, with what a publication that goes on or was cut has added.
  ///
  /// - Parameters:
  ///   - key: that of the target; what it has not signed is left out. Nil: none is asked for.
  ///   - known: this machine's journal: mostly the host has the same text.
  static func list(
    at carrier: any Carrier, packedBy gzip: Gzip, signedBy key: PublicListKey? = nil,
    known: ReadJournal? = nil
  ) throws -> HostList {
    let names = try carrier.recordNames()
    var found: Journal?
    if names.contains(journal) {
      guard let whole = try settled(at: carrier, packedBy: gzip, known: known) else {
        return HostList(isDoubtful: key != nil)
      }
      if let key, try isSigned(whole, at: carrier, by: key) != true {
        return HostList(isDoubtful: true)
      }
      found = whole
    }
    var list = HostList(journal: found)
    for name in names.filter(RecordFolder.isPart).sorted() {
      if let found, found.isFinished, let last = found.publication,
        name.dropFirst(part.count).prefix(last.count) <= last
      {
        continue
      }
      let text = try text(of: name, at: carrier, gzip) ?? []
      guard list.add(text, named: name, signedBy: key) else { return HostList() }
    }
    return list
  }

  /// The list without what a publication that goes on has added; nil if there is none.
  static func settled(
    at carrier: any Carrier, packedBy gzip: Gzip, known: ReadJournal? = nil
  ) throws -> Journal? {
    guard let text = try text(of: journal, at: carrier, gzip) else { return nil }
    if let known, known.text == text { return known.journal }
    return Journal(bytes: text)
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
    let name = "\(Self.part)\(publication)-\(digits).gz"
    if let key { text = try ListSignature.signed(text, named: name, by: key) }
    try carrier.keep(gzip.packed(text), as: name)
    parts += 1
  }

  /// Puts what is known in the place of a journal that is missing, or that the host does not bear
  /// out.
  func restart(_ journal: Journal) throws { try put(journal) }

  /// Puts the whole journal in the place of all parts.
  func finish(_ journal: Journal) throws { try put(journal) }

  private func put(_ journal: Journal) throws {
    let names = try carrier.recordNames()
    if let key, let line = ListSignature.line(for: journal, by: key) {
      // Before the list, and with that of the one before it: one of both is right at any moment.
      let old =
        try names.contains(RecordFolder.signature)
        ? carrier.record(RecordFolder.signature).map(ListSignature.first) ?? [] : []
      try carrier.keep(line + old, as: RecordFolder.signature)
    }
    try carrier.keep(gzip.packed(journal.bytes), as: Self.journal)
    if key == nil, names.contains(RecordFolder.signature) {
      // One of an older list would be wrong.
      try carrier.forget([RecordFolder.signature])
    }
    try carrier.forget(names.filter(RecordFolder.isPart))
  }
}
