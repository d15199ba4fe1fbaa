package import KimDiagnostics
import KimModel
package import KimSiteWork
package import KimSystem
import KimTheme

/// Builds the content once in each theme, and a page that shows every kind of page side by side.
package struct ThemeGallery {
  private let options: BuildOptions
  private let output: TypedPath
  private let executor: Executor

  package init(_ options: BuildOptions, output: TypedPath, by executor: Executor) {
    self.options = options
    self.output = output
    self.executor = executor
  }

  /// The gallery that was made; what is wrong in the content is that of its builds.
  package struct Made {
    package let page: TypedPath
    package let themes: [String]
    package internal(set) var report: BuildReport
  }

  /// Throws a `UsageError`, a `DiskError` or a `WorkerFailure`. Nil, with the reasons in
  /// `diagnostics`, if what all sites share is broken.
  ///
  /// - Parameter show: told of each theme before it is built.
  package func make(
    _ show: (String) -> Void = { _ in }, diagnostics: inout Diagnostics
  ) throws -> Made? {
    guard let themes = try ProvinceInputs(options, diagnostics: &diagnostics)?.themes.names else {
      return nil
    }
    var last: BuildReport?
    for theme in themes {
      show(theme)
      last = try build(theme)
    }
    guard let last, last.hasBegun, let first = themes.first else { return nil }
    let ids = try ContentRoot(discovering: options.root).sites.map(\.id.string)
    let kinds = try PageSamples(of: output.appending(first), sites: ids).kinds
    let page = GalleryPage(themes: themes, kinds: kinds)
    try Folder(opening: output.string).put(page.bytes, as: "index.html")
    return Made(page: output.appending("index.html"), themes: themes, report: last)
  }

  private func build(_ theme: String) throws -> BuildReport {
    var options = options
    options.theme = theme
    options.isThemeOfAll = true
    options.records = options.cachePlace.appending("galeri").appending(theme)
    _ = try Folder.creating(output)
    return try Build(options, output: output.appending(theme), by: executor).run()
  }
}
