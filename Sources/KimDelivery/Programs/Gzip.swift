import KimSystem

/// Makes a journal small for the way to a host, and back.
struct Gzip: Sendable {
  /// An empty folder that is ours alone.
  let scratch: TypedPath

  private static let name = "catatan"
  /// In bytes: a host may have anything in our files' place.
  private static let largest = 256 << 20

  func packed(_ bytes: [UInt8]) throws -> [UInt8] {
    let folder = try Folder.creating(scratch)
    try folder.put(bytes, as: Self.name)
    let speech = try Program.gzip.run(["-nf", folder.path(of: Self.name)])
    guard speech.end.status == 0, speech.end.signal == nil,
      case .bytes(let packed, _) = try FileBytes(
        reading: Self.name + ".gz", in: folder, limit: Self.largest)
    else { throw PublishError.failed(.gzip, speech) }
    return packed
  }

  /// Nil for what is no whole archive, or too much.
  func unpacked(_ bytes: [UInt8]) throws -> [UInt8]? {
    let folder = try Folder.creating(scratch)
    try folder.put(bytes, as: Self.name + ".gz")
    var text: [UInt8] = []
    do {
      let speech = try Program.gzip.run(["-dc", folder.path(of: Self.name + ".gz")]) { line in
        text += line
        text.append(UInt8(ascii: "\n"))
        guard text.count <= Self.largest else { throw TooMuch() }
      }
      return speech.end.status == 0 && speech.end.signal == nil ? text : nil
    } catch is TooMuch {
      return nil
    }
  }

  private struct TooMuch: Error {}
}
