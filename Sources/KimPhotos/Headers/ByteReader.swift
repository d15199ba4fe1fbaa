/// Reads numbers from untrusted bytes: past the end every answer is nil.
struct ByteReader {
  let bytes: [UInt8]
  private(set) var offset = 0

  init(_ bytes: [UInt8], at offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  var isAtEnd: Bool { offset >= bytes.count }

  mutating func byte() -> Int? { take(1)?.first.map(Int.init) }

  /// Most significant byte first.
  mutating func big(_ count: Int) -> Int? {
    take(count)?.reduce(0) { $0 << 8 | Int($1) }
  }

  /// Least significant byte first.
  mutating func little(_ count: Int) -> Int? {
    take(count)?.reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, count <= bytes.count - offset else { return nil }
    defer { offset += count }
    return bytes[offset..<offset + count]
  }

  /// Whether so many bytes were there to be passed over.
  mutating func skip(_ count: Int) -> Bool { take(count) != nil }

  /// Whether these bytes come next; passes over them if so.
  mutating func skip(text: String) -> Bool {
    guard bytes.dropFirst(offset).starts(with: text.utf8) else { return false }
    offset += text.utf8.count
    return true
  }
}
