/// A day as text: `2026-11-26`.
enum ISODay {
  static func text(year: Int, month: Int, day: Int) -> String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(padded(month))-\(padded(day))"
  }
}
