/// The keys whose values are read kindly.
package struct YAMLTextKeys: Sendable {
  /// Their value is one line of text.
  package let texts: Set<String>
  /// Their value is a list of such lines.
  package let lists: Set<String>

  package init(texts: Set<String>, lists: Set<String> = []) {
    self.texts = texts
    self.lists = lists
  }
}
