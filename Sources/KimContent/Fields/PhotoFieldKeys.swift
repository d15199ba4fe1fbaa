import KimModel
import KimYAML

/// The keys of one photo within a key.
enum PhotoFieldKeys {
  static let file = Key(
    "berkas", .requiredPhoto, label: "Berkas", example: "foto-1.jpg",
    synonyms: [
      "path", "src", "url", "image", "filename", "file", "foto", "gambar", "featured", "teaser",
      "overlay_image", "thumbnail",
    ])
  static let alt = Key(
    "alt", .text, label: "Keterangan foto", synonyms: ["image_alt", "image_description"])
  static let caption = Key(
    "keterangan", .text, label: "Teks di bawah foto",
    synonyms: ["caption", "title", "judul", "teks", "description"])
  static let credit = Key(
    "kredit", .text, label: "Pemotret", synonyms: ["credit", "attribution", "author"])

  static let all = [
    file.declaration, alt.declaration, caption.declaration, credit.declaration,
  ]

  /// One photo; nil, with a problem, where no file is named.
  static func photo(_ item: inout Fields) -> PhotoReference? {
    let words = (alt: item.read(alt), caption: item.read(caption), credit: item.read(credit))
    let path = item.read(file)
    // Other files of a group are other sizes of the same photo.
    item.ignore([file.name])
    guard let path else { return nil }
    return PhotoReference(
      path: path, place: item.place(ofValue: file), alt: words.alt, caption: words.caption,
      credit: words.credit)
  }
}
