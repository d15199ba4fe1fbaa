package import KimPublish
package import KimSystem

/// The journal of one target on this machine, and the right to publish there from it.
package struct JournalFile: ~Copyable {
  private let folder: Folder
  private let name: String
  private let lock: FileDescriptor
  private var file: FileDescriptor?
  package private(set) var journal: Journal
  /// Whether there was one that could be read.
  package let isKnown: Bool
  /// The journal as it was read, with its text; nil if there was none.
  let read: ReadJournal?

  private static let largest = 256 << 20
  /// In milliseconds.
  private static let patience = 500

  /// Throws a `PublishError` while somebody else publishes to the target from this machine.
  package init(of target: PublishTarget, in cache: TypedPath) throws {
    let folder = try CacheFolder.open(cache)
    let name = Self.name(of: target)
    let lock = try folder.appending(to: name + ".sedang")
    guard lock.lock(waiting: Self.patience) else { throw PublishError.busyHere(target) }
    var read: ReadJournal?
    if case .bytes(let bytes, _) = try FileBytes(
      reading: name, in: folder, limit: Self.largest)
    {
      read = ReadJournal(bytes)
    }
    self.name = name
    self.lock = lock
    self.folder = folder
    self.read = read
    journal = read?.journal ?? Journal()
    isKnown = read != nil
  }

  private static let owner = ".pemilik"

  /// What this machine calls itself on the target's host: made once, so that it knows a lock that it
  /// left there, whenever it was cut.
  package func owner() throws -> String {
    let note = name + Self.owner
    if case .bytes(let bytes, _) = try FileBytes(reading: note, in: folder, limit: 200),
      bytes.count == 16, bytes.allSatisfy("0123456789abcdef".utf8.contains)
    {
      return String(decoding: bytes, as: UTF8.self)
    }
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    let owner = String(repeating: "0", count: 16 - digits.count) + digits
    try folder.replace(note) { (file) throws(SystemFailure) in try file.write(Array(owner.utf8)) }
    return owner
  }

  /// Another host under the name of an old one has a journal of its own.
  private static func name(of target: PublishTarget) -> String {
    let address = Fingerprint(of: Array(target.address.string.utf8)).string.prefix(8)
    return target.name.replacing("/", with: "~") + "-\(address).jurnal"
  }

  /// Takes over what is known of the host, in place of what stood here.
  package mutating func begin(with journal: Journal) throws {
    self.journal = journal
    try compact()
    file = try folder.appending(to: name)
  }

  /// Returns when the system has the lines: what comes after relies on them, also if this process is
  /// killed.
  package mutating func append(_ entries: [JournalEntry]) throws {
    var text: [UInt8] = []
    for entry in entries {
      journal.apply(entry)
      entry.write(to: &text)
    }
    do {
      try file?.write(text)
    } catch {
      throw error.at(folder.path(of: name), .write)
    }
  }

  /// Writes the journal anew in as few lines as there can be.
  package func compact() throws {
    let bytes = journal.bytes
    try folder.replace(name) { (file) throws(SystemFailure) in try file.write(bytes) }
  }
}

/// A journal with the text that it was read from: what has the same text need not be read again.
struct ReadJournal: Sendable {
  let text: [UInt8]
  let journal: Journal

  /// Nil unless the text is that of a journal.
  init?(_ text: [UInt8]) {
    guard let journal = Journal(bytes: text) else { return nil }
    self.text = text
    self.journal = journal
  }
}

extension PublishError {
  fileprivate static func busyHere(_ target: PublishTarget) -> PublishError {
    PublishError(
      .failure,
      id: "'kim publish' lain sedang mengirim ke '\(target.name)' dari komputer ini; "
        + "tunggu sampai selesai",
      en: "another 'kim publish' is sending to '\(target.name)' from this machine; "
        + "wait until it has finished")
  }
}
