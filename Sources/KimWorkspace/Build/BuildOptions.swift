package import KimModel

/// What is to be built or checked, as the person who runs the command says.
package struct BuildOptions: Sendable {
  package var root: TypedPath
  /// Nil: `themes` in the working directory, else beside the content root.
  package var themes: TypedPath?
  /// In place of the index's own choice.
  package var theme: String?
  package var webAddress: WebAddress?
  /// Empty: all sites and the index.
  package var sites: [String] = []
  package var includesDrafts = false
  /// What can be made again: nil is `.kim` beside the content root.
  package var cache: TypedPath?
  /// Nil: today.
  package var day: Day?

  var cacheFolder: TypedPath { cache ?? root.parent.appending(".kim") }

  package init(root: TypedPath) { self.root = root }
}
