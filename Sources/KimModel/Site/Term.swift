/// The years that a KIM's officers serve, first and last.
package struct Term: Sendable, Hashable, Codable {
  package let first: Int
  package let last: Int

  /// Reads `2023-2028`; returns nil unless both are years, in order.
  package init?(_ text: String) {
    let dashes: Set<Character> = ["-", "–", "—", "/"]
    let parts = text.split(whereSeparator: { dashes.contains($0) || $0 == " " })
    guard parts.count == 2, let first = Int(parts[0]), let last = Int(parts[1]),
      (1900...2200).contains(first), (first...2200).contains(last)
    else { return nil }
    self.first = first
    self.last = last
  }

  package var description: String { "\(first)–\(last)" }
}
