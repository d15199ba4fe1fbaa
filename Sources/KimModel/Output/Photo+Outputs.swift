extension Photo {
  /// The pictures that pages refer to which show it.
  package var outputs: [Output] { (files.variants + [files.fallback]).map(output) }

  /// The picture of link previews.
  package var share: Output { output(files.share) }

  /// The picture of a logo.
  package var logo: Output { output(files.logo) }

  private func output(_ file: PhotoFiles.File) -> Output {
    Output(file.path, .rendition(.photo(hash: hash, file.slot)))
  }
}
