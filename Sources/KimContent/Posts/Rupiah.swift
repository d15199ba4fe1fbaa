/// An amount of money as people write it.
struct Rupiah {
  /// In whole rupiah.
  let amount: Int

  /// Reads `25000`, `25.000`, `Rp25.000`, `Rp 25.000,-` and `Rp25.000,00`.
  init?(_ text: String) {
    var rest = text.lowercased()[...]
    if rest.hasPrefix("rp") { rest = rest.dropFirst(2) }
    if rest.hasPrefix(".") { rest = rest.dropFirst() }
    for end in [",-", ",00", ".-"] where rest.hasSuffix(end) { rest = rest.dropLast(end.count) }
    let digits = rest.filter { $0 != "." && $0 != " " }
    guard !digits.isEmpty, digits.utf8.count <= 12, let amount = Int(digits), amount >= 0 else {
      return nil
    }
    self.amount = amount
  }
}
