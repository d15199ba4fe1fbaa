import KimDiagnostics

/// Why an original stays as it is.
enum CleaningObstacle: Sendable {
  /// No picture, or half of one.
  case broken
  /// A kind of picture that is not written, such as HEIC and TIFF.
  case format
  case moving
  /// Its owner has taken away the right to change it, or the folder's.
  case protected
  /// Somebody changed it in the meantime.
  case changed
  /// The tool cannot make a copy that is like it.
  case failed
  /// The copy would need more space, and the original tells nothing.
  case larger

  fileprivate var reason: LocalizedText {
    switch self {
    case .broken:
      LocalizedText(id: "gambarnya rusak atau terpotong", en: "the picture is damaged or cut off")
    case .format:
      LocalizedText(
        id: "bentuk gambar ini tidak dapat ditulis ulang di sini",
        en: "this kind of picture is not written here")
    case .moving: LocalizedText(id: "gambarnya bergerak", en: "the picture moves")
    case .protected: LocalizedText(id: "tidak boleh diubah", en: "it is write-protected")
    case .changed:
      LocalizedText(id: "berkasnya baru saja berubah", en: "the file has just been changed")
    case .failed:
      LocalizedText(id: "salinannya tidak dapat dibuat", en: "no copy of it can be made")
    case .larger:
      LocalizedText(id: "salinannya tidak lebih kecil", en: "its copy would be no smaller")
    }
  }

  fileprivate var hint: LocalizedText {
    switch self {
    case .broken, .failed:
      LocalizedText(
        id: "salin lagi foto itu dari ponselnya", en: "copy the photo from the phone again")
    case .format:
      LocalizedText(
        id: "simpan sebagai JPEG tanpa lokasi, atau kirim lewat WhatsApp sebagai foto biasa, lalu "
          + "ganti berkas ini",
        en: "save it as JPEG without the place, or send it through a messenger as a plain photo, "
          + "and replace this file")
    case .moving:
      LocalizedText(
        id: "biarkan, atau simpan satu gambarnya sebagai JPEG",
        en: "leave it, or save one of its pictures as JPEG")
    case .protected:
      LocalizedText(
        id: "beri hak tulis pada berkas dan foldernya, lalu jalankan lagi",
        en: "make the file and its folder writable and run again")
    case .changed: LocalizedText(id: "jalankan lagi", en: "run again")
    case .larger:
      LocalizedText(id: "tidak perlu diapa-apakan", en: "there is nothing to do")
    }
  }
}

extension Diagnostic {
  /// An error where a place is left in it.
  static func notCleaned(
    _ original: Original, at path: String, because obstacle: CleaningObstacle
  ) -> Diagnostic {
    let place = LocalizedText(
      id: original.traces.hasPlace ? "; lokasinya masih ada" : "",
      en: original.traces.hasPlace ? "; it still holds its place" : "")
    let severity: Severity = original.traces.hasPlace ? .error : .warning
    return Diagnostic(
      severity, code: "photo/not-cleaned",
      at: Place(path: path),
      id: "foto ini dibiarkan: \(obstacle.reason.id)\(place.id)",
      en: "this photo is left as it is: \(obstacle.reason.en)\(place.en)", hint: obstacle.hint)
  }
}
