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
    let named = NamedPhotos(cover: frontMatter.cover, gallery: frontMatter.gallery, in: files)
    var uses: [PhotoUse] = []
    var videos: [PublishedFile] = []
    func find(_ reference: PhotoReference) -> PostPhoto? {
      if let video = files.video(reference.path) {
        videos.append(video)
        diagnostics.add(.video(reference.place))
        return nil
      }
      let photo = files.photos.photo(
        reference.path, from: files.folder, at: reference.place, diagnostics: &diagnostics)
      guard let photo else { return nil }
      uses.append(PhotoUse(photo: photo, place: reference.place))
      return PostPhoto(
        photo: photo, alt: reference.alt ?? title, caption: reference.caption,
        credit: reference.credit)
    }
    // A photo that is not there needs to come first.
    func lacksAlt(_ photo: PhotoReference) -> Bool {
      photo.alt == nil && files.photos.photo(photo.path, from: files.folder) != nil
    }
    if let cover = named.cover, lacksAlt(cover) { diagnostics.add(.missingCoverAlt(cover)) }
    for item in named.gallery where lacksAlt(item) { diagnostics.add(.missingGalleryAlt(item)) }
    let (cover, gallery) = (named.cover.flatMap(find), named.gallery.compactMap(find))
    self.init(cover: cover, gallery: gallery, videos: videos)
    diagnostics.add(PhotoUse.problems(of: uses + text))
  }
}

extension SiteFileIndex {
  /// The video that a path means.
  func video(_ path: String) -> PublishedFile? {
    guard Self.videoEndings.contains(NameParts(path).ending) else { return nil }
    return documents.document(path, from: folder)
  }

  private static let videoEndings: Set = ["mp4", "m4v", "webm", "ogv"]
}

extension Diagnostic {
  fileprivate static func video(_ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, code: "photo/video", at: place,
      id: "ini video, bukan foto; pembaca mendapat tautan untuk membukanya",
      en: "this is a video and no photo; readers get a link to it",
      hint: LocalizedText(
        id: "pakai foto untuk baris ini, dan tautkan videonya di isi: [Tonton videonya](nama.mp4)",
        en: "name a photo here, and link the video in the text: [Watch the video](name.mp4)"))
  }

  fileprivate static func missingCoverAlt(_ photo: PhotoReference) -> Diagnostic {
    Diagnostic(
      .warning, code: "photo/missing-alt", at: photo.place,
      id: "'gambar' belum punya 'gambar_alt', kata-kata bagi pembaca yang tidak dapat melihatnya",
      en: "'gambar' has no 'gambar_alt', the words for readers who cannot see it",
      hint: LocalizedText(
        id: "tambahkan baris seperti gambar_alt: Warga menanam padi di sawah",
        en: "add a line such as gambar_alt: Villagers planting rice"),
      mend: .line(
        "gambar_alt: Warga menanam padi di sawah", above: photo.place.line, isExample: true))
  }

  fileprivate static func missingGalleryAlt(_ photo: PhotoReference) -> Diagnostic {
    Diagnostic(
      .warning, code: "photo/missing-alt", at: photo.place,
      id: "foto galeri ini belum punya 'alt', kata-kata bagi pembaca yang tidak dapat melihatnya",
      en: "this photo of the gallery has no 'alt', the words for readers who cannot see it",
      hint: LocalizedText(
        id: "tulis {berkas: \(photo.path), alt: Warga menanam padi di sawah}",
        en: "write {berkas: \(photo.path), alt: Villagers planting rice}"),
      mend: .write(
        "{berkas: \(photo.path), alt: Warga menanam padi di sawah}", insteadOf: photo.path,
        at: photo.place, isExample: true))
  }
}
