import KimModel
import KimPages
import KimTheme

/// The points of a map of regions: districts that have a KIM, and sights.
struct MapPoints {
  typealias Point = (spot: (x: Double, y: Double), view: MapPointView)

  let outlines: RegionOutlines
  let frame: MapFrame
  let toRoot: String
  let texts: Texts

  static let kimKind = "titik-kim"
  static let sightKind = "titik-wisata"
  /// Two that are nearer to each other cannot both be hit.
  private static let nearest = 12.0

  /// A sight that would lie on another point is on the list of sights alone.
  func points(of nodes: [RegionTree.Node], _ sights: [IndexItems.Entry]) -> [Point] {
    var points = nodes.flatMap { $0.children.isEmpty ? [$0] : $0.children }.compactMap(district)
    for sight in sights.compactMap(sight)
    where !points.contains(where: { Self.isNear($0, sight) }) {
      points.append(sight)
    }
    return points
  }

  private static func isNear(_ left: Point, _ right: Point) -> Bool {
    abs(left.spot.x - right.spot.x) < nearest && abs(left.spot.y - right.spot.y) < nearest
  }

  /// In its middle; nil for a district without a KIM.
  private func district(_ district: RegionTree.Node) -> Point? {
    guard !district.summaries.isEmpty, let outline = outlines[district.region.code] else {
      return nil
    }
    let middle = OutlineDrawing(outline, in: frame, grid: 1).rooms[0]
    return point(
      (middle.x, middle.y), kind: Self.kimKind,
      title: texts(.petaKecamatan, district.listName, texts.number(district.summaries.count)),
      url: toRoot + district.path.string)
  }

  private func sight(_ entry: IndexItems.Entry) -> Point? {
    entry.post.point.map { place in
      point(
        (frame.x(place.longitude), frame.y(place.latitude)), kind: Self.sightKind,
        title: texts(.petaWisata, entry.post.title), url: entry.url(toRoot: toRoot))
    }
  }

  private func point(
    _ spot: (x: Double, y: Double), kind: String, title: String, url: String
  ) -> Point {
    (
      spot,
      MapPointView(
        x: ColumnChart.text(spot.x), y: ColumnChart.text(spot.y), labelX: "", labelY: "",
        number: "", title: title, url: url, kind: kind)
    )
  }
}
