package import KimTheme

/// Columns beside each other, drawn as SVG; colours are the theme's.
package struct ColumnChart {
  private let label: String
  private let entries: [(name: String, values: [Int])]
  private let series: [String]
  private let texts: Texts

  /// - Parameter entries: in the order of the page; where there are two series, both numbers.
  package init(
    label: String, entries: [(name: String, values: [Int])], series: [String] = [], texts: Texts
  ) {
    self.label = label
    self.entries = entries
    self.series = series
    self.texts = texts
  }

  private static let width = 320
  private static let top = 16
  private static let plot = 110
  private static let foot = 18

  package var view: ColumnChartView {
    ColumnChartView(
      label: label, width: String(Self.width), height: String(Self.top + Self.plot + Self.foot),
      baseline: String(Self.top + Self.plot), bars: bars,
      keys: series.enumerated().map { ColumnKeyView(label: $1, isSecond: $0 == 1) })
  }

  private var bars: [ColumnBarView] {
    let most = max(1, entries.flatMap(\.values).max() ?? 1)
    let slot = Double(Self.width) / Double(max(1, entries.count))
    return entries.enumerated().flatMap { index, entry in
      entry.values.enumerated().map { place, value in
        bar(
          value, of: most, name: place == 0 ? entry.name : "", isSecond: place == 1,
          slot: (Double(index) * slot, slot), part: (place, entry.values.count))
      }
    }
  }

  private func bar(
    _ value: Int, of most: Int, name: String, isSecond: Bool, slot: (start: Double, width: Double),
    part: (index: Int, count: Int)
  ) -> ColumnBarView {
    let breadth = min(slot.width * 0.7, 48) / Double(part.count)
    let start = slot.start + (slot.width - breadth * Double(part.count)) / 2
    let x = start + breadth * Double(part.index)
    let height = Double(Self.plot * value) / Double(most)
    let y = Double(Self.top + Self.plot) - height
    let middle = part.count == 1 ? slot.start + slot.width / 2 : x + breadth / 2
    return ColumnBarView(
      x: Self.text(x), y: Self.text(y), width: Self.text(breadth), height: Self.text(height),
      middle: Self.text(middle), valueY: Self.text(y - 4),
      labelY: String(Self.top + Self.plot + 14), text: value == 0 ? "" : texts.number(value),
      label: name, isSecond: isSecond)
  }

  /// With one decimal: the same on every machine, and short.
  package static func text(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }
}
