import KimModel

/// A site's icon: its letter in a diamond.
enum IconPainting {
  private static let side = 180

  static func png(of icon: SiteIcon, with letters: Letters) -> [UInt8] {
    CardPNG.bytes(of: canvas(of: icon, with: letters), palette: CardInk.palette(of: icon))
  }

  static func canvas(of icon: SiteIcon, with letters: Letters) -> CardCanvas {
    var canvas = CardCanvas(width: side, height: side)
    drawDiamond(on: &canvas)
    if let style = CardStyle.headlines.first, let letter = letters[icon.letter, style] {
      let (x, y) = ((side - letter.width) / 2, (side - letter.height) / 2)
      canvas.draw(letter, x: x - letter.left, y: y - letter.top, CardInk.textOnFill)
    }
    return canvas
  }

  /// A line of seven pixels around the middle.
  private static func drawDiamond(on canvas: inout CardCanvas) {
    let middle = Double(side) / 2
    for y in 0..<side {
      for x in 0..<side {
        let far = abs(Double(x) + 0.5 - middle) + abs(Double(y) + 0.5 - middle)
        // Across the line a step aside is shorter than along an axis.
        canvas.set(x, y, 4 - abs(far - 77) / 2.0.squareRoot(), CardInk.goldOnFill)
      }
    }
  }
}
