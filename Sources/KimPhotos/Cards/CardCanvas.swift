/// The pixels of a card or an icon, two in a byte, each row behind a zero: as PNG packs them.
struct CardCanvas: Equatable {
  static let width = 1200
  static let height = 630

  let width: Int
  let height: Int
  let rowLength: Int
  private(set) var bytes: [UInt8]

  /// - Parameter width: even.
  init(width: Int = CardCanvas.width, height: Int = CardCanvas.height) {
    self.width = width
    self.height = height
    rowLength = 1 + width / 2
    bytes = [UInt8](repeating: 0, count: rowLength * height)
  }

  subscript(x: Int, y: Int) -> UInt8 {
    get {
      let byte = bytes[y * rowLength + 1 + x >> 1]
      return x & 1 == 0 ? byte >> 4 : byte & 15
    }
    set {
      let index = y * rowLength + 1 + x >> 1
      let byte = bytes[index]
      bytes[index] = x & 1 == 0 ? byte & 15 | newValue << 4 : byte & 0xF0 | newValue
    }
  }

  /// A plate of one colour; what would lie outside is left out.
  mutating func fill(_ columns: Range<Int>, _ rows: Range<Int>, _ colour: UInt8) {
    for y in rows.clamped(to: 0..<height) {
      for x in columns.clamped(to: 0..<width) { self[x, y] = colour }
    }
  }

  /// A letter at a place on the line that it stands on; what would lie outside is left out.
  ///
  /// - Parameter colours: for each degree of ink.
  mutating func draw(_ letter: Letter, x: Int, y: Int, _ colours: [UInt8]) {
    let (left, top) = (x + letter.left, y + letter.top)
    for row in 0..<letter.height where (0..<height).contains(top + row) {
      let start = row * letter.width
      for column in 0..<letter.width {
        let ink = letter.ink[start + column]
        guard ink > 0, (0..<width).contains(left + column) else { continue }
        self[left + column, top + row] = colours[Int(ink)]
      }
    }
  }

  /// - Parameters:
  ///   - x: the left edge.
  ///   - y: the upper one.
  mutating func draw(
    _ lines: CardLines, x: Int, y: Int, _ colours: [UInt8], with letters: Letters
  ) {
    for (index, line) in lines.places(letters).enumerated() {
      let base = y + index * lines.style.lineHeight + lines.style.ascent
      // What reaches out to the left of its own place must not at the edge.
      let first = line.first.flatMap { letters[$0.piece, lines.style] }
      let edge = x - min(0, first?.left ?? 0)
      for (piece, place) in line {
        guard let letter = letters[piece, lines.style] else { continue }
        draw(letter, x: edge + Int(place.rounded()), y: base, colours)
      }
    }
  }

  /// The row of triangles and dots that pages begin and end with, which all cards share.
  static let withBand: CardCanvas = {
    var canvas = CardCanvas()
    canvas.fill(0..<width, 566..<568, CardInk.gold)
    canvas.fill(0..<width, 604..<606, CardInk.gold)
    for centre in stride(from: 20, to: width, by: 40) { canvas.drawTriangle(centre) }
    for centre in stride(from: 40, to: width, by: 40) { canvas.drawDot(centre, 584) }
    return canvas
  }()

  /// Twenty-four pixels high, forty wide at its foot.
  private mutating func drawTriangle(_ centre: Int) {
    for y in 576..<600 {
      let half = (Double(y - 576) + 0.5) * 20 / 24
      for x in centre - 20..<centre + 20 {
        set(x, y, half - abs(Double(x - centre) + 0.5) + 0.5, CardInk.goldOnFill)
      }
    }
  }

  private mutating func drawDot(_ centreX: Int, _ centreY: Int) {
    for y in centreY - 6..<centreY + 6 {
      for x in centreX - 6..<min(centreX + 6, width) {
        let (dx, dy) = (Double(x - centreX) + 0.5, Double(y - centreY) + 0.5)
        set(x, y, 4.5 - (dx * dx + dy * dy).squareRoot(), CardInk.goldOnFill)
      }
    }
  }

  /// - Parameter cover: how much of the pixel is inked, from 0 to 1.
  mutating func set(_ x: Int, _ y: Int, _ cover: Double, _ colours: [UInt8]) {
    let ink = Int((min(1, max(0, cover)) * Double(Letter.fullInk)).rounded())
    if ink > 0 { self[x, y] = colours[ink] }
  }
}
