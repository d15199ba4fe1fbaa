import KimModel

/// The colours of a card: sixteen, so that two pixels are a byte, in steps between those that meet.
enum CardInk {
  static let fill: UInt8 = 0
  static let text: UInt8 = 6
  static let gold: UInt8 = 9
  /// Of a verdict's plate, and of the letters on it.
  static let plate: UInt8 = 10
  static let white: UInt8 = 15

  /// For each degree of ink from none to full, the colour of the pixel.
  static let textOnFill: [UInt8] = [0, 1, 2, 3, 4, 5, 6]
  static let fillOnText: [UInt8] = [6, 5, 4, 3, 2, 1, 0]
  static let goldOnFill: [UInt8] = [0, 7, 7, 8, 8, 9, 9]
  static let fillOnGold: [UInt8] = [9, 8, 8, 8, 7, 7, 0]
  static let whiteOnPlate: [UInt8] = [10, 11, 12, 13, 13, 14, 15]

  /// The colours by number.
  static func palette(of card: ShareCard) -> [Colour] {
    colours(card.fill, card.text, plate: plate(of: card.stamp))
  }

  static func palette(of icon: SiteIcon) -> [Colour] {
    colours(icon.fill, icon.text, plate: plate(of: nil))
  }

  private static func colours(_ fill: Colour, _ text: Colour, plate: Colour) -> [Colour] {
    let white = Colour(red: 255, green: 255, blue: 255)
    let gold = Colour(red: 0xD3, green: 0xAA, blue: 0x55)
    return (0...6).map { mix(fill, text, $0, of: 6) }
      + (1...3).map { mix(fill, gold, $0, of: 3) }
      + (0...5).map { mix(plate, white, $0, of: 5) }
  }

  /// Red for what is false, green for what is true, brown for what lies between; each dark enough
  /// for white letters.
  private static func plate(of stamp: ShareCard.Stamp?) -> Colour {
    switch stamp {
    case .verdict(.hoax, _), .verdict(.wrong, _): Colour(red: 0xB0, green: 0x18, blue: 0x18)
    case .verdict(.confirmed, _): Colour(red: 0x17, green: 0x6B, blue: 0x3A)
    default: Colour(red: 0x8A, green: 0x55, blue: 0x00)
    }
  }

  private static func mix(_ from: Colour, _ to: Colour, _ step: Int, of steps: Int) -> Colour {
    func channel(_ from: UInt8, _ to: UInt8) -> UInt8 {
      UInt8((Int(from) * (steps - step) + Int(to) * step) / steps)
    }
    return Colour(
      red: channel(from.red, to.red), green: channel(from.green, to.green),
      blue: channel(from.blue, to.blue))
  }
}
