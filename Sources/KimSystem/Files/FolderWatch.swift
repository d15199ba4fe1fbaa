import Glibc

/// Tells when something changes in folders, as far as the system tells (inotify(7)).
///
/// File systems of other machines do not tell, and there is a bound on how many folders a person may
/// watch: `TreePrint` is the way that always works, and takes longer.
package struct FolderWatch: ~Copyable {
  package enum Change: Sendable, Comparable {
    case nothing
    case files
    /// Folders came, went or have another name: who is to go on watching all of them begins again.
    case folders
  }

  /// Where the system tells; below 0 where it lets nobody watch more.
  private let notes: CInt
  /// How many folders are watched.
  package private(set) var count = 0
  /// Whether all of them are.
  package private(set) var isWhole = true

  /// Watches the folders with all that are in them, but no hidden ones, following no link. One that
  /// is not there is passed over.
  package init(_ trees: [TypedPath]) {
    notes = inotify_init1(CInt(IN_CLOEXEC | IN_NONBLOCK))
    guard notes >= 0 else {
      isWhole = false
      return
    }
    for tree in trees {
      do {
        if let folder = try Folder.existing(tree) { try add(folder, depth: 0) }
      } catch {
        isWhole = false
      }
    }
  }

  deinit { if notes >= 0 { Glibc.close(notes) } }

  private mutating func add(_ folder: borrowing Folder, depth: Int) throws(DiskError) {
    guard depth <= FolderWalk.deepest else {
      isWhole = false
      return
    }
    // By its number, so that no link can be put in the way meanwhile.
    let path = "/proc/self/fd/\(folder.descriptor.raw)"
    guard unsafe inotify_add_watch(notes, path, Self.signs) >= 0 else {
      isWhole = false
      return
    }
    count += 1
    for entry in try folder.listing().entries where entry.kind == .folder {
      do {
        try add(folder.folder(entry.name), depth: depth + 1)
      } catch {
        // Gone already, or not ours to read: the look at all files will tell.
        guard error.isAboutOneFile || error.isNotAFolder else { throw error }
        isWhole = false
      }
    }
  }

  private static let signs = UInt32(
    IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_DELETE_SELF
      | IN_MOVE_SELF | IN_ONLYDIR)
  private static let ofFolders = UInt32(IN_ISDIR) | UInt32(IN_DELETE_SELF | IN_MOVE_SELF)

  /// Waits for a change, at most so many milliseconds; what has come by then is told together.
  package func wait(milliseconds: Int) -> Change {
    guard notes >= 0 else {
      poll(nil, 0, CInt(milliseconds))
      return .nothing
    }
    var state = pollfd(fd: notes, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&state, 1, CInt(milliseconds)) > 0 else { return .nothing }
    var change = Change.nothing
    while let bytes = next() { change = max(change, Self.change(in: bytes)) }
    return change
  }

  /// Nil where nothing more has come.
  private func next() -> [UInt8]? {
    do {
      let bytes = try FileDescriptor.read(notes, atMost: 64 << 10)
      return bytes.isEmpty ? nil : bytes
    } catch {
      return nil
    }
  }

  // MARK: What the system says

  /// A note is four numbers of four bytes (watch, signs, cookie, length of the name) and the name.
  static func change(in bytes: [UInt8]) -> Change {
    var (change, rest) = (Change.nothing, bytes[...])
    while rest.count >= 16 {
      let signs = number(in: rest.dropFirst(4))
      let length = Int(number(in: rest.dropFirst(12)))
      let name = rest.dropFirst(16).prefix(length).prefix { $0 != 0 }
      change = max(change, self.change(signs, name))
      rest = rest.dropFirst(16 + length)
    }
    return change
  }

  private static func number(in bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static func change(_ signs: UInt32, _ name: ArraySlice<UInt8>) -> Change {
    // More happened than the system keeps.
    if signs & UInt32(IN_Q_OVERFLOW) != 0 { return .folders }
    // What editors write beside a file.
    if name.first == UInt8(ascii: ".") || name.last == UInt8(ascii: "~") { return .nothing }
    if signs & ofFolders != 0 { return .folders }
    // A file that has just been made is empty: it is told again when it is written.
    let said = UInt32(IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE)
    return signs & said != 0 ? .files : .nothing
  }
}
