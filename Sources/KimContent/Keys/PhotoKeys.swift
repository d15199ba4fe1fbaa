import KimModel
import KimYAML

extension PostKeys {
  static let photos = [
    cover.declaration, coverAlt.declaration, coverCredit.declaration, gallery.declaration,
  ]

  static let cover = Key(
    "gambar", .photos, label: "Foto utama",
    help: "Foto utama, di atas tulisan dan di daftar.", example: "panen-raya.jpg",
    synonyms: PostNames.cover)
  static let coverAlt = Key(
    "gambar_alt", .text, label: "Keterangan foto",
    help: "Apa yang tampak di foto, untuk pembaca yang tidak dapat melihatnya.",
    example: "Warga memanen padi", synonyms: PostNames.coverAlt)
  static let coverCredit = Key(
    "gambar_kredit", .text, label: "Pemotret",
    help: "Pemotret atau asal foto, tampil di bawahnya.", example: "KIM Toman",
    synonyms: PostNames.coverCredit)
  static let gallery = Key(
    "galeri", .gallery, label: "Galeri",
    help: "Foto lain di akhir tulisan; boleh dengan `berkas`, `alt`, `keterangan`, `kredit`.",
    example: "[{berkas: satu.jpg, alt: Bibit padi}, {berkas: dua.jpg, alt: Warga menanam}]",
    synonyms: PostNames.gallery)
}

extension KeyForm where Value == [PhotoReference] {
  fileprivate static var gallery: Self {
    .records(PhotoFieldKeys.all, shorthand: PhotoFieldKeys.file, isSplit: true) {
      PhotoFieldKeys.photo(&$0)
    }
  }

  /// One photo or several, each once; a text is the name of one file.
  fileprivate static var photos: Self {
    let synonyms = KeyDeclaration.synonyms(of: PhotoFieldKeys.all)
    return Self(.photos) { fields, key in
      var paths: Set<String> = []
      return fields.records(
        key.name, shorthand: PhotoFieldKeys.file.name, synonyms: synonyms
      ) { PhotoFieldKeys.photo(&$0) }.filter {
        !flags.contains($0.path.lowercased()) && !EmptyWords.isNoValue($0.path)
          && paths.insert($0.path).inserted
      }
    }
  }

  /// What stands where a theme asks whether to show a photo: `header: false`.
  private static var flags: Set<String> { ["true", "false", "yes", "no", "on", "off"] }
}
