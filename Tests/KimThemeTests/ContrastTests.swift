import KimModel
import Testing

@testable import KimTheme

struct ContrastTests {
  /// Measured with the calculator of WebAIM.
  @Test(arguments: [
    ("#ffffff", "#000000", 21.0), ("#767676", "#ffffff", 4.54), ("#777777", "#ffffff", 4.48),
    ("#ff0000", "#ffffff", 4.0), ("#0000ff", "#ffffff", 8.59), ("#00ff00", "#000000", 15.3),
    ("#8c1d2f", "#8c1d2f", 1.0),
  ])
  func `contrast is measured as WCAG does`(one: String, other: String, ratio: Double) throws {
    let one = try #require(Colour(hex: one))
    let other = try #require(Colour(hex: other))
    #expect(abs(Contrast.ratio(one, other) - ratio) < 0.01)
    #expect(Contrast.ratio(one, other) == Contrast.ratio(other, one))
  }

  @Test func `luminance goes from black to white, and green counts most`() throws {
    #expect(Contrast.luminance(.black) == 0)
    #expect(abs(Contrast.luminance(.white) - 1) < 0.000_001)
    let red = Contrast.luminance(Colour(red: 255, green: 0, blue: 0))
    let green = Contrast.luminance(Colour(red: 0, green: 255, blue: 0))
    let blue = Contrast.luminance(Colour(red: 0, green: 0, blue: 255))
    #expect(green > red && red > blue)
    #expect(abs(red + green + blue - 1) < 0.000_001)
  }

  @Test func `a lighter grey has a higher luminance, step by step`() {
    let greys = (UInt8.min...UInt8.max).map {
      Contrast.luminance(Colour(red: $0, green: $0, blue: $0))
    }
    #expect(zip(greys, greys.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test(arguments: [
    (0.0, "#204060"), (1.0, "#e0c0a0"), (0.5, "#808080"), (0.25, "#506070"),
  ])
  func `a share of another colour is mixed in channel by channel`(
    share: Double, expected: String
  ) throws {
    let one = try #require(Colour(hex: "#204060"))
    let other = try #require(Colour(hex: "#e0c0a0"))
    #expect(one.mixed(with: other, share: share).hex == expected)
  }
}
