extension Array {
  /// The same elements with the first that passes moved to the front.
  package func leading(_ passes: (Element) -> Bool) -> [Element] {
    guard let index = firstIndex(where: passes), index > 0 else { return self }
    return [self[index]] + self[..<index] + self[(index + 1)...]
  }
}
