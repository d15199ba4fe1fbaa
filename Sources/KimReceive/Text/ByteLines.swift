/// Lines that end with either sign or both.
struct ByteLines {
  private let bytes: ArraySlice<UInt8>
  private(set) var offset: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    offset = bytes.startIndex
  }

  mutating func next() -> ArraySlice<UInt8>? {
    guard offset < bytes.endIndex else { return nil }
    let end = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    var line = bytes[offset..<end]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    offset = min(end + 1, bytes.endIndex)
    return line
  }
}
