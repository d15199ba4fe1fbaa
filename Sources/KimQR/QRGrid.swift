/// The squares of a code while they are set.
struct QRGrid {
  private let version: QRVersion
  private let size: Int
  private(set) var dark: [Bool]
  /// Squares of the fixed patterns, which neither data nor a mask changes.
  private var fixed: [Bool]

  /// A code with its fixed patterns only.
  init(_ version: QRVersion) {
    self.version = version
    size = version.size
    dark = Array(repeating: false, count: size * size)
    fixed = dark
    setTiming()
    setFinders()
    setAlignment()
    setFormat(mask: 0)
    setVersion()
  }

  /// Data runs in columns of two from the lower right, upwards and downwards in turns (clause 7.7.3).
  mutating func fill(with codewords: [UInt8]) {
    var bit = 0
    for (turn, right) in Self.columns(size).enumerated() {
      for step in 0..<size {
        let row = turn.isMultiple(of: 2) ? size - 1 - step : step
        for column in [right, right - 1] where !fixed[row * size + column] {
          guard bit < codewords.count * 8 else { return }
          dark[row * size + column] = codewords[bit >> 3] >> UInt8(7 - bit & 7) & 1 == 1
          bit += 1
        }
      }
    }
  }

  /// The grid with every square of data turned over where the mask says so (table 10).
  func masked(by mask: Int) -> QRGrid {
    var grid = self
    for row in 0..<size {
      for column in 0..<size where !fixed[row * size + column] {
        if Self.turns(mask, row, column) { grid.dark[row * size + column].toggle() }
      }
    }
    grid.setFormat(mask: mask)
    return grid
  }

  /// How badly a camera would see it (clause 7.8.3): the least is the best.
  var penalty: Int { QRPenalty(dark, size: size).total }

  /// The right columns of each pair. The sixth column is the timing pattern's, so pairs leave it out.
  private static func columns(_ size: Int) -> [Int] {
    stride(from: size - 1, to: 6, by: -2) + [5, 3, 1]
  }

  private static func turns(_ mask: Int, _ row: Int, _ column: Int) -> Bool {
    switch mask {
    case 0: (row + column) % 2 == 0
    case 1: row % 2 == 0
    case 2: column % 3 == 0
    case 3: (row + column) % 3 == 0
    case 4: (row / 2 + column / 3) % 2 == 0
    case 5: row * column % 2 + row * column % 3 == 0
    case 6: (row * column % 2 + row * column % 3) % 2 == 0
    default: ((row + column) % 2 + row * column % 3) % 2 == 0
    }
  }
}

/// The patterns that a camera finds a code by.
extension QRGrid {
  private mutating func set(_ row: Int, _ column: Int, _ isDark: Bool) {
    guard (0..<size).contains(row), (0..<size).contains(column) else { return }
    dark[row * size + column] = isDark
    fixed[row * size + column] = true
  }

  private mutating func setTiming() {
    for index in 0..<size {
      set(6, index, index.isMultiple(of: 2))
      set(index, 6, index.isMultiple(of: 2))
    }
  }

  /// The three large squares with a light edge around each.
  private mutating func setFinders() {
    for (row, column) in [(3, 3), (3, size - 4), (size - 4, 3)] {
      for down in -4...4 {
        for right in -4...4 {
          let ring = max(abs(down), abs(right))
          set(row + down, column + right, ring != 2 && ring != 4)
        }
      }
    }
  }

  /// The small squares, but where a large one stands.
  private mutating func setAlignment() {
    let centres = version.alignmentCentres
    guard let first = centres.first, let last = centres.last else { return }
    for row in centres {
      for column in centres {
        let corners = [(first, first), (first, last), (last, first)]
        if corners.contains(where: { $0 == (row, column) }) { continue }
        for down in -2...2 {
          for right in -2...2 { set(row + down, column + right, max(abs(down), abs(right)) != 1) }
        }
      }
    }
  }

  /// Level and mask, twice (clause 7.9). Level M is 00.
  fileprivate mutating func setFormat(mask: Int) {
    let bits = Self.withRemainder(mask, dividedBy: 0x537, bits: 10) ^ 0x5412
    for index in 0..<15 {
      let isDark = bits >> index & 1 == 1
      let (row, column) = Self.formatSquare(index)
      set(row, column, isDark)
      if index < 8 {
        set(8, size - 1 - index, isDark)
      } else {
        set(size - 15 + index, 8, isDark)
      }
    }
    set(size - 8, 8, true)
  }

  /// Beside the upper left square: down its right side, then leftwards below it.
  private static func formatSquare(_ index: Int) -> (row: Int, column: Int) {
    switch index {
    case 0..<6: (index, 8)
    case 6: (7, 8)
    case 7: (8, 8)
    case 8: (8, 7)
    default: (8, 14 - index)
    }
  }

  /// The version's number, twice, from version 7 on (clause 7.10).
  private mutating func setVersion() {
    guard version.number > 6 else { return }
    let bits = Self.withRemainder(version.number, dividedBy: 0x1F25, bits: 12)
    for index in 0..<18 {
      let isDark = bits >> index & 1 == 1
      set(size - 11 + index % 3, index / 3, isDark)
      set(index / 3, size - 11 + index % 3, isDark)
    }
  }

  private static func withRemainder(_ value: Int, dividedBy divisor: Int, bits: Int) -> Int {
    var remainder = value
    for _ in 0..<bits { remainder = remainder << 1 ^ (remainder >> (bits - 1) & 1) * divisor }
    return value << bits | remainder
  }
}
