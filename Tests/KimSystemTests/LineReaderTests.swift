import Testing

@testable import KimSystem

struct LineReaderTests {
  private func lines(of pieces: [String]) -> [String] {
    var reader = LineReader()
    var lines: [String] = []
    for piece in pieces {
      reader.add(Array(piece.utf8))
      while let line = reader.next() { lines.append(String(decoding: line, as: UTF8.self)) }
    }
    return lines
  }

  @Test(arguments: [
    ["a\nb\n"], ["a", "\n", "b\n"], ["a\nb", "\n"], ["", "a\n", "", "b\n", "rest"],
  ]) func `lines are cut wherever the pieces end`(pieces: [String]) {
    #expect(lines(of: pieces) == ["a", "b"])
  }

  @Test func `an empty line is a line`() {
    #expect(lines(of: ["\n\na\n"]) == ["", "", "a"])
  }

  @Test func `a large file in one piece is cut without moving a byte`() {
    let line = [UInt8](repeating: UInt8(ascii: "x"), count: 9_000) + [UInt8(ascii: "\n")]
    var reader = LineReader()
    reader.add((0..<2_000).flatMap { _ in line })
    var count = 0
    while let next = reader.next() { count += next.count == 9_000 ? 1 : 0 }
    #expect(count == 2_000)
    #expect(reader.movedByteCount == 0)
  }

  @Test(arguments: [100, 1_000, 10_000]) func `pieces of a pipe move each byte at most once`(
    count: Int
  ) {
    var reader = LineReader()
    var found = 0
    for number in 0..<count {
      // The end of a line comes with the beginning of the next, as over a pipe.
      reader.add(Array("\(number)\nbegin".utf8))
      while reader.next() != nil { found += 1 }
    }
    #expect(found == count)
    #expect(reader.movedByteCount <= count * "99999\nbegin".utf8.count)
  }
}
