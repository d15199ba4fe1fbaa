import KimModel
import KimTheme

/// Points on a plain map: lines of latitude and longitude, no picture of the land, no request to
/// anybody. Good enough to see what lies near what.
struct PlaceMap {
  private let entries: [(name: String, url: String, point: Coordinates)]
  private let unplaced: [String]
  private let south: Double
  private let west: Double
  /// Of the drawing's sides, in degrees.
  private let span: Double

  private static let width = 320.0
  private static let height = 240.0
  private static let numbered = 40
  private static let namedUnplaced = 10

  /// Nil if no post has a point.
  ///
  /// - Parameter toRoot: from the page to the index's root.
  init?(_ entries: [IndexItems.Entry], toRoot: String = "") {
    let placed = entries.compactMap { entry in
      entry.post.point.map { (name: entry.post.title, url: entry.url(toRoot: toRoot), point: $0) }
    }
    unplaced = entries.filter { $0.post.point == nil }.map(\.post.title)
    guard let first = placed.first?.point else { return nil }
    self.entries = placed
    var (low, high) = (first, first)
    var (left, right) = (first.longitude, first.longitude)
    for (_, _, point) in placed {
      if point.latitude < low.latitude { low = point }
      if point.latitude > high.latitude { high = point }
      left = min(left, point.longitude)
      right = max(right, point.longitude)
    }
    // Near the equator a degree of longitude is as long as one of latitude, to a part in fifty.
    let needed = max((right - left) / Self.width, (high.latitude - low.latitude) / Self.height)
    span = max(needed * 1.5 * Self.width, 0.2)
    west = (left + right - span) / 2
    south = (low.latitude + high.latitude - span * Self.height / Self.width) / 2
  }

  var view: MapView {
    MapView(
      label: "Peta letak \(entries.count) tempat; namanya ada di bawah peta",
      width: ColumnChart.text(Self.width), height: ColumnChart.text(Self.height),
      lines: meridians + parallels, points: points,
      names: entries.count <= Self.numbered ? entries.map { TextItemView(text: $0.name) } : [],
      unplaced: unplacedText)
  }

  private var unplacedText: String {
    guard !unplaced.isEmpty else { return "" }
    let named = unplaced.prefix(Self.namedUnplaced).joined(separator: ", ")
    let rest = unplaced.count - Self.namedUnplaced
    return "Belum ada titiknya di peta: \(named)\(rest > 0 ? ", dan \(rest) tempat lain" : "")."
  }

  private var points: [MapPointView] {
    let spots = entries.map { (x: x($0.point.longitude), y: y($0.point.latitude)) }
    let labels = Self.labels(spots)
    return entries.indices.map { index in
      let spot = spots[index]
      return MapPointView(
        x: ColumnChart.text(spot.x), y: ColumnChart.text(spot.y),
        labelX: ColumnChart.text(spot.x), labelY: ColumnChart.text(spot.y - 7),
        number: labels[index], title: entries[index].name, url: entries[index].url)
    }
  }

  /// The numbers of points; those that lie on each other share a label, `1, 4`.
  private static func labels(_ spots: [(x: Double, y: Double)]) -> [String] {
    guard spots.count <= numbered else { return spots.map { _ in "" } }
    var labels = spots.map { _ in "" }
    for (index, spot) in spots.enumerated() {
      let first = spots.firstIndex { abs($0.x - spot.x) < 14 && abs($0.y - spot.y) < 10 } ?? index
      labels[first] += (labels[first].isEmpty ? "" : ", ") + String(index + 1)
    }
    return labels
  }

  private func x(_ longitude: Double) -> Double { (longitude - west) / span * Self.width }

  private func y(_ latitude: Double) -> Double {
    Self.height - (latitude - south) / span * Self.width
  }

  /// So that two to five lines cross the map.
  private var step: Double {
    [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 20].first { span / $0 <= 5 } ?? 45
  }

  private func multiples(from start: Double, over length: Double) -> [Double] {
    let first = (start / step).rounded(.up)
    return (0..<8).map { (first + Double($0)) * step }.filter { $0 < start + length }
  }

  private var meridians: [MapLineView] {
    // Not at the sides, where its name would be cut off.
    multiples(from: west + span * 0.08, over: span * 0.84).map { degrees in
      let x = ColumnChart.text(x(degrees))
      return MapLineView(
        x1: x, y1: "0", x2: x, y2: ColumnChart.text(Self.height), x: x,
        y: ColumnChart.text(Self.height - 4), text: Self.degrees(degrees, "BT", "BB"))
    }
  }

  private var parallels: [MapLineView] {
    let length = span * Self.height / Self.width
    return multiples(from: south + length * 0.1, over: length * 0.85).map { degrees in
      let y = y(degrees)
      return MapLineView(
        x1: "0", y1: ColumnChart.text(y), x2: ColumnChart.text(Self.width),
        y2: ColumnChart.text(y), x: "24", y: ColumnChart.text(y - 3),
        text: Self.degrees(degrees, "LU", "LS"))
    }
  }

  /// `103,5° BT`; of the equator and of zero longitude `0°`.
  private static func degrees(_ value: Double, _ positive: String, _ negative: String) -> String {
    let hundredths = Int((abs(value) * 100).rounded())
    guard hundredths != 0 else { return "0°" }
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    let digits =
      switch rest {
      case 0: ""
      case 1..<10: ",0\(rest)"
      case _ where rest % 10 == 0: ",\(rest / 10)"
      default: ",\(rest)"
      }
    return "\(whole)\(digits)° \(value < 0 ? negative : positive)"
  }
}
