import KimText
import Testing

struct ByteMapTests {
  private static func isSign(_ byte: UInt8) -> Bool {
    let plain = UInt8(ascii: "A")...UInt8(ascii: "Z")
    let small = UInt8(ascii: "a")...UInt8(ascii: "z")
    return !plain.contains(byte) && !small.contains(byte)
      && !" !\"+,-./0123456789:;=>?".utf8.contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= 0x80 || "0123456789".utf8.contains(byte)
  }

  /// Every byte value, in another order at each offset.
  private static func text(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 / 256) }
  }

  private func offsets(_ map: ByteMap, _ range: Range<Int>) -> [Int] {
    var (found, index) = ([Int](), map.next(from: range.lowerBound))
    while index < range.upperBound {
      found.append(index)
      index = map.next(from: index + 1)
    }
    return found
  }

  @Test(arguments: [0, 1, 15, 16, 17, 63, 64, 65, 127, 128, 129, 1_000])
  func `it goes from one byte of its class to the next`(count: Int) {
    let text = Self.text(count)
    let signs = ByteMap(.signs, of: text[...])
    #expect(offsets(signs, 0..<count) == text.indices.filter { Self.isSign(text[$0]) })
    let digits = ByteMap(.digits, of: text[...])
    #expect(offsets(digits, 0..<count) == text.indices.filter { Self.isDigit(text[$0]) })
  }

  @Test func `a part of a text has the offsets of the whole`() {
    let text = Self.text(600)
    let part = ByteMap(.signs, of: text[77..<531])
    #expect(offsets(part, 77..<531) == (77..<531).filter { Self.isSign(text[$0]) })
    #expect(part.next(from: 531) == 531)
    #expect(part.next(from: 0) == offsets(part, 77..<531).first)
  }

  @Test func `it knows whether all is ASCII`() {
    for place in [0, 15, 16, 63, 64, 99] {
      var text = [UInt8](repeating: 0x61, count: 100)
      #expect(ByteMap(.signs, of: text[...]).isASCII)
      text[place] = 0xC3
      #expect(!ByteMap(.signs, of: text[...]).isASCII)
      #expect(!ByteMap(.digits, of: text[...]).isASCII)
    }
    #expect(ByteMap(.digits, of: []).isASCII)
  }

  @Test func `so many near each other are noticed, whatever parts them`() {
    let near = String(repeating: "1 2 3 4 ", count: 4) + String(repeating: "kata ", count: 200)
    #expect(ByteMap(.digits, of: Array(near.utf8)[...]).holds(16, within: 240))
    let far = String(repeating: "1" + String(repeating: "kata ", count: 20), count: 16)
    #expect(!ByteMap(.digits, of: Array(far.utf8)[...]).holds(16, within: 240))
  }
}
