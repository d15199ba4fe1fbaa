/// A photo of a site, as its pages use it.
package struct Photo: Sendable, Hashable {
  /// Its path below the site's source folder.
  package let source: String
  /// The hash of its content, as in `SourcePhoto`.
  package let hash: String
  package let format: PhotoFormat
  package let state: PhotoState
  package let files: PhotoFiles

  package init(_ source: SourcePhoto, stem: OutputPath) {
    self.source = source.path
    hash = source.hash
    format = source.format
    state = source.state
    files = PhotoFiles(
      stem: stem, width: source.width, height: source.height, isEarly: source.state.isEarly)
  }

  /// Whether a placeholder stands in for it.
  package var isBroken: Bool { state == .broken || state == .refused }

  /// The colour that stands in its place until it has come.
  package var tone: PhotoTone? {
    switch state {
    case .ready(let tone), .early(let tone): format.isOpaque ? tone : nil
    case .unseen, .refused, .broken: nil
    }
  }
}
