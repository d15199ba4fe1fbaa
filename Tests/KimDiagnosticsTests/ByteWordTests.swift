import Testing

@testable import KimDiagnostics

struct ByteWordTests {
  @Test func `eight bytes together tell what each would`() {
    for byte in UInt8.min...UInt8.max {
      for place in 0..<8 {
        var text = Array("xabcdefgh".utf8)
        text[place + 1] = byte
        let word = ByteWord(text.span, at: 1)
        #expect(word.digits == ((0x30...0x39).contains(byte) ? 1 : 0))
        #expect((word.marks(of: 0x3C, under: 0xFD) != 0) == (byte == 0x3C || byte == 0x3E))
        #expect((word.marks(of: 0x29) != 0) == (byte == 0x29))
        #expect((word.marks(below: 0x20) != 0) == (byte < 0x20))
      }
    }
  }
}
