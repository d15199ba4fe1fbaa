package import KimModel
package import KimSiteWork
package import KimSystem
package import KimWorkspace

/// How what comes is to be taken.
package struct IntakeOptions: Sendable {
  package var root: TypedPath
  /// The KIM that texts are of which do not say so; what says another one is left.
  package var site: String?
  /// Whether posts are published at once, and not drafts.
  package var publishes = false
  /// Whether files are taken that nobody with the KIM's secret sent.
  package var trusts = false
  package var keys: KeyShelf
  /// The other options of the command, as a shell reads them, with which it is to be run again.
  package var again = ""
  /// Nil: the time of the clock.
  package var moment: Moment?
  /// How the content is checked afterwards.
  package var build: BuildOptions
  package var executor: Executor

  package init(root: TypedPath, keys: KeyShelf, executor: Executor) {
    self.root = root
    self.keys = keys
    self.executor = executor
    build = BuildOptions(root: root)
  }
}
