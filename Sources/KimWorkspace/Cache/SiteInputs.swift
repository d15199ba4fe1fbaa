/// All that a site was built from.
package struct SiteInputs: Sendable, Hashable {
  /// In the order in which the folder is visited.
  var files: [InputFile] = []
  /// Paths of whatever else was there, such as links, sorted.
  var refused: [String] = []
}
