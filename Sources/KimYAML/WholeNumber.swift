/// A whole number as Indonesian writes it: `1250`, `1.250`, `1 250`.
package struct WholeNumber {
  package let value: Int

  /// Returns nil for anything but digits, with a dot or space before every group of three if at
  /// all: `1.5` is not 15.
  package init?(_ text: String) {
    let groups = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == " " }
    guard let first = groups.first, groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
      groups.count == 1 || (1...3).contains(first.utf8.count),
      groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let value = Int(groups.joined())
    else { return nil }
    self.value = value
  }
}
