import KimModel
import KimYAML

extension PostKeys {
  static let photos = [
    cover.declaration, coverAlt.declaration, coverCredit.declaration, gallery.declaration,
  ]

  static let cover = Key(
    "gambar", .photo, label: "Foto utama", help: "Foto utama, di atas tulisan dan di daftar.",
    example: "panen-raya.jpg", synonyms: ["image"])
  static let coverAlt = Key(
    "gambar_alt", .text, label: "Keterangan foto",
    help: "Apa yang tampak di foto, untuk pembaca yang tidak dapat melihatnya.",
    example: "Warga memanen padi")
  static let coverCredit = Key(
    "gambar_kredit", .text, label: "Pemotret",
    help: "Pemotret atau asal foto, tampil di bawahnya.", example: "KIM Toman")
  static let gallery = Key(
    "galeri", .gallery, label: "Galeri",
    help: "Foto lain di akhir tulisan; boleh dengan `berkas`, `alt`, `keterangan`, `kredit`.",
    example: "[satu.jpg, dua.jpg]")
}

extension KeyForm where Value == [PhotoReference] {
  fileprivate static var gallery: Self {
    let file = Key("berkas", .requiredPhoto, label: "Berkas", example: "foto-1.jpg")
    let alt = Key("alt", .text, label: "Keterangan foto")
    let caption = Key("keterangan", .text, label: "Teks di bawah foto")
    let credit = Key("kredit", .text, label: "Pemotret")
    return .records(
      [file.declaration, alt.declaration, caption.declaration, credit.declaration],
      shorthand: file, isSplit: true
    ) { item in
      let words = (alt: item.read(alt), caption: item.read(caption), credit: item.read(credit))
      guard let path = item.read(file) else { return nil }
      return PhotoReference(
        path: path, place: item.place(ofValue: file), alt: words.alt, caption: words.caption,
        credit: words.credit)
    }
  }
}
