/// Writes a record's values one after another, each readable by `RecordReader` in the same order.
struct RecordWriter {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// Eight bytes, the lowest first.
  mutating func add(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    for _ in 0..<8 {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes += text.utf8
  }

  /// As the system wants names; the text has no zero itself.
  mutating func add(endingWithZero text: Substring) {
    bytes += text.utf8
    bytes.append(0)
  }

  mutating func add(_ data: [UInt8]) {
    add(data.count)
    bytes += data
  }

  mutating func add<Element>(
    _ elements: [Element], _ body: (inout RecordWriter, Element) -> Void
  ) {
    add(elements.count)
    for element in elements { body(&self, element) }
  }
}
