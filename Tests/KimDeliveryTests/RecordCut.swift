import KimPublish
import KimSystem

@testable import KimDelivery

/// A way to a host that breaks once a file of the record is there.
struct RecordCut: Carrier {
  let inner: any Carrier
  let name: String

  struct Cut: Error {}

  init(inner: any Carrier, after name: String) {
    self.inner = inner
    self.name = name
  }

  var listsCheaply: Bool { inner.listsCheaply }
  var keepsRecord: Bool { inner.keepsRecord }
  var batch: BatchSize { inner.batch }

  func begin() throws { try inner.begin() }
  func survey(atMost most: Int) throws -> HostSurvey { try inner.survey(atMost: most) }

  func bring(
    _ paths: [String], atMost size: Int, into folder: TypedPath
  ) throws -> [String: String] { try inner.bring(paths, atMost: size, into: folder) }

  func listing(of folders: Set<String>) throws -> HostListing { try inner.listing(of: folders) }

  func send(
    _ files: [WantedFile], from folder: TypedPath, done: (WantedFile) throws -> Void
  ) throws { try inner.send(files, from: folder, done: done) }

  func remove(_ paths: [String], done: (String) throws -> Void) throws {
    try inner.remove(paths, done: done)
  }

  func end(deleting paths: [String]) throws { try inner.end(deleting: paths) }
  func recordNames() throws -> [String] { try inner.recordNames() }
  func record(_ name: String) throws -> [UInt8]? { try inner.record(name) }

  func keep(_ bytes: [UInt8], as name: String) throws {
    try inner.keep(bytes, as: name)
    if name == self.name { throw Cut() }
  }

  func forget(_ names: [String]) throws { try inner.forget(names) }
}
