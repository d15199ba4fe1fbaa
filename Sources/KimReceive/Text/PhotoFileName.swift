/// Tells photos by the ends of their names; what they are is seen later, in their bytes.
package enum PhotoFileName {
  private static let endings: Set = ["jpg", "jpeg", "png", "webp", "heic", "heif", "gif"]

  /// Stickers are none, though they are pictures.
  package static func isPhoto(_ name: String) -> Bool {
    guard !name.hasPrefix("STK-"), !name.contains("-STICKER-") else { return false }
    return name.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last
      .map { endings.contains($0.lowercased()) } ?? false
  }

  /// The day in a name that a telephone gave, as `IMG-20261126-WA0001.jpg`, in the form `2026-11-26`.
  package static func day(in name: String) -> String? {
    for run in name.split(whereSeparator: { !$0.isASCII || !$0.isNumber }) where run.count == 8 {
      guard let number = Int(run), (20_000_101...20_991_231).contains(number) else { continue }
      return ISODay.text(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }
    return nil
  }
}
