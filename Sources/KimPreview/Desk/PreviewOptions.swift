package import KimDiagnostics
package import KimSiteWork
package import KimSystem

/// What a preview shows, and to whom.
package struct PreviewOptions: Sendable {
  /// Without records and output folder, which the preview has its own of.
  package var build: BuildOptions
  package var port = 8080
  /// Whether telephones and other machines of the same network may look on.
  package var isShared = false
  /// Whether what is saved in the form is recorded in the content's Git repository.
  package var isRecorded = false
  /// Where what was sent lies until `kim terima` takes it.
  package var inbox: TypedPath?
  package var editor: EditorCommand?
  package var language = Language.indonesian

  package init(_ build: BuildOptions) { self.build = build }
}
