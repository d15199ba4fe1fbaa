import KimModel
import KimPages
import KimTheme

/// Regions beside each other, coloured by how many of their villages have a KIM; each leads to its
/// page. What a map says stands in a list or a table below it too.
struct RegionMap {
  private let areas: [(node: RegionTree.Node, drawing: OutlineDrawing)]
  private let unplaced: [RegionTree.Node]
  private let points: [MapPoints.Point]
  private let frame: MapFrame
  private let toRoot: String
  private let texts: Texts
  /// Whether regions say their names alone: of so many their numbers would leave no room for borders.
  private let isBrief: Bool

  private static let heights = 120.0...400.0
  /// Of the whole drawing, and what each region and each point takes of them beside its border: a
  /// region its marks, and what it says.
  private static let bytes = 20_000
  private static let areaBytes = 175
  private static let pointBytes = 280
  /// What borders need to be known again.
  private static let leastPathBytes = 5_000
  /// More would hide the land.
  private static let mostPoints = 30
  /// How much of a name has to lie within its region.
  private static let leastRoom = 0.8
  /// What a thumb can hit.
  private static let thumb = 24.0

  /// Nil if no border is known.
  ///
  /// - Parameter sights: of which those with a place are shown.
  init?(
    _ allNodes: [RegionTree.Node], in index: ProvinceIndex, toRoot: String,
    sights: [IndexItems.Entry] = []
  ) {
    let outlines = index.context.outlines
    texts = index.texts
    let placed = allNodes.compactMap { node in outlines[node.region.code].map { (node, $0) } }
    guard let box = placed.compactMap(\.1.box).reduce(nil, { $0?.joined($1) ?? $1 }) else {
      return nil
    }
    let frame = MapFrame(fitting: box, heights: Self.heights)
    let nodes = placed.map(\.0)
    let points = MapPoints(
      outlines: outlines, frame: frame, toRoot: toRoot, texts: index.texts
    )
    .points(of: nodes, sights)
    func left(isBrief: Bool) -> Int {
      nodes.reduce(Self.bytes) { left, node in
        let said =
          [toRoot, node.path.string, node.region.shortName]
          + [Self.title(node, isBrief: isBrief, index.texts)]
        return left - Self.areaBytes - said.map(\.utf8.count).reduce(0, +)
      }
    }
    isBrief = left(isBrief: false) < Self.leastPathBytes
    let left = left(isBrief: isBrief)
    let hasRoom =
      points.count <= Self.mostPoints
      && left - points.count * Self.pointBytes >= Self.leastPathBytes
    self.points = hasRoom ? points : []
    let drawings = OutlineDrawing.finest(
      placed.map(\.1), in: frame, bytes: left - self.points.count * Self.pointBytes)
    areas = zip(nodes, drawings).map { ($0, $1) }
    self.frame = frame
    self.toRoot = toRoot
    unplaced = allNodes.filter { outlines[$0.region.code] == nil }
  }

  var view: MapView {
    var labels = MapLabels(
      width: MapFrame.width, height: frame.height,
      besides: points.map { LabelBox(around: $0.spot) })
    return MapView(
      label: texts[.petaCakupan],
      width: ColumnChart.text(MapFrame.width), height: ColumnChart.text(frame.height),
      scale: areas.first?.drawing.scale ?? "1",
      areas: areaViews(&labels), keys: keys(points.map(\.view)),
      points: points.map(\.view), unplaced: unplacedText, note: texts[.petaBatas])
  }

  private var unplacedText: String {
    unplaced.isEmpty
      ? "" : texts(.petaTanpaBatas, unplaced.map(\.listName).joined(separator: ", "))
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
      path: drawing.path, kind: "cakup-\(CoverageClass(node).rawValue)",
      title: Self.title(node, isBrief: isBrief, texts),
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

  private static func title(
    _ node: RegionTree.Node, isBrief: Bool, _ texts: Texts
  ) -> String {
    guard !isBrief else { return node.listName }
    let kims = node.summaries.count
    guard kims > 0 else { return texts(.petaBelumKim, node.listName) }
    return texts(
      .petaWilayah, node.listName, texts.number(kims), texts.number(node.coveredVillageCount),
      texts.number(node.villageCount))
  }

  private func keys(_ points: [MapPointView]) -> [MapKeyView] {
    let seen = Set(areas.map { CoverageClass($0.node) })
    let colours = CoverageClass.allCases.filter(seen.contains).map {
      MapKeyView(label: texts[$0.label], kind: "cakup-\($0.rawValue)")
    }
    let kinds = Set(points.map(\.kind))
    let signs = [
      MapKeyView(label: texts[.petaTandaKim], kind: MapPoints.kimKind),
      MapKeyView(label: texts[.petaTandaWisata], kind: MapPoints.sightKind),
    ]
    return colours + signs.filter { kinds.contains($0.kind) }
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

  var label: TextKey {
    switch self {
    case .none: .cakupanNihil
    case .some: .cakupanSedikit
    case .part: .cakupanSebagian
    case .half: .cakupanSetengah
    case .most: .cakupanBanyak
    }
  }
}
