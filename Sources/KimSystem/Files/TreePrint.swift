/// What tells, without reading them, that the files of folders are most likely those that they were.
///
/// It is one number for all of them, so that it costs no memory.
package struct TreePrint: Sendable, Hashable {
  private var sum: UInt64 = 0
  /// How many files and folders were looked at.
  package private(set) var count = 0

  /// Looks at the folders with all that are in them, but not at what is hidden. What cannot be read is
  /// passed over.
  package init(_ trees: [TypedPath]) {
    for tree in trees {
      do {
        if let folder = try Folder.existing(tree) { try add(folder, tree.string, depth: 0) }
      } catch {
        sum &+= Self.print(of: tree.string, UInt64(bitPattern: Int64(error.code)))
      }
    }
  }

  private mutating func add(
    _ folder: borrowing Folder, _ path: String, depth: Int
  ) throws(DiskError) {
    guard depth <= FolderWalk.deepest else { return }
    for entry in try folder.listing().entries {
      let inner = path + "/" + entry.name
      guard let stamp = folder.status(of: entry.name)?.stamp else { continue }
      count += 1
      let parts = [stamp.size, stamp.modified, stamp.changed, stamp.inode]
      // What is in a folder is told by itself.
      sum &+= entry.kind == .folder ? Self.print(of: inner, 1) : Self.print(of: inner, parts)
      guard entry.kind == .folder else { continue }
      do {
        try add(folder.folder(entry.name), inner, depth: depth + 1)
      } catch {
        sum &+= Self.print(of: inner, UInt64(bitPattern: Int64(error.code)))
      }
    }
  }

  private static func print(of path: String, _ numbers: [Int]) -> UInt64 {
    numbers.reduce(print(of: path, 0)) { mix($0, UInt64(bitPattern: Int64($1))) }
  }

  private static func print(of path: String, _ number: UInt64) -> UInt64 {
    mix(path.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }, number)
  }

  /// As the last step of MurmurHash3 does it, so that numbers that differ a little give others.
  private static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
    var mixed = left ^ (right &* 0x9e37_79b9_7f4a_7c15)
    mixed = (mixed ^ mixed >> 33) &* 0xff51_afd7_ed55_8ccd
    mixed = (mixed ^ mixed >> 33) &* 0xc4ce_b9fe_1a85_ec53
    return mixed ^ mixed >> 33
  }
}
