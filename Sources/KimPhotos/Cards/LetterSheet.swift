import KimModel

/// A drawing of many letters side by side, from which their shapes and widths are read.
///
/// A width is where a bar stands that is drawn behind the letter, which itself is not shown: so it is
/// the font's own, whatever font it is.
struct LetterSheet {
  private struct Cell {
    let piece: String
    let style: CardStyle
    let isMeasure: Bool
    var (x, y, width, height) = (0, 0, 0, 0)

    init(_ piece: String, _ style: CardStyle, isMeasure: Bool = false) {
      self.piece = piece
      self.style = style
      self.isMeasure = isMeasure
      width = style.size * (12 * piece.count + (isMeasure ? 12 : 4)) / 10
      height = style.size * 15 / 10
    }

    /// Where the letter stands within the cell.
    var place: (x: Int, y: Int) { (style.size * 3 / 10, style.size * 11 / 10) }
  }

  static let width = 3000
  private(set) var height = 0
  private var cells: [Cell] = []

  /// - Parameter pieces: what every style but that of numbers has.
  init(_ pieces: [String], withDigits: Bool = false) {
    for style in CardStyle.measures {
      cells += ([""] + pieces).map { Cell($0, style, isMeasure: true) }
    }
    for style in CardStyle.all where style != .number { cells += pieces.map { Cell($0, style) } }
    if withDigits { cells += LetterPieces.digits.map { Cell($0, .number) } }
    place()
  }

  /// Rows from top to bottom, filled from the left.
  private mutating func place() {
    var (x, y, rowHeight) = (0, 0, 0)
    for index in cells.indices {
      if x + cells[index].width > Self.width {
        (x, y, rowHeight) = (0, y + rowHeight, 0)
      }
      (cells[index].x, cells[index].y) = (x, y)
      x += cells[index].width
      rowHeight = max(rowHeight, cells[index].height)
    }
    height = max(1, y + rowHeight)
  }

  /// Fonts that a build machine is made to have stand first; any other that is there will do.
  private static let fonts = "'DejaVu Sans', 'Noto Sans', 'Liberation Sans', sans-serif"

  /// SVG, white on black.
  var drawing: [UInt8] {
    let start = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Self.width) \(height)" \
      width="\(Self.width)" height="\(height)" font-family="\(Self.fonts)" fill="#fff">\
      <path fill="#000" d="M0 0h\(Self.width)v\(height)H0z"/>
      """
    return Array((start + cells.map(Self.text).joined() + "</svg>").utf8)
  }

  private static func text(_ cell: Cell) -> String {
    let (x, y) = cell.place
    let letters = references(cell.piece)
    let content = cell.isMeasure ? "<tspan fill-opacity=\"0\">\(letters)</tspan>|" : letters
    return """
      <text xml:space="preserve" x="\(cell.x + x)" y="\(cell.y + y)" font-size="\(cell.style.size)"\
      \(cell.style.isBold ? " font-weight=\"700\"" : "")>\(content)</text>
      """
  }

  /// Every character by its number, so that nothing is markup, and without those XML cannot hold.
  private static func references(_ text: String) -> String {
    text.unicodeScalars.filter { $0.value >= 0x20 && $0.value & 0xFFFE != 0xFFFE }
      .map { "&#\($0.value);" }.joined()
  }

  // MARK: Reading

  /// The letters on the picture that was made of the drawing.
  func letters(on picture: PixelMap) -> Letters {
    var letters = Letters()
    var starts: [Bool: Double] = [:]
    for cell in cells {
      let isBold = cell.style.isBold
      guard cell.isMeasure else {
        letters.add(Self.letter(in: cell, on: picture), for: cell.piece, in: cell.style)
        continue
      }
      let bar = Self.centre(of: cell, on: picture)
      if cell.piece.isEmpty { starts[isBold] = bar }
      let advance = max(0, bar - (starts[isBold] ?? 0)) * 100 / Double(cell.style.size)
      letters.add(advance: advance, of: cell.piece, isBold: isBold)
    }
    return letters
  }

  /// The place of what is drawn, right of the cell's left edge, in pixels and parts of them.
  private static func centre(of cell: Cell, on picture: PixelMap) -> Double {
    let y = cell.y + cell.place.y - cell.style.size / 4
    var (sum, weight) = (0, 0)
    for x in 0..<cell.width {
      let value = picture[cell.x + x, y]
      sum += x * value
      weight += value
    }
    return weight == 0 ? 0 : Double(sum * 32 / weight) / 32
  }

  private static func letter(in cell: Cell, on picture: PixelMap) -> Letter {
    var (left, right, top, bottom) = (cell.width, -1, cell.height, -1)
    for y in 0..<cell.height {
      guard let (first, last) = picture.inked(in: cell.x..<cell.x + cell.width, row: cell.y + y)
      else { continue }
      left = min(left, first - cell.x)
      right = max(right, last - cell.x)
      top = min(top, y)
      bottom = y
    }
    guard right >= left, bottom >= top else { return Letter() }
    var letter = Letter(
      left: left - cell.place.x, top: top - cell.place.y, width: right - left + 1,
      height: bottom - top + 1)
    letter.ink.reserveCapacity(letter.width * letter.height)
    for y in top...bottom {
      for x in left...right {
        let value = picture[cell.x + x, cell.y + y]
        letter.ink.append(UInt8((value * Int(Letter.fullInk) + 127) / 255))
      }
    }
    return letter
  }
}
