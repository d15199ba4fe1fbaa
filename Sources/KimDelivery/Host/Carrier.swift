package import KimPublish
package import KimSystem

/// A way to a host: it lists, sends and deletes. What is sent, and when, others decide.
///
/// A file never lies half under its final name on a host.
package protocol Carrier: Sendable {
  /// Whether a listing of everything costs little: then it is always asked for.
  var listsCheaply: Bool { get }
  /// Nil where a host tells nothing, as an archive that somebody extracts later.
  var keepsRecord: Bool { get }
  /// How much is sent at a time.
  var batch: BatchSize { get }

  /// Throws a `PublishError` where the host cannot be used as it is.
  func begin() throws

  /// Whether the target's folder is there already; where that makes no difference, it is.
  func exists() throws -> Bool

  /// What lies in these folders, by paths below the target's root; `""` is the root itself.
  func listing(of folders: Set<String>) throws -> HostListing

  /// Sends these files; none of them has to come before another. `done` is called once a file is on
  /// the host as a whole.
  ///
  /// - Parameter folder: the files are there, by their paths.
  func send(
    _ files: [WantedFile], from folder: TypedPath, done: (WantedFile) throws -> Void) throws

  /// Deletes these files, and folders that became empty; a file that is gone already is fine.
  func remove(_ paths: [String], done: (String) throws -> Void) throws

  /// Puts to use what was sent and deleted, where that is not done already.
  func end(deleting paths: [String]) throws

  // MARK: What is there

  /// All that lies there, our record and hidden files too, up to a number of entries.
  func survey(atMost most: Int) throws -> HostSurvey

  /// Brings files into a folder of this machine: where each lies, by its path. One that is gone, larger
  /// than so many bytes or no regular file is not among them.
  func bring(_ paths: [String], atMost size: Int, into folder: TypedPath) throws -> [String: String]

  // MARK: The record: small files in a folder that belongs to us alone

  func recordNames() throws -> [String]
  /// Nil if it is not there.
  func record(_ name: String) throws -> [UInt8]?
  func keep(_ bytes: [UInt8], as name: String) throws
  func forget(_ names: [String]) throws
}

extension Carrier {
  package func begin() throws {}
  package func exists() throws -> Bool { true }
  package func end(deleting paths: [String]) throws {}
}

/// How much is sent at a time: after each batch the host's record is brought up to date.
package struct BatchSize: Sendable, Hashable {
  let files: Int
  let bytes: Int

  static let usual = BatchSize(files: 200, bytes: 8 << 20)

  /// Files in their order, none of two stages in one batch.
  func batches(of files: [WantedFile]) -> [ArraySlice<WantedFile>] {
    var (batches, start, bytes) = ([ArraySlice<WantedFile>](), 0, 0)
    for (index, file) in files.enumerated() {
      if index > start,
        file.stage != files[start].stage || index - start >= self.files || bytes >= self.bytes
      {
        batches.append(files[start..<index])
        (start, bytes) = (index, 0)
      }
      bytes += file.content.size
    }
    if start < files.count { batches.append(files[start...]) }
    return batches
  }
}
