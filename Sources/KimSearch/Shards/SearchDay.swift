import KimModel

/// A day as the data of a search have it: days since the end of 1849, in 18 bits; 0 is none.
enum SearchDay {
  private static let origin = -43_830
  private static let most = 1 << 18 - 1

  static func number(_ daysSinceEpoch: Int) -> UInt64 {
    UInt64(clamping: min(max(daysSinceEpoch - origin, 1), most))
  }

  static func number(_ day: Day?) -> UInt64 { day.map { number($0.daysSinceEpoch) } ?? 0 }
}
