/// Numbers by month or by year, small when written: `202405:3,0,1;202404:2`.
package struct CountTable: Sendable, Hashable, Codable {
  package let width: Int
  /// Ascending. Two rows of small numbers: an index holds those of all sites.
  private var order: [Int32] = []
  /// A row of `width` for each period.
  private var numbers: [Int32] = []

  package init(width: Int) { self.width = max(0, width) }

  /// The numbers of a period; zeros where there are none.
  package subscript(period: Int) -> [Int] {
    let (row, isThere) = place(of: period)
    guard isThere else { return [Int](repeating: 0, count: width) }
    return numbers[(row * width)..<((row + 1) * width)].map(Int.init)
  }

  package var isEmpty: Bool { order.isEmpty }

  /// Latest first.
  package var periods: [Int] { order.reversed().map(Int.init) }

  package mutating func add(_ count: Int, to column: Int, of period: Int) {
    guard (0..<width).contains(column) else { return }
    let cell = row(of: period) * width + column
    numbers[cell] = Int32(clamping: Int(numbers[cell]) + Int(Int32(clamping: count)))
  }

  package mutating func add(_ other: CountTable) {
    let columns = min(width, other.width)
    guard columns > 0 else { return }
    for (index, period) in other.order.enumerated() {
      let start = row(of: Int(period)) * width
      for column in 0..<columns {
        let sum = Int(numbers[start + column]) + Int(other.numbers[index * other.width + column])
        numbers[start + column] = Int32(clamping: sum)
      }
    }
  }

  /// Without all but the latest periods.
  package func latest(_ count: Int) -> CountTable {
    var table = CountTable(width: width)
    table.order = order.suffix(count)
    table.numbers = numbers.suffix(min(count, order.count) * width)
    return table
  }

  /// Where the row of a period is, or would be.
  private func place(of period: Int) -> (row: Int, isThere: Bool) {
    let period = Int32(clamping: period)
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if order[middle] < period { low = middle + 1 } else { high = middle }
    }
    return (low, low < order.count && order[low] == period)
  }

  private mutating func row(of period: Int) -> Int {
    let (row, isThere) = place(of: period)
    if isThere { return row }
    order.insert(Int32(clamping: period), at: row)
    numbers.insert(contentsOf: repeatElement(0, count: width), at: row * width)
    return row
  }

  // MARK: Coding

  /// No table of ours is wider.
  private static let widest = 64

  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    let parts = text.split(separator: "|", omittingEmptySubsequences: false)
    self.init(width: min(parts.first.flatMap { Int($0) } ?? 0, Self.widest))
    for row in parts.dropFirst().joined().split(separator: ";") {
      let fields = row.split(separator: ":")
      guard fields.count == 2, let period = Int(fields[0]) else { continue }
      for (column, number) in fields[1].split(separator: ",", omittingEmptySubsequences: false)
        .enumerated()
      {
        if let count = Int(number), count != 0 { add(count, to: column, of: period) }
      }
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  /// As it is written: zeros are empty, and left out at a row's end.
  package var text: String {
    let lines = periods.map { period in
      var numbers = self[period].map { $0 == 0 ? "" : String($0) }
      while numbers.count > 1, numbers.last?.isEmpty == true { numbers.removeLast() }
      return "\(period):" + numbers.joined(separator: ",")
    }
    return "\(width)|" + lines.joined(separator: ";")
  }
}

extension CountTable {
  /// Posts by month (`202405`) and type.
  package static let byMonth = CountTable(width: PostType.allCases.count)
  /// By year: posts, participants, then the six activities.
  package static let byYear = CountTable(width: 2 + Adinda.allCases.count)
}
