/// A photo of a site, as its pages use it.
package struct Photo: Sendable, Hashable {
  /// Its path below the site's source folder.
  package let source: String
  /// Of its content, as in `SourcePhoto`.
  package let hash: String
  package let format: PhotoFormat
  package let state: PhotoState
  package let files: PhotoFiles

  package init(_ source: SourcePhoto, stem: OutputPath) {
    self.source = source.path
    hash = source.hash
    format = source.format
    state = source.state
    files = PhotoFiles(stem: stem, width: source.width, height: source.height)
  }

  /// Whether a placeholder stands in for it.
  package var isBroken: Bool { state == .broken || state == .refused }

  /// The colour that stands in its place until it has come.
  package var tone: PhotoTone? {
    guard case .ready(let tone) = state, format.isOpaque else { return nil }
    return tone
  }

  /// What pages that show it refer to.
  package var outputs: [Output] { (files.variants + [files.fallback]).map(output) }

  /// The picture of link previews.
  package var share: Output { output(files.share) }

  /// As a logo.
  package var logo: Output { output(files.logo) }

  private func output(_ file: PhotoFiles.File) -> Output {
    Output(file.path, .rendition(.photo(hash: hash, file.slot)))
  }
}
