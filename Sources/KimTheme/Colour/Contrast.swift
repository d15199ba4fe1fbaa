import KimModel

/// Contrast between colours (WCAG 2.2, "relative luminance" and "contrast ratio").
enum Contrast {
  /// The least contrast of text at level AA (success criterion 1.4.3).
  static let text = 4.5

  /// 1 to 21.
  static func ratio(_ one: Colour, _ other: Colour) -> Double {
    let (first, second) = (luminance(one), luminance(other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// 0 for black to 1 for white.
  static func luminance(_ colour: Colour) -> Double {
    0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
  }

  private static func linear(_ channel: UInt8) -> Double { table[Int(channel)] }

  /// The sRGB curve, for each of its 256 values.
  private static let table: [Double] = (0...255).map { value in
    let share = Double(value) / 255
    return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
  }

  /// `base` to the power of 2.4: its square, times its fifth root squared (by Newton's method).
  private static func power(_ base: Double) -> Double {
    var root = 1.0
    for _ in 0..<60 {
      root -= (root * root * root * root * root - base) / (5 * root * root * root * root)
    }
    return base * base * root * root
  }
}
