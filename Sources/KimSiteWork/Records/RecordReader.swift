/// Reads what a `RecordWriter` wrote; throws at whatever cannot have been written by one.
struct RecordReader {
  struct Damage: Error {}

  private let bytes: [UInt8]
  private var position: Int

  init(_ bytes: [UInt8], from position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  mutating func number() throws(Damage) -> Int {
    guard position + 8 <= bytes.count else { throw Damage() }
    var value: UInt64 = 0
    for index in 0..<8 { value |= UInt64(bytes[position + index]) << UInt64(8 * index) }
    position += 8
    return Int(Int64(bitPattern: value))
  }

  mutating func data() throws(Damage) -> ArraySlice<UInt8> {
    let count = try number()
    guard count >= 0, count <= bytes.count - position else { throw Damage() }
    defer { position += count }
    return bytes[position..<(position + count)]
  }

  var isAtEnd: Bool { position >= bytes.count }

  /// Where a text begins that has a zero behind it.
  mutating func placeOfTextEndingWithZero() throws(Damage) -> Int {
    guard let end = bytes[position...].firstIndex(of: 0) else { throw Damage() }
    defer { position = end + 1 }
    return position
  }

  mutating func text() throws(Damage) -> String {
    String(decoding: try data(), as: UTF8.self)
  }

  mutating func list<Element>(
    _ body: (inout RecordReader) throws(Damage) -> Element
  ) throws(Damage) -> [Element] {
    let count = try number()
    // Each element takes at least one number.
    guard count >= 0, count <= (bytes.count - position) / 8 else { throw Damage() }
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try body(&self)) }
    return elements
  }
}
