import KimModel

/// A part of the earth as a drawing: the north is up, and a degree is as long across as it is up.
///
/// Near the equator that is true to a part in fifty.
struct MapFrame {
  static let width = 320.0

  let height: Double
  /// In degrees.
  private let west: Double
  private let south: Double
  /// Of the drawing's width, in degrees.
  let span: Double

  /// Around the middle of a box, so that the whole box has room and some more.
  ///
  /// - Parameters:
  ///   - room: how much of the drawing is left of the box's longer side.
  ///   - least: the span of a box that is hardly more than a point.
  init(around box: MapBox, height: Double, room: Double, least: Double) {
    self.height = height
    let needed = max(box.across / Self.width, box.up / height)
    span = max(needed * room * Self.width, least)
    west = (box.west + box.east - span) / 2
    south = (box.south + box.north - span * height / Self.width) / 2
  }

  /// A drawing that is as high as its box needs, within bounds.
  init(fitting box: MapBox, heights: ClosedRange<Double>) {
    let wanted = box.across > 0 ? Self.width * box.up / box.across : heights.upperBound
    self.init(
      around: box, height: min(max(wanted, heights.lowerBound), heights.upperBound), room: 1.03,
      least: 0.01)
  }

  func x(_ longitude: Double) -> Double { (longitude - west) / span * Self.width }

  func y(_ latitude: Double) -> Double { height - (latitude - south) / span * Self.width }

  /// The degrees that the drawing shows.
  var shown: MapBox {
    MapBox(west: west, east: west + span, south: south, north: south + span * height / Self.width)
  }
}

/// What lies between some degrees.
struct MapBox: Equatable {
  var west: Double
  var east: Double
  var south: Double
  var north: Double

  var across: Double { east - west }
  var up: Double { north - south }

  /// Around points; nil without any.
  init?(_ points: some Sequence<(longitude: Double, latitude: Double)>) {
    var box: MapBox?
    for (longitude, latitude) in points {
      let point = MapBox(west: longitude, east: longitude, south: latitude, north: latitude)
      box = box.map { $0.joined(point) } ?? point
    }
    guard let box else { return nil }
    self = box
  }

  init(west: Double, east: Double, south: Double, north: Double) {
    self.west = west
    self.east = east
    self.south = south
    self.north = north
  }

  func joined(_ other: MapBox) -> MapBox {
    MapBox(
      west: min(west, other.west), east: max(east, other.east), south: min(south, other.south),
      north: max(north, other.north))
  }

  func meets(_ other: MapBox) -> Bool {
    west <= other.east && other.west <= east && south <= other.north && other.south <= north
  }
}
