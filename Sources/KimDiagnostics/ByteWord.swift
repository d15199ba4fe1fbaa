/// Eight bytes of a text side by side in one number: they are looked at together, where a look at
/// each would be most of what a text costs.
///
/// Always inlined: a call would cost more than what it does.
package struct ByteWord {
  package static let size = 8

  @usableFromInline let bits: UInt64

  /// The bytes from an index on, of which there have to be eight.
  @inlinable @inline(__always)
  package init(_ text: Span<UInt8>, at index: Int) {
    // Bounds are checked once, and the compiler makes one load of this.
    let bytes = text.extracting(index..<(index &+ 8))
    bits =
      UInt64(bytes[0]) | UInt64(bytes[1]) << 8 | UInt64(bytes[2]) << 16 | UInt64(bytes[3]) << 24
      | UInt64(bytes[4]) << 32 | UInt64(bytes[5]) << 40 | UInt64(bytes[6]) << 48
      | UInt64(bytes[7]) << 56
  }

  /// How many are ASCII digits.
  @inlinable @inline(__always)
  package var digits: Int {
    let values = bits ^ Self.all(0x30)
    let others = ((values & Self.all(0x7F)) &+ Self.all(0x76)) | values
    let found = ~others & Self.all(0x80)
    return found == 0 ? 0 : found.nonzeroBitCount
  }

  /// Not zero if one of them, with only the bits of `mask` kept, is this byte.
  @inlinable @inline(__always)
  package func marks(of byte: UInt8, under mask: UInt8 = 0xFF) -> UInt64 {
    let other = (bits & Self.all(mask)) ^ Self.all(byte)
    return (other &- Self.all(1)) & ~other & Self.all(0x80)
  }

  /// Not zero if one of them is below a byte, which is at most 0x80.
  @inlinable @inline(__always)
  package func marks(below byte: UInt8) -> UInt64 {
    (bits &- Self.all(byte)) & ~bits & Self.all(0x80)
  }

  @inlinable @inline(__always)
  static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}
