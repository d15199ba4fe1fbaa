import KimModel

/// Lays a card out: its label, headline, stamp and foot, each measured, none nearer to an edge than
/// `margin`.
struct CardPainting {
  static let margin = 64
  /// Where the band begins that all cards have at their foot.
  private static let floor = 556
  private static let right = CardCanvas.width - margin

  private let letters: Letters
  private(set) var canvas = CardCanvas.withBand
  /// Where the logo goes; nil for a card without one.
  private(set) var plate: (x: Int, y: Int, side: Int)?

  /// The top of what is still free, and its right edge.
  private var top = margin
  private var edge = right
  private var bottom = floor

  init(_ card: ShareCard, with letters: Letters) {
    self.letters = letters
    if card.logo != nil { addPlate() } else { addLabel(card.label) }
    addFoot(card.foot)
    switch card.stamp {
    case .verdict(_, let words): addVerdict(words)
    case .price(let text): addPrice(text)
    case .day(let day, let month): addDay(day, "\(month) \(day.year)")
    case nil: break
    }
    addHeadline(card.headline)
  }

  private func lines(_ text: String, _ styles: [CardStyle], width: Int, height: Int) -> CardLines {
    CardLines(text, in: styles, width: width, height: height, with: letters)
  }

  private mutating func addPlate() {
    let side = 130
    canvas.fill(Self.margin..<Self.margin + side, top..<top + side, CardInk.white)
    plate = (Self.margin, top, side)
    top += side + 24
  }

  private mutating func addLabel(_ text: String) {
    let label = lines(text, [.label], width: edge - Self.margin, height: CardStyle.label.lineHeight)
    canvas.draw(label, x: Self.margin, y: top, CardInk.textOnFill, with: letters)
    top += label.height + 20
  }

  private mutating func addFoot(_ text: String) {
    let foot = lines(
      text, [.small], width: edge - Self.margin, height: 2 * CardStyle.small.lineHeight)
    bottom -= foot.height
    canvas.draw(foot, x: Self.margin, y: bottom, CardInk.textOnFill, with: letters)
    bottom -= 16
  }

  /// As a stamp on the paper: a plate with a rim.
  private mutating func addVerdict(_ text: String) {
    addPlate(text, rim: 6, CardInk.plate, CardInk.whiteOnPlate)
  }

  private mutating func addPrice(_ text: String) {
    addPlate(text, rim: 0, CardInk.text, CardInk.fillOnText)
  }

  private mutating func addPlate(
    _ text: String, rim: Int, _ colour: UInt8, _ colours: [UInt8]
  ) {
    let (padX, padY) = (28, 10)
    let styles = Array(CardStyle.headlines.dropFirst())
    let words = lines(text, styles, width: edge - Self.margin - 2 * padX, height: 150)
    let (width, height) = (words.width + 2 * padX, words.height + 2 * padY)
    canvas.fill(Self.margin..<Self.margin + width, top..<top + height, CardInk.white)
    canvas.fill(
      Self.margin + rim..<Self.margin + width - rim, top + rim..<top + height - rim, colour)
    canvas.draw(words, x: Self.margin + padX, y: top + padY, colours, with: letters)
    top += height + 24
  }

  /// A sheet of a calendar at the right.
  private mutating func addDay(_ day: Day, _ month: String) {
    let (width, height) = (250, 268)
    let left = Self.right - width
    let start = max(top, (top + bottom - height) / 2)
    canvas.fill(left..<Self.right, start..<start + height, CardInk.text)
    centre(lines(month, [.label], width: width, height: 41), from: left, width, y: start + 20)
    centre(
      lines("\(day.day)", [.number], width: width, height: 180), from: left, width, y: start + 70)
    edge = left - 36
  }

  private mutating func centre(_ lines: CardLines, from left: Int, _ width: Int, y: Int) {
    canvas.draw(
      lines, x: left + (width - lines.width) / 2, y: y, CardInk.fillOnText, with: letters)
  }

  /// In the middle of what is left.
  private mutating func addHeadline(_ text: String) {
    let headline = lines(
      text, CardStyle.headlines, width: edge - Self.margin, height: bottom - top)
    let y = top + max(0, bottom - top - headline.height) / 2
    canvas.draw(headline, x: Self.margin, y: y, CardInk.textOnFill, with: letters)
  }
}
