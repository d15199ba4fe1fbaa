/// What makes a code hard to read, in the standard's points (clause 7.8.3).
struct QRPenalty {
  private let dark: [Bool]
  private let size: Int

  init(_ dark: [Bool], size: Int) {
    self.dark = dark
    self.size = size
  }

  var total: Int {
    var points = blocks + balance
    for line in 0..<size {
      points += penalty(from: line * size, step: 1)
      points += penalty(from: line, step: size)
    }
    return points
  }

  /// 1:1:3:1:1, as the squares in the corners have it, with four light squares before or after it.
  private static let finders = (before: 0b0000_101_1101, after: 0b101_1101_0000)
  private static let finderLength = 11

  /// Rows of five and more of one colour, and what looks like the squares in the corners. All masks
  /// of each code come by here, so that it makes no arrays.
  ///
  /// - Parameters:
  ///   - start: the first square of the row or column.
  ///   - step: from one square to the next.
  private func penalty(from start: Int, step: Int) -> Int {
    var (points, run, seen) = (0, 0, 0)
    for index in 0..<size {
      let isDark = dark[start + index * step]
      run = index > 0 && isDark == (seen & 1 == 1) ? run + 1 : 1
      if run == 5 { points += 3 } else if run > 5 { points += 1 }
      seen = (seen << 1 | (isDark ? 1 : 0)) & (1 << Self.finderLength - 1)
      if index + 1 >= Self.finderLength, seen == Self.finders.before || seen == Self.finders.after {
        points += 40
      }
    }
    return points
  }

  /// Blocks of two by two.
  private var blocks: Int {
    var points = 0
    for row in 0..<size - 1 {
      for column in 0..<size - 1 {
        let first = row * size + column
        let isDark = dark[first]
        if dark[first + 1] == isDark, dark[first + size] == isDark, dark[first + size + 1] == isDark
        {
          points += 3
        }
      }
    }
    return points
  }

  /// Ten points for each five percent away from one half.
  private var balance: Int {
    let percent = dark.count { $0 } * 100 / dark.count
    return abs(percent - 50) / 5 * 10
  }
}
