import KimModel
import KimPages
import KimTheme

/// Regions beside each other, coloured by how many of their villages have a KIM; each leads to its
/// page. What a map says stands in a list or a table below it too.
struct RegionMap {
  private let areas: [(node: RegionTree.Node, drawing: OutlineDrawing)]
  private let unplaced: [RegionTree.Node]
  private let frame: MapFrame
  private let index: ProvinceIndex
  private let toRoot: String
  private let sights: [IndexItems.Entry]

  private static let heights = 120.0...400.0
  private static let pathBytes = 12_000
  /// More would hide the land.
  private static let mostPoints = 30
  private static let kimKind = "titik-kim"
  private static let sightKind = "titik-wisata"
  /// How much of a name has to lie within its region.
  private static let leastRoom = 0.8
  /// What a thumb can hit.
  private static let thumb = 24.0

  /// Nil if no border is known.
  ///
  /// - Parameter sights: of which those with a place are shown.
  init?(
    _ nodes: [RegionTree.Node], in index: ProvinceIndex, toRoot: String,
    sights: [IndexItems.Entry] = []
  ) {
    let outlines = index.context.outlines
    let placed = nodes.compactMap { node in outlines[node.region.code].map { (node, $0) } }
    guard let box = placed.compactMap(\.1.box).reduce(nil, { $0?.joined($1) ?? $1 }) else {
      return nil
    }
    let frame = MapFrame(fitting: box, heights: Self.heights)
    let drawings = OutlineDrawing.finest(placed.map(\.1), in: frame, bytes: Self.pathBytes)
    areas = zip(placed, drawings).map { ($0.0, $1) }
    self.frame = frame
    self.index = index
    self.toRoot = toRoot
    unplaced = nodes.filter { outlines[$0.region.code] == nil }
    self.sights = sights.filter { $0.post.point != nil }
  }

  var view: MapView {
    let points = points
    var labels = MapLabels(
      width: MapFrame.width, height: frame.height,
      besides: points.map { LabelBox(around: $0.spot) })
    return MapView(
      label: "Peta: desa yang punya KIM, menurut wilayah; daftarnya ada di halaman ini",
      width: ColumnChart.text(MapFrame.width), height: ColumnChart.text(frame.height),
      scale: areas.first?.drawing.scale ?? "1",
      areas: areaViews(&labels), keys: keys(points.map(\.view)),
      points: points.map(\.view), unplaced: unplacedText, note: MapView.standing)
  }

  private var unplacedText: String {
    unplaced.isEmpty
      ? "" : "Belum ada batasnya di peta: \(unplaced.map(\.listName).joined(separator: ", "))."
  }

  // MARK: Areas

  /// Where names would lie on each other, those of regions with KIM are shown.
  private func areaViews(_ labels: inout MapLabels) -> [MapAreaView] {
    var views: [Int: MapAreaView] = [:]
    for hasKim in [true, false] {
      for (place, area) in areas.enumerated() where area.node.summaries.isEmpty != hasKim {
        views[place] = self.area(area.node, area.drawing, &labels)
      }
    }
    return areas.indices.compactMap { views[$0] }
  }

  private func area(
    _ node: RegionTree.Node, _ drawing: OutlineDrawing, _ labels: inout MapLabels
  ) -> MapAreaView {
    let name = node.region.shortName
    let rooms = drawing.rooms
    let label = labels.place(name, at: middles(of: name, in: rooms))
    let box = drawing.box
    let isSmall = min(box.right - box.left, box.bottom - box.top) < Self.thumb
    return MapAreaView(
      path: drawing.path, kind: "cakup-\(CoverageClass(node).rawValue)", title: title(node),
      url: toRoot + node.path.string,
      thumbX: isSmall ? ColumnChart.text(rooms[0].x) : "",
      thumbY: isSmall ? ColumnChart.text(rooms[0].y) : "",
      label: label == nil ? "" : name, labelX: label.map { ColumnChart.text($0.x) } ?? "",
      labelY: label.map { ColumnChart.text($0.y) } ?? "")
  }

  /// Where a name may stand: in the middle of a line across the region, or at one of its ends. It may
  /// reach beyond its border a little.
  private func middles(
    of name: String, in rooms: [(x: Double, y: Double, width: Double)]
  ) -> [(x: Double, y: Double)] {
    let width = MapLabels.width(of: name)
    return rooms.filter { $0.width >= width * Self.leastRoom }.flatMap { room in
      let spare = max(0, (room.width - width) / 2)
      return [0, -spare, spare].map { (room.x + $0, room.y) }
    }
  }

  private func title(_ node: RegionTree.Node) -> String {
    let kims = node.summaries.count
    guard kims > 0 else { return "\(node.listName): belum ada KIM" }
    return "\(node.listName): \(NumberText.grouped(kims)) KIM, "
      + "\(NumberText.grouped(node.coveredVillageCount)) dari "
      + "\(NumberText.grouped(node.villageCount)) desa dan kelurahan"
  }

  private func keys(_ points: [MapPointView]) -> [MapKeyView] {
    let seen = Set(areas.map { CoverageClass($0.node) })
    let colours = CoverageClass.allCases.filter(seen.contains).map {
      MapKeyView(label: $0.label, kind: "cakup-\($0.rawValue)")
    }
    let kinds = Set(points.map(\.kind))
    let signs = [
      MapKeyView(label: "kecamatan dengan KIM", kind: Self.kimKind),
      MapKeyView(label: "tempat wisata", kind: Self.sightKind),
    ]
    return colours + signs.filter { kinds.contains($0.kind) }
  }

  // MARK: Points

  private var points: [(spot: (x: Double, y: Double), view: MapPointView)] {
    var points = kims
    // A sight that would lie on another point is on the list of sights alone.
    for sight in sights.compactMap(sight)
    where !points.contains(where: { Self.isNear($0.spot, sight.spot) }) {
      points.append(sight)
    }
    return points.count <= Self.mostPoints ? points : []
  }

  private static func isNear(_ left: (x: Double, y: Double), _ right: (x: Double, y: Double))
    -> Bool
  {
    abs(left.x - right.x) < thumb / 2 && abs(left.y - right.y) < thumb / 2
  }

  /// The districts that have a KIM, in their middle.
  private var kims: [(spot: (x: Double, y: Double), view: MapPointView)] {
    let districts = areas.flatMap { $0.node.children.isEmpty ? [$0.node] : $0.node.children }
    return districts.filter { !$0.summaries.isEmpty }.compactMap { district in
      guard let outline = index.context.outlines[district.region.code] else { return nil }
      let middle = OutlineDrawing(outline, in: frame, grid: 1).rooms[0]
      let count = NumberText.grouped(district.summaries.count)
      return point(
        (middle.x, middle.y), kind: Self.kimKind, title: "\(district.listName): \(count) KIM",
        url: toRoot + district.path.string)
    }
  }

  private func sight(
    _ entry: IndexItems.Entry
  ) -> (spot: (x: Double, y: Double), view: MapPointView)? {
    entry.post.point.map { place in
      point(
        (frame.x(place.longitude), frame.y(place.latitude)), kind: Self.sightKind,
        title: "Wisata: \(entry.post.title)", url: entry.url(toRoot: toRoot))
    }
  }

  private func point(
    _ spot: (x: Double, y: Double), kind: String, title: String, url: String
  ) -> (spot: (x: Double, y: Double), view: MapPointView) {
    (
      spot,
      MapPointView(
        x: ColumnChart.text(spot.x), y: ColumnChart.text(spot.y), labelX: "", labelY: "",
        number: "", title: title, url: url, kind: kind)
    )
  }
}

/// How much of a region has a KIM, in steps that eyes can tell apart.
private enum CoverageClass: Int, CaseIterable {
  case none, some, part, half, most

  init(_ node: RegionTree.Node) {
    let share = Double(node.coveredVillageCount) / Double(max(1, node.villageCount))
    switch share {
    case ...0: self = .none
    case ..<0.05: self = .some
    case ..<0.2: self = .part
    case ..<0.5: self = .half
    default: self = .most
    }
  }

  var label: String {
    switch self {
    case .none: "belum ada KIM desa"
    case .some: "di bawah 5 % desa"
    case .part: "5 sampai 20 %"
    case .half: "20 sampai 50 %"
    case .most: "separuh desa atau lebih"
    }
  }
}

extension MapView {
  /// What is to be said wherever borders are shown.
  ///
  /// Source of the borders: wilayah_boundaries by Cahya DSN, MIT licence.
  static let standing =
    "Batas wilayah di peta hanya gambaran dan tidak berkekuatan hukum. Sumber: Cahya DSN, "
    + "wilayah_boundaries (lisensi MIT)."
}
