/// Numbers by month or by year, small when written: `202405:3,0,1;202404:2`.
package struct CountTable: Sendable, Hashable, Codable {
  /// By period; each row has as many numbers as `width`.
  package private(set) var rows: [Int: [Int]] = [:]
  package let width: Int

  package init(width: Int) { self.width = width }

  /// The numbers of a period; zeros where there are none.
  package subscript(period: Int) -> [Int] {
    rows[period] ?? [Int](repeating: 0, count: width)
  }

  /// Latest first.
  package var periods: [Int] { rows.keys.sorted(by: >) }

  package mutating func add(_ count: Int, to column: Int, of period: Int) {
    guard (0..<width).contains(column) else { return }
    rows[period, default: [Int](repeating: 0, count: width)][column] += count
  }

  package mutating func add(_ other: CountTable) {
    for (period, counts) in other.rows where width > 0 && !counts.isEmpty {
      var row = self[period]
      for column in 0..<min(width, counts.count) { row[column] += counts[column] }
      rows[period] = row
    }
  }

  /// Without all but the latest periods.
  package func latest(_ count: Int) -> CountTable {
    var table = CountTable(width: width)
    for period in periods.prefix(count) { table.rows[period] = rows[period] }
    return table
  }

  // MARK: Coding

  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    let parts = text.split(separator: "|", omittingEmptySubsequences: false)
    self.init(width: parts.first.flatMap { Int($0) } ?? 0)
    for row in parts.dropFirst().joined().split(separator: ";") {
      let fields = row.split(separator: ":")
      guard fields.count == 2, let period = Int(fields[0]) else { continue }
      for (column, number) in fields[1].split(separator: ",", omittingEmptySubsequences: false)
        .enumerated()
      {
        add(Int(number) ?? 0, to: column, of: period)
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
