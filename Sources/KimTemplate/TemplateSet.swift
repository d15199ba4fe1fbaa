package import KimDiagnostics

/// The templates of one theme, compiled.
package struct TemplateSet: Sendable {
  private let templates: [String: Template]

  /// Compiles all files, and reports whatever is wrong in any of them.
  ///
  /// - Parameters:
  ///   - files: By name, without `.mustache`: what `{{>name}}` and `{{<name}}` refer to.
  ///   - entries: The files that are pages, each with the views it is rendered with, the outermost
  ///     first. Names are looked up in the last one first.
  package init(
    compiling files: [String: SourceFile], entries: [String: [Schema]],
    diagnostics: inout Diagnostics
  ) {
    templates = [:]
  }

  /// The compiled page, or nil where it is no entry or something is wrong with it.
  package subscript(name: String) -> Template? { templates[name] }
}
