/// Numbers as readers of a language write them.
extension Texts {
  /// `1.234.567`.
  package func number(_ number: Int) -> String {
    let digits = String(number.magnitude)
    guard digits.utf8.count > 3 else { return number < 0 ? "-" + digits : digits }
    let first = digits.utf8.count % 3
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, index % 3 == first { text += self[.pemisahRibuan] }
      text.append(digit)
    }
    return text
  }

  /// `Rp25.000`.
  package func rupiah(_ amount: Int) -> String { self(.rupiah, number(amount)) }

  /// `830 kB` or `1,2 MB`, in thousands as telephones count.
  package func fileSize(_ bytes: Int) -> String {
    if bytes < 1_000_000 { return "\(max(1, (bytes + 500) / 1000)) kB" }
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10)\(self[.pemisahDesimal])\(tenths % 10) MB"
  }

  /// The share of a whole to a tenth: `12,5 %`.
  package func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let tenths = (part * 1000 + whole / 2) / whole
    let digits = tenths % 10 == 0 ? "" : self[.pemisahDesimal] + String(tenths % 10)
    return self(.persen, "\(tenths / 10)\(digits)")
  }
}
