/// The shape of one character, or of a word that has to be drawn as a whole, at one size.
struct Letter: Equatable {
  /// What a pixel of a letter can be: this is all ink.
  static let fullInk: UInt8 = 6

  /// Where its box begins, in pixels right of its place and below the line that letters stand on.
  var left = 0
  var top = 0
  var width = 0
  var height = 0
  /// Row after row, from 0 to `fullInk`.
  var ink: [UInt8] = []
}

/// The letters that cards are written with, as this machine's fonts have them.
struct Letters: Equatable {
  /// In hundredths of the size.
  private(set) var advances: [Bool: [String: Double]] = [:]
  private(set) var shapes: [CardStyle: [String: Letter]] = [:]

  mutating func add(_ letter: Letter, for piece: String, in style: CardStyle) {
    shapes[style, default: [:]][piece] = letter
  }

  /// - Parameter advance: how far the next letter stands to the right, at 100 pixels.
  mutating func add(advance: Double, of piece: String, isBold: Bool) {
    advances[isBold, default: [:]][piece] = advance
  }

  mutating func add(_ others: Letters) {
    for (weight, pieces) in others.advances { advances[weight, default: [:]].merge(pieces) { $1 } }
    for (style, letters) in others.shapes { shapes[style, default: [:]].merge(letters) { $1 } }
  }

  func has(_ piece: String) -> Bool { advances[true]?[piece] != nil }

  subscript(piece: String, style: CardStyle) -> Letter? { shapes[style]?[piece] }

  /// In pixels; what was never measured takes no room and is not drawn.
  func advance(of piece: String, in style: CardStyle) -> Double {
    (advances[style.isBold]?[piece] ?? 0) * Double(style.size) / 100
  }

  /// Whether the machine has fonts: without them it draws the same small boxes for every letter, or
  /// nothing, and says that all is well.
  var areReal: Bool {
    guard let tall = self["K", .label], let low = self["g", .label] else { return false }
    // A real "g" reaches below the line that a "K" stands on; the boxes do not, and differ by their
    // soft edges only.
    return !tall.ink.isEmpty && !low.ink.isEmpty
      && low.top + low.height >= tall.top + tall.height + 3
  }
}
