/// Correction of errors over the field of 256 elements (annex A of the standard).
struct ReedSolomon {
  /// The divisor's coefficients, the highest power first, without its leading one.
  private let divisor: [UInt8]

  /// The product of (x - 2^i) for as many i as there are codewords of correction.
  init(codewords: Int) {
    var divisor = [UInt8](repeating: 0, count: codewords)
    divisor[codewords - 1] = 1
    var root: UInt8 = 1
    for _ in 0..<codewords {
      for index in divisor.indices {
        divisor[index] = Self.product(divisor[index], root)
        if index + 1 < codewords { divisor[index] ^= divisor[index + 1] }
      }
      root = Self.product(root, 2)
    }
    self.divisor = divisor
  }

  /// What remains of the data after a division by the divisor.
  func correction(of data: [UInt8]) -> [UInt8] {
    var remainder = [UInt8](repeating: 0, count: divisor.count)
    for byte in data {
      let factor = byte ^ remainder.removeFirst()
      remainder.append(0)
      for index in divisor.indices { remainder[index] ^= Self.product(divisor[index], factor) }
    }
    return remainder
  }

  /// A product in the field of the standard: modulo x^8 + x^4 + x^3 + x^2 + 1.
  private static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
    var product: UInt8 = 0
    for bit in stride(from: 7, through: 0, by: -1) {
      product = product << 1 ^ (product & 0x80 == 0 ? 0 : 0x1D)
      if right >> UInt8(bit) & 1 == 1 { product ^= left }
    }
    return product
  }
}
