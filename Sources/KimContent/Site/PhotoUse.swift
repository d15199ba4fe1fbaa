import KimDiagnostics
import KimModel

/// A photo where a post or page shows it.
struct PhotoUse {
  let photo: Photo
  let place: Place

  /// Narrower photos are blurred on any screen.
  private static let leastWidth = 480

  /// The problems of the photos of one post or page, in the order of their places.
  static func problems(of uses: [PhotoUse]) -> Diagnostics {
    var found = Diagnostics()
    var seen: Set<String> = []
    for use in uses where use.photo.state != .refused {
      if use.photo.isBroken {
        found.add(.broken(use.place, use.photo))
        continue
      }
      if use.photo.format == .svg {
        found.add(.drawing(use.place))
        continue
      }
      if use.photo.files.width < leastWidth { found.add(.small(use)) }
      if !seen.insert(use.photo.hash).inserted { found.add(.repeated(use)) }
    }
    return found
  }
}

extension Diagnostic {
  static func broken(_ place: Place, _ photo: Photo) -> Diagnostic {
    Diagnostic(
      .error, code: "photo/unreadable", at: place,
      id: "foto '\(photo.source)' rusak, terpotong, atau bentuknya tidak dikenal; "
        + "tempatnya diisi keterangannya saja",
      en: "the photo '\(photo.source)' is broken, cut off or of an unknown kind; "
        + "its words stand in its place",
      hint: LocalizedText(
        id: "buka fotonya, simpan ulang sebagai JPEG, lalu unggah lagi",
        en: "open the photo, save it as JPEG and upload it again"))
  }

  fileprivate static func small(_ use: PhotoUse) -> Diagnostic {
    Diagnostic(
      .warning, code: "photo/small", at: use.place,
      id: "foto ini hanya selebar \(use.photo.files.width) piksel, jadi akan tampak buram",
      en: "this photo is only \(use.photo.files.width) pixels wide and will look blurred",
      hint: LocalizedText(
        id: "pakai foto aslinya, selebar 480 piksel atau lebih; WhatsApp sering mengecilkan foto, "
          + "jadi mintalah dikirim sebagai dokumen",
        en: "use the original photo, 480 pixels wide or more; messengers often shrink photos, so "
          + "ask for it as a document"))
  }

  fileprivate static func repeated(_ use: PhotoUse) -> Diagnostic {
    Diagnostic(
      .warning, code: "photo/repeated", at: use.place,
      id: "foto ini sudah tampil di tulisan yang sama",
      en: "this photo is shown in the same post already",
      hint: LocalizedText(
        id: "hapus salah satunya; 'gambar' sudah tampil di atas tulisan",
        en: "remove one of them; 'gambar' stands above the text already"))
  }
}
