/// All that publications of ours put on one host, as their lines tell it.
///
/// It is all that gives us the right to delete or replace a file there.
package struct Journal: Sendable, Hashable {
  /// By their paths on the host.
  package private(set) var files: [String: HostedFile] = [:]
  /// The publication that began last.
  package private(set) var publication: String?
  /// Whether it came to its end.
  package private(set) var isFinished = false

  package init() {}

  /// The first line of a file; to be changed with the format or the meaning of a line.
  static let format = Array("kim-terbit 1\n".utf8)

  /// In bytes.
  private static let usualLine = 160

  /// Nil unless the bytes are a journal of this format. What stands after the last line's end was
  /// cut while it was written, and does not count.
  package init?(bytes: [UInt8]) {
    guard bytes.starts(with: Self.format) else { return nil }
    files.reserveCapacity(bytes.count / Self.usualLine)
    var start = Self.format.count
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      guard let entry = JournalEntry(line: bytes[start..<end]) else { return nil }
      apply(entry)
      start = end + 1
    }
  }

  package mutating func apply(_ entry: JournalEntry) {
    switch entry {
    case .begun(let name):
      publication = name
      isFinished = false
    case .announced(let path, let file), .sent(let path, let file): files[path] = file
    case .removed(let path): files[path] = nil
    case .finished(let name): isFinished = publication == name
    }
  }

  /// The same in as few lines as there can be, in the order of paths: equal journals give equal bytes.
  package var bytes: [UInt8] {
    var bytes = Self.format
    bytes.reserveCapacity(files.count * Self.usualLine)
    if let publication { JournalEntry.begun(publication).write(to: &bytes) }
    for (path, file) in files.sorted(by: { $0.key < $1.key }) {
      let entry: JournalEntry =
        file.content == nil ? .announced(path, file) : .sent(path, file)
      entry.write(to: &bytes)
    }
    if isFinished, let publication { JournalEntry.finished(publication).write(to: &bytes) }
    return bytes
  }

  /// The same as far as a host bears it out: what it does not have is not there, and of what has
  /// another size nobody knows the content.
  package func corrected(by listing: HostListing) -> Journal {
    var journal = self
    for (path, file) in files {
      switch listing[path] {
      case nil: journal.files[path] = nil
      case .file(let size):
        if size != file.content?.size { journal.files[path]?.content = nil }
      case .other: journal.files[path] = nil
      }
    }
    return journal
  }
}

/// What lies in some folders of a host, by paths below the target's root.
package struct HostListing: Sendable, Hashable {
  package enum Found: Sendable, Hashable {
    /// Of so many bytes.
    case file(Int)
    /// A folder, a link or anything else that no file of ours can be.
    case other
  }

  package var found: [String: Found]

  package init(_ found: [String: Found] = [:]) { self.found = found }

  package subscript(path: String) -> Found? { found[path] }
}
