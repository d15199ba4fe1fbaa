extension String {
  /// How often a text stands in this one.
  package func count(of text: String) -> Int { ranges(of: text).count }
}
