import KimDiagnostics
import KimModel

extension PostPhotos {
  /// The photos that a post's front matter names, found and checked together with those of its
  /// text.
  ///
  /// - Parameters:
  ///   - title: says what a photo shows that has no words of its own.
  ///   - text: the photos of the post's text.
  init(
    _ frontMatter: PostFrontMatter, title: String, text: [PhotoUse], in files: SiteFileIndex,
    diagnostics: inout Diagnostics
  ) {
    var uses: [PhotoUse] = []
    func find(_ reference: PhotoReference) -> PostPhoto? {
      let photo = files.photos.photo(
        reference.path, from: files.folder, at: reference.place, diagnostics: &diagnostics)
      guard let photo else { return nil }
      uses.append(PhotoUse(photo: photo, place: reference.place))
      return PostPhoto(
        photo: photo, alt: reference.alt ?? title, caption: reference.caption,
        credit: reference.credit)
    }
    if let cover = frontMatter.cover, cover.alt == nil {
      diagnostics.add(.missingCoverAlt(cover))
    }
    for item in frontMatter.gallery where item.alt == nil {
      diagnostics.add(.missingGalleryAlt(item))
    }
    self.init(
      cover: frontMatter.cover.flatMap(find), gallery: frontMatter.gallery.compactMap(find))
    diagnostics.add(PhotoUse.problems(of: uses + text))
  }
}

extension Diagnostic {
  fileprivate static func missingCoverAlt(_ photo: PhotoReference) -> Diagnostic {
    Diagnostic(
      .warning, code: "photo/missing-alt", at: photo.place,
      id: "'gambar' belum punya 'gambar_alt', kata-kata bagi pembaca yang tidak dapat melihatnya",
      en: "'gambar' has no 'gambar_alt', the words for readers who cannot see it",
      hint: LocalizedText(
        id: "tambahkan baris seperti gambar_alt: Warga menanam padi di sawah",
        en: "add a line such as gambar_alt: Villagers planting rice"))
  }

  fileprivate static func missingGalleryAlt(_ photo: PhotoReference) -> Diagnostic {
    Diagnostic(
      .warning, code: "photo/missing-alt", at: photo.place,
      id: "foto galeri ini belum punya 'alt', kata-kata bagi pembaca yang tidak dapat melihatnya",
      en: "this photo of the gallery has no 'alt', the words for readers who cannot see it",
      hint: LocalizedText(
        id: "tulis {berkas: \(photo.path), alt: Warga menanam padi di sawah}",
        en: "write {berkas: \(photo.path), alt: Villagers planting rice}"))
  }
}
