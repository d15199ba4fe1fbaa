/// A size and a weight of the letters on share cards.
struct CardStyle: Hashable {
  /// In pixels, of what fonts call an em.
  let size: Int
  let isBold: Bool

  /// From the largest; a headline takes the first at which it fits.
  static let headlines = [84, 64, 50, 40].map { CardStyle(size: $0, isBold: true) }
  static let label = CardStyle(size: 34, isBold: true)
  static let small = CardStyle(size: 34, isBold: false)
  /// Digits only.
  static let number = CardStyle(size: 150, isBold: true)

  static let all = headlines + [label, small, number]

  /// The size at which letters of a weight are measured; what is found holds for all sizes.
  static let measures = [true, false].map { CardStyle(size: 50, isBold: $0) }

  /// From one line to the next, in pixels.
  var lineHeight: Int { size * 6 / 5 }
  /// From a line's top to where its letters stand, in pixels.
  var ascent: Int { size * 19 / 20 }
}
