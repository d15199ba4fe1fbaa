/// One of the forty sizes of a code, with what the standard's tables say of it at level M.
struct QRVersion: Sendable, Equatable {
  let number: Int

  /// Table 9 of the standard, level M: codewords of correction in each block, and blocks.
  private static let correction: [(codewords: Int, blocks: Int)] = [
    (10, 1), (16, 1), (26, 1), (18, 2), (24, 2), (16, 4), (18, 4), (22, 4), (22, 5), (26, 5),
    (30, 5), (22, 8), (22, 9), (24, 9), (24, 10), (28, 10), (28, 11), (26, 13), (26, 14), (26, 16),
    (26, 17), (28, 17), (28, 18), (28, 20), (28, 21), (28, 23), (28, 25), (28, 26), (28, 28),
    (28, 29), (28, 31), (28, 33), (28, 35), (28, 37), (28, 38), (28, 40), (28, 43), (28, 45),
    (28, 47), (28, 49),
  ]

  static func smallest(holding bytes: Int) -> QRVersion? {
    (1...40).lazy.map(QRVersion.init(number:)).first { $0.capacity >= bytes }
  }

  var size: Int { 17 + 4 * number }
  var correctionCodewords: Int { Self.correction[number - 1].codewords }
  var blocks: Int { Self.correction[number - 1].blocks }
  /// A text's length is written in so many bits (table 3, byte mode).
  var lengthBits: Int { number < 10 ? 8 : 16 }
  var dataCodewords: Int { allCodewords - correctionCodewords * blocks }
  /// How many bytes of text fit, beside four bits of mode and the length.
  var capacity: Int { dataCodewords - (4 + lengthBits + 7) / 8 }

  /// Where rows and columns of the small alignment squares cross (annex E).
  var alignmentCentres: [Int] {
    guard number > 1 else { return [] }
    let count = number / 7 + 2
    let step = number == 32 ? 26 : (number * 4 + count * 2 + 1) / (count * 2 - 2) * 2
    return [6] + (0..<count - 1).map { size - 7 - $0 * step }.reversed()
  }

  /// Squares that are no fixed pattern, in whole codewords of eight.
  private var allCodewords: Int {
    var squares = (16 * number + 128) * number + 64
    if number > 1 {
      let count = number / 7 + 2
      squares -= (25 * count - 10) * count - 55
      if number > 6 { squares -= 36 }
    }
    return squares / 8
  }
}
