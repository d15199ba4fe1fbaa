import KimDiagnostics
import KimModel

/// The photos that a post's fields name, found and checked together with those of its text.
struct PostPhotos {
  let cover: PostPhoto?
  let gallery: [PostPhoto]

  /// - Parameters:
  ///   - title: says what a photo shows that has no words of its own.
  ///   - text: the photos of the post's text.
  init(
    _ draft: PostDraft, title: String, text: [PhotoUse], index: PhotoIndex,
    diagnostics: inout Diagnostics
  ) {
    var uses: [PhotoUse] = []
    func find(_ reference: PhotoReference) -> PostPhoto? {
      let photo = index.photo(
        reference.path, from: draft.name.folder, at: reference.place, diagnostics: &diagnostics)
      guard let photo else { return nil }
      uses.append(PhotoUse(photo: photo, place: reference.place))
      return PostPhoto(
        photo: photo, alt: reference.alt ?? title, caption: reference.caption,
        credit: reference.credit)
    }
    let fields = draft.fields
    if let cover = fields.cover, cover.alt == nil { diagnostics.add(.missingCoverAlt(cover)) }
    for item in fields.gallery where item.alt == nil { diagnostics.add(.missingGalleryAlt(item)) }
    cover = fields.cover.flatMap(find)
    gallery = fields.gallery.compactMap(find)
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
