import KimDiagnostics
import KimModel
import KimSiteWork
import KimSystem
import KimWorkspace

/// A build in this process alone.
package enum LoneBuild {
  /// Returns whether nothing was wrong with what was built.
  package static func run(
    _ content: String, to output: String, cache: String, themes: String
  ) throws -> Bool {
    var options = BuildOptions(root: TypedPath(content))
    options.themes = TypedPath(themes)
    options.cache = TypedPath(cache)
    options.moment = Moment(Corpus.day)
    let report = try Build(options, output: TypedPath(output), by: .inProcess).run()
    return report.hasBegun && !report.diagnostics.hasErrors
  }
}
