package import KimDiagnostics
import KimModel
package import KimSystem

/// Looks through a site's folder for originals that a copy would stand in for.
package struct OriginalSurvey {
  /// In the order of the visit; only those that need cleaning.
  package private(set) var originals: [Original] = []
  package private(set) var diagnostics = Diagnostics()

  package init() {}

  /// In bytes: four times what a page takes, because who cleans wants large ones to get small.
  static let longest = 100_000_000

  /// Throws if the machine is to blame; a file that cannot be read is told.
  package mutating func visit(
    _ folder: borrowing Folder, _ name: String, _ path: String
  ) throws(DiskError) {
    let isPhoto = FileRole(path: path) == .photo
    guard isPhoto || DocumentPlace.isPossible(in: path) else { return }
    switch try FileBytes(reading: name, in: folder, limit: Self.longest) {
    case .gone: return
    case .refused(let diagnostic): diagnostics.add(diagnostic)
    case .bytes(let bytes, _):
      let original =
        isPhoto ? Original(path: path, photo: bytes) : Original(path: path, document: bytes)
      if original.needsCleaning { originals.append(original) }
    }
  }
}
