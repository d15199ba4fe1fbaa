/// The lines of a parcel, read one after another, with counted bytes between some of them.
struct ParcelLines {
  private let bytes: [UInt8]
  /// The offset of the next byte.
  private(set) var offset: Int

  private static let feed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  /// In bytes; a line of a head that is longer is no such line.
  private static let longest = 2000

  init(_ bytes: [UInt8], at offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  var isAtEnd: Bool { offset >= bytes.count }

  /// The next line without its end; nil behind the last one. What is too long is cut.
  mutating func next() -> String? {
    guard !isAtEnd else { return nil }
    let line = nextBytes()
    return String(decoding: line.prefix(Self.longest), as: UTF8.self)
  }

  /// The same, whatever its length.
  mutating func nextBytes() -> ArraySlice<UInt8> {
    let end = bytes[offset...].firstIndex(of: Self.feed) ?? bytes.count
    var line = bytes[offset..<end]
    if line.last == Self.carriageReturn { line.removeLast() }
    offset = min(end + 1, bytes.count)
    return line
  }

  /// So many bytes and the end of their line, which may be the last of them; nil if there are fewer, or
  /// if the line goes on.
  mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count <= bytes.count - offset else { return nil }
    let taken = bytes[offset..<(offset + count)]
    var end = offset + count
    if end < bytes.count, bytes[end] == Self.carriageReturn { end += 1 }
    if end < bytes.count, bytes[end] == Self.feed {
      offset = end + 1
    } else if taken.last == Self.feed {
      offset += count
    } else {
      return nil
    }
    return taken
  }

  /// Whether fewer bytes are left.
  func isShorter(than count: Int) -> Bool { bytes.count - offset <= count }

  func slice(from start: Int, to end: Int) -> ArraySlice<UInt8> { bytes[start..<end] }

  /// What a program made of it that ends lines with two signs, as it was before.
  static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      let isPair =
        byte == carriageReturn && index + 1 < bytes.count && bytes[index + 1] == feed
      if !isPair { plain.append(byte) }
    }
    return plain
  }
}
