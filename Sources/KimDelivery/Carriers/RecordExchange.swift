import KimSystem

/// The folder on this machine through which a program hands over a file of our record on a host.
struct RecordExchange {
  let folder: TypedPath

  /// The name of what a program brings.
  static let brought = "terambil"
  /// The name of what a program is to take.
  static let given = "kirim"
  private static let largest = 256 << 20

  /// Makes room for what a program brings.
  func clear() throws { try Folder.creating(folder).remove(Self.brought) }

  /// What a program has brought; nil if it is too large, or not there.
  func content() throws -> [UInt8]? {
    guard
      case .bytes(let bytes, _) = try FileBytes(
        reading: Self.brought, in: Folder.creating(folder), limit: Self.largest)
    else { return nil }
    return bytes
  }

  func give(_ bytes: [UInt8]) throws { try Folder.creating(folder).put(bytes, as: Self.given) }
}
