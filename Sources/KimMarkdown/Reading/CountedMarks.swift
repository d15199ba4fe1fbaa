internal import KimDiagnostics

/// The bytes that `ComplexityScan` counts, and those that end a line.
enum CountedMarks {
  /// One bit for each of LF, CR, `)`, `<`, then `@`, `[`, `]`, `|`: a test without branches,
  /// because every byte of every document goes through it.
  static func contain(_ byte: UInt8) -> Bool {
    let low: UInt64 = 1 << 0x0A | 1 << 0x0D | 1 << 0x29 | 1 << 0x3C
    let high: UInt64 = 1 << 0x00 | 1 << 0x1B | 1 << 0x1D | 1 << 0x3C
    let bits = byte < 0x40 ? low : high
    return byte < 0x80 && (bits &>> UInt64(byte & 63)) & 1 == 1
  }

  /// Whether one of eight bytes may be one; `Y`, `_` and other control characters pass too.
  static func mayOccur(in word: ByteWord) -> Bool {
    let found =
      word.marks(below: 0x20) | word.marks(of: 0x29) | word.marks(of: 0x40)
      | word.marks(of: 0x3C, under: 0xBF) | word.marks(of: 0x59, under: 0xF9)
    return found != 0
  }
}
