/// A few short texts in one piece of memory, where each of its own would take two or three times as much:
/// an index holds a million of them.
struct PackedTexts: Sendable, Hashable {
  /// The length of each, in numbers of base 128 with the lowest first, then its bytes.
  private let bytes: [UInt8]

  init(_ texts: [String]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(texts.reduce(0) { $0 + $1.utf8.count + 2 })
    for text in texts {
      var count = text.utf8.count
      while count >= 0x80 {
        bytes.append(UInt8(count & 0x7F) | 0x80)
        count >>= 7
      }
      bytes.append(UInt8(count))
      bytes += text.utf8
    }
    self.bytes = bytes
  }

  subscript(number: Int) -> String {
    var place = 0
    for _ in 0..<number { place = range(at: place).upperBound }
    return String(decoding: bytes[range(at: place)], as: UTF8.self)
  }

  /// The same with another text in place of one.
  func replacing(_ number: Int, of count: Int, with text: String) -> PackedTexts {
    PackedTexts((0..<count).map { $0 == number ? text : self[$0] })
  }

  /// Of the text whose length stands at a place.
  private func range(at start: Int) -> Range<Int> {
    var (place, count, shift) = (start, 0, 0)
    while bytes[place] >= 0x80 {
      count |= Int(bytes[place] & 0x7F) << shift
      shift += 7
      place += 1
    }
    count |= Int(bytes[place]) << shift
    return (place + 1)..<(place + 1 + count)
  }
}
