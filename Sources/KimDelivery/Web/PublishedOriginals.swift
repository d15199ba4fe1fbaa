import KimDigest
import KimPublish
import KimSystem

/// The bytes of published files: from the output folder where it still has them, else from the host,
/// where that has.
struct PublishedOriginals {
  private let journal: Journal
  /// What was built for the target; nil where that is not known.
  private let output: TypedPath?
  private let carrier: (any Carrier)?
  private let scratch: TypedPath

  init(
    _ journal: Journal, in output: TypedPath?, by carrier: (any Carrier)?, scratch: TypedPath
  ) {
    self.journal = journal
    self.output = output
    self.carrier = carrier
    self.scratch = scratch
  }

  /// Pages are small: what is larger is not compared in detail. In bytes.
  private static let largest = 4 << 20

  /// By path; those that nobody has any more are not among them.
  func bytes(of paths: [String]) throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    if let output, let folder = try Folder.existing(output) {
      for path in paths { found[path] = try bytes(of: path, at: path, in: folder) }
    }
    let rest = Set(paths).subtracting(found.keys).sorted()
    guard let carrier, !rest.isEmpty else { return found }
    let place = try Folder.creating(scratch)
    try place.removeTree("asli")
    let brought = try carrier.bring(rest, atMost: Self.largest, into: scratch.appending("asli"))
    for (path, file) in brought {
      let file = TypedPath(file)
      let name = String(file.string.split(separator: "/").last ?? "")
      found[path] = try bytes(of: path, at: name, in: Folder(opening: file.parent.string))
    }
    return found
  }

  /// Nil if what lies there is not what was published.
  private func bytes(
    of path: String, at place: String, in folder: borrowing Folder
  ) throws -> [UInt8]? {
    guard let content = journal.files[path]?.content, content.size <= Self.largest else {
      return nil
    }
    let names = place.split(separator: "/").map(String.init)
    guard let name = names.last else { return nil }
    do {
      let parent = try folder.folder(at: names.dropLast())
      guard
        case .bytes(let bytes, _) = try FileBytes(reading: name, in: parent, limit: content.size),
        SHA256.hex(of: bytes, bytes: SHA256.byteCount) == content.hash
      else { return nil }
      return bytes
    } catch {
      guard error.isMissing || error.isNotAFolder || error.isAboutOneFile else { throw error }
      return nil
    }
  }
}
