import KimDigest
import KimPublish
package import KimSystem

/// The hashes of an output folder's files, kept so that a file is read once for each change of it.
package struct HashMemory {
  private struct Known {
    let stamp: FileStamp
    let hash: String
    /// Whether it was asked for since.
    var isCurrent = false
  }

  private static let format = "kim-sidik 1"
  private static let largest = 256 << 20

  private let cache: TypedPath
  private let name: String
  private var known: [String: Known] = [:]
  /// How many files had to be read.
  private(set) var readCount = 0

  /// - Parameters:
  ///   - output: the folder that the files are in.
  ///   - site: the only one whose files are asked for; nil for all.
  ///   - cache: the folder that the memory is kept in.
  package init(of output: TypedPath, site: String? = nil, in cache: TypedPath) throws {
    self.cache = cache
    let part = site.map { $0.replacing("/", with: "~") + "." } ?? ""
    name = Fingerprint(of: Array(try output.absolute().utf8)).string + ".\(part)sidik"
    guard let folder = try Folder.existing(cache),
      case .bytes(let bytes, _) = try FileBytes(
        reading: name, in: folder, limit: Self.largest)
    else { return }
    read(bytes)
  }

  /// Nil if no regular file is there.
  ///
  /// - Parameter now: in nanoseconds since 1970.
  mutating func content(
    of path: String, in folder: borrowing Folder, at now: Int = FileStamp.now
  ) throws(DiskError) -> HostedFile.Content? {
    guard let status = folder.status(of: path), status.kind == .file else { return nil }
    if let index = known.index(forKey: path), known.values[index].stamp == status.stamp {
      let hash = known.values[index].hash
      known.values[index].isCurrent = true
      return HostedFile.Content(size: status.size, hash: hash)
    }
    readCount += 1
    let hash = try FileDigest.hash(of: try folder.file(at: path), shown: folder.path(of: path))
    let stamp = status.stamp.settled(at: now)
    known[path] = stamp == .unknown ? nil : Known(stamp: stamp, hash: hash, isCurrent: true)
    return HostedFile.Content(size: status.size, hash: hash)
  }

  /// Keeps what was learned since.
  package func save() throws {
    guard readCount > 0 || !known.values.allSatisfy(\.isCurrent) else { return }
    let current = known.filter(\.value.isCurrent)
    var text = Array((Self.format + "\n").utf8)
    text.reserveCapacity(current.count * 200)
    for (path, file) in current.sorted(by: { $0.key < $1.key }) {
      let stamp = file.stamp
      text +=
        "\(file.hash) \(stamp.size) \(stamp.modified) \(stamp.changed) \(stamp.inode) \(path)\n"
        .utf8
    }
    let folder = try CacheFolder.open(cache)
    try folder.replace(name) { (file) throws(SystemFailure) in try file.write(text) }
  }

  /// A line that is not as one was written is nothing that is known.
  private mutating func read(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    guard lines.first.map({ $0.elementsEqual(Self.format.utf8) }) == true else { return }
    known.reserveCapacity(lines.count)
    for line in lines.dropFirst() {
      let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 5)
      guard parts.count == 6, parts[0].count == 64 else { continue }
      let numbers = parts[1..<5].compactMap { Int(String(decoding: $0, as: UTF8.self)) }
      guard numbers.count == 4 else { continue }
      known[String(decoding: parts[5], as: UTF8.self)] = Known(
        stamp: FileStamp(
          size: numbers[0], modified: numbers[1], changed: numbers[2], inode: numbers[3]),
        hash: String(decoding: parts[0], as: UTF8.self))
    }
  }
}

/// The SHA-256 of a file, read piece by piece.
enum FileDigest {
  static func hash(
    of file: borrowing FileDescriptor, shown: String
  ) throws(DiskError) -> String {
    var hash = SHA256()
    do {
      while true {
        let bytes = try file.read(atMost: FileDescriptor.chunk)
        if bytes.isEmpty { return hash.hex() }
        hash.update(bytes)
      }
    } catch {
      throw error.at(shown, .read)
    }
  }
}
