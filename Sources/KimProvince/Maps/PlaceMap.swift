import KimModel
import KimPages
import KimTheme

/// Points on a map: lines of latitude and longitude, and the borders of regions where they are known.
/// No request to anybody.
struct PlaceMap {
  private let entries: [(name: String, url: String, point: Coordinates)]
  private let unplaced: [String]
  private let frame: MapFrame
  private let land: [RegionOutline]
  private let texts: Texts

  private static let height = 240.0
  private static let pathBytes = 12_000
  private static let numbered = 40
  private static let named = 12
  private static let labelLength = 24
  private static let namedUnplaced = 10

  /// Nil if no post has a point.
  ///
  /// - Parameters:
  ///   - toRoot: from the page to the index's root.
  ///   - outlines: of the regions around.
  init?(
    _ entries: [IndexItems.Entry], _ texts: Texts, toRoot: String = "",
    on outlines: [RegionOutline] = []
  ) {
    self.texts = texts
    let placed = entries.compactMap { entry in
      entry.post.point.map { (name: entry.post.title, url: entry.url(toRoot: toRoot), point: $0) }
    }
    unplaced = entries.filter { $0.post.point == nil }.map(\.post.title)
    guard let box = MapBox(placed.map { ($0.point.longitude, $0.point.latitude) }) else {
      return nil
    }
    self.entries = placed
    let frame = MapFrame(around: box, height: Self.height, room: 1.5, least: 0.2)
    self.frame = frame
    land = outlines.filter { $0.box?.meets(frame.shown) ?? false }
  }

  var view: MapView {
    let (scale, areas) = areas
    return MapView(
      label: texts(.petaLetak, String(entries.count)),
      width: ColumnChart.text(MapFrame.width), height: ColumnChart.text(Self.height),
      scale: scale, areas: areas, lines: meridians + parallels, points: points,
      names: entries.count <= Self.numbered ? entries.map { TextItemView(text: $0.name) } : [],
      unplaced: unplacedText, note: areas.isEmpty ? "" : texts[.petaBatas])
  }

  private var areas: (scale: String, views: [MapAreaView]) {
    let drawings = OutlineDrawing.finest(land, in: frame, bytes: Self.pathBytes)
    return (
      drawings.first?.scale ?? "1", drawings.map { MapAreaView(path: $0.path, kind: "darat") }
    )
  }

  private var unplacedText: String {
    guard !unplaced.isEmpty else { return "" }
    let named = unplaced.prefix(Self.namedUnplaced).joined(separator: ", ")
    let rest = unplaced.count - Self.namedUnplaced
    return rest > 0
      ? texts(.petaTanpaTitikLebih, named, String(rest)) : texts(.petaTanpaTitik, named)
  }

  private var points: [MapPointView] {
    let spots = entries.map {
      (x: frame.x($0.point.longitude), y: frame.y($0.point.latitude))
    }
    let numbers = Self.labels(spots)
    var labels = MapLabels(
      width: MapFrame.width, height: Self.height, besides: spots.map(LabelBox.init(around:)))
    return entries.indices.map { index in
      let (name, spot) = (entries[index].name, spots[index])
      // Of several on one spot, the numbers say which.
      let isAlone = numbers[index] == String(index + 1)
      let label = "\(index + 1) " + ShortText.cut(name, to: Self.labelLength)
      let place =
        isAlone && entries.count <= Self.named
        ? labels.place(label, at: MapLabels.middles(beside: spot, for: label)) : nil
      return MapPointView(
        x: ColumnChart.text(spot.x), y: ColumnChart.text(spot.y),
        labelX: ColumnChart.text(place?.x ?? spot.x),
        labelY: ColumnChart.text(place?.y ?? spot.y - 7),
        number: place == nil ? numbers[index] : "", title: name, url: entries[index].url,
        label: place == nil ? "" : label)
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

  /// So that two to five lines cross the map.
  private var step: Double {
    [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 20].first { frame.span / $0 <= 5 } ?? 45
  }

  private func multiples(from start: Double, over length: Double) -> [Double] {
    let first = (start / step).rounded(.up)
    return (0..<8).map { (first + Double($0)) * step }.filter { $0 < start + length }
  }

  private var meridians: [MapLineView] {
    // Not at the sides, where its name would be cut off.
    multiples(from: frame.shown.west + frame.span * 0.08, over: frame.span * 0.84).map { degrees in
      let x = ColumnChart.text(frame.x(degrees))
      return MapLineView(
        x1: x, y1: "0", x2: x, y2: ColumnChart.text(Self.height), x: x,
        y: ColumnChart.text(Self.height - 4), text: self.degrees(degrees, .bujurTimur, .bujurBarat))
    }
  }

  private var parallels: [MapLineView] {
    let shown = frame.shown
    return multiples(from: shown.south + shown.up * 0.1, over: shown.up * 0.85).map { degrees in
      let y = frame.y(degrees)
      return MapLineView(
        x1: "0", y1: ColumnChart.text(y), x2: ColumnChart.text(MapFrame.width),
        y2: ColumnChart.text(y), x: "24", y: ColumnChart.text(y - 3),
        text: self.degrees(degrees, .lintangUtara, .lintangSelatan))
    }
  }

  /// `103,5° BT`; of the equator and of zero longitude `0°`.
  private func degrees(_ value: Double, _ positive: TextKey, _ negative: TextKey) -> String {
    let hundredths = Int((abs(value) * 100).rounded())
    guard hundredths != 0 else { return "0°" }
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    let digits =
      switch rest {
      case 0: ""
      case 1..<10: "\(texts[.pemisahDesimal])0\(rest)"
      case _ where rest % 10 == 0: "\(texts[.pemisahDesimal])\(rest / 10)"
      default: "\(texts[.pemisahDesimal])\(rest)"
      }
    return "\(whole)\(digits)° \(texts[value < 0 ? negative : positive])"
  }
}
