import KimYAML

/// An amount of money as people write it.
struct Rupiah {
  /// The amount in whole rupiah.
  let amount: Int

  /// Reads `25000`, `25.000`, `Rp25.000`, `Rp 25.000,-` and `Rp25.000,00`.
  init?(_ text: String) {
    var rest = text.lowercased()[...]
    if rest.hasPrefix("rp") { rest = rest.dropFirst(2) }
    if rest.hasPrefix(".") { rest = rest.dropFirst() }
    for end in [",-", ",00", ".-"] where rest.hasSuffix(end) { rest = rest.dropLast(end.count) }
    while rest.hasPrefix(" ") { rest = rest.dropFirst() }
    guard let number = WholeNumber(String(rest)), number.value < 1_000_000_000_000 else {
      return nil
    }
    amount = number.value
  }
}
