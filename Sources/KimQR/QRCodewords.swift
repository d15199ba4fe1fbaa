/// The text as codewords: mode, length, bytes, filling; then correction.
extension QRVersion {
  /// As many codewords of data as the version holds (clause 7.4).
  func codewords(of text: [UInt8]) -> [UInt8] {
    var bits = BitWriter()
    bits.append(0b0100, bits: 4)
    bits.append(text.count, bits: lengthBits)
    for byte in text { bits.append(Int(byte), bits: 8) }
    bits.append(0, bits: 4)
    var codewords = bits.bytes
    let filling: [UInt8] = [0xEC, 0x11]
    for index in 0..<max(dataCodewords - codewords.count, 0) {
      codewords.append(filling[index % 2])
    }
    return codewords
  }

  /// Data in blocks, each with its correction, taken in turns from all blocks (clause 7.6): dirt in
  /// one place costs each block a little.
  func interleaved(_ data: [UInt8]) -> [UInt8] {
    let code = ReedSolomon(codewords: correctionCodewords)
    let parts = split(data)
    let corrections = parts.map(code.correction)
    return inTurns(parts) + inTurns(corrections)
  }

  /// The last blocks are longer by one codeword where the data cannot be split evenly.
  private func split(_ data: [UInt8]) -> [[UInt8]] {
    let (short, longBlocks) = (data.count / blocks, data.count % blocks)
    var start = 0
    return (0..<blocks).map { block in
      let length = short + (block >= blocks - longBlocks ? 1 : 0)
      defer { start += length }
      return Array(data[start..<start + length])
    }
  }

  private func inTurns(_ parts: [[UInt8]]) -> [UInt8] {
    let longest = parts.map(\.count).max() ?? 0
    return (0..<longest).flatMap { index in parts.compactMap { $0.count > index ? $0[index] : nil }
    }
  }
}

/// Bits in order, the highest first.
private struct BitWriter {
  private(set) var bytes: [UInt8] = []
  private var free = 0

  mutating func append(_ value: Int, bits: Int) {
    for bit in stride(from: bits - 1, through: 0, by: -1) {
      if free == 0 {
        bytes.append(0)
        free = 8
      }
      free -= 1
      bytes[bytes.count - 1] |= UInt8(value >> bit & 1) << UInt8(free)
    }
  }
}
