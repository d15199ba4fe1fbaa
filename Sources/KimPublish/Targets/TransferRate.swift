/// How much is sent in a second at most.
package struct TransferRate: Sendable, Hashable {
  package let bytes: Int

  /// Reads `500k` (KiB) and `2m` (MiB); a number alone is of KiB.
  package init?(_ text: String) {
    let lower = text.lowercased()
    let unit = lower.hasSuffix("m") ? 1 << 20 : 1 << 10
    let digits = lower.hasSuffix("m") || lower.hasSuffix("k") ? lower.dropLast() : lower[...]
    guard let number = Int(digits), (1...1_000_000).contains(number) else { return nil }
    bytes = number * unit
  }
}
