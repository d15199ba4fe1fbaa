import KimModel

/// The day that a camera, a messenger or a notes app writes into the names of its files: `IMG_20260502_170233`,
/// `WhatsApp Image 2026-05-02 at 10.22.31`, `FB_IMG_1762934455120`.
enum StampedDay {
  /// Nil where there is none, or more than one.
  static func inName(of path: String) -> Day? {
    let name = LooseName.stem(path).split(separator: "/").last ?? ""
    let numbers = name.split { !$0.isASCII || !$0.isNumber }
    var days = Set(numbers.compactMap(day))
    for parts in zip(numbers, zip(numbers.dropFirst(), numbers.dropFirst(2))) {
      guard parts.0.utf8.count == 4, parts.1.0.utf8.count == 2, parts.1.1.utf8.count == 2,
        let day = Day(iso: "\(parts.0)-\(parts.1.0)-\(parts.1.1)")
      else { continue }
      days.insert(day)
    }
    return days.count == 1 ? days.first : nil
  }

  /// `20260502`.
  static func compact(_ digits: Substring) -> Day? {
    guard digits.utf8.count == 8, digits.hasPrefix("20") else { return nil }
    let rest = digits.dropFirst(4)
    return Day(iso: "\(digits.prefix(4))-\(rest.prefix(2))-\(rest.suffix(2))")
  }

  private static func day(in digits: Substring) -> Day? {
    switch digits.utf8.count {
    case 8, 14: return compact(digits.prefix(8))
    case 13 where digits.hasPrefix("1"):
      // Milliseconds since 1970.
      return Int(digits).flatMap { Day(daysSinceEpoch: $0 / 86_400_000) }
    default: return nil
    }
  }
}
