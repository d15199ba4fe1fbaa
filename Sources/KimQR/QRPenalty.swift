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
      let (row, column) = (line * size, line)
      points += penalty(of: (0..<size).map { dark[row + $0] })
      points += penalty(of: (0..<size).map { dark[$0 * size + column] })
    }
    return points
  }

  /// Rows of five and more of one colour, and what looks like the squares in the corners.
  private func penalty(of line: [Bool]) -> Int {
    var (points, run) = (0, 0)
    for index in line.indices {
      run = index > 0 && line[index] == line[index - 1] ? run + 1 : 1
      if run == 5 { points += 3 } else if run > 5 { points += 1 }
    }
    return points + 40 * finders(in: line)
  }

  /// 1:1:3:1:1 with four light squares before or after it.
  private func finders(in line: [Bool]) -> Int {
    let pattern = [true, false, true, true, true, false, true]
    let light = [Bool](repeating: false, count: 4)
    let forms = [light + pattern, pattern + light]
    return (0...max(line.count - 11, 0)).reduce(0) { count, start in
      let part = line[start..<min(start + 11, line.count)]
      return count + (forms.contains { part.elementsEqual($0) } ? 1 : 0)
    }
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
