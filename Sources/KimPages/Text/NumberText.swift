/// Numbers as Indonesian writes them.
package enum NumberText {
  /// `12.345`.
  package static func grouped(_ number: Int) -> String {
    var digits = Array(String(number.magnitude))
    var index = digits.count - 3
    while index > 0 {
      digits.insert(".", at: index)
      index -= 3
    }
    return (number < 0 ? "-" : "") + String(digits)
  }

  /// `Rp25.000`.
  package static func rupiah(_ amount: Int) -> String { "Rp" + grouped(amount) }

  /// `850 kB`, `1,2 MB`.
  package static func fileSize(_ bytes: Int) -> String {
    if bytes < 1_000_000 { return "\(max(1, (bytes + 500) / 1000)) kB" }
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10),\(tenths % 10) MB"
  }
}
