package import KimDiagnostics

/// The files of a folder that is not a KIM site: `_provinsi`, or a theme.
package struct SourceFolder: Sendable {
  /// The folder's path as people see it in messages: `sites/_provinsi`.
  package let folder: String
  /// By path below the folder, in the order of their paths.
  package let files: [SourceText]
  /// What could not be read, and why.
  package let diagnostics: Diagnostics

  package init(folder: String, files: [SourceText], diagnostics: Diagnostics = Diagnostics()) {
    self.folder = folder
    self.files = files.sorted { $0.path < $1.path }
    self.diagnostics = diagnostics
  }

  package subscript(path: String) -> SourceText? { files.first { $0.path == path } }
}

/// A text file of a site, as its bytes are on disk.
package struct SourceText: Sendable, Hashable {
  /// Below the site's folder.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
