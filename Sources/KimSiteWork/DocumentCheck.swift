import KimDiagnostics
import KimModel
import KimPhotos
import KimSystem

/// Looks through the documents that a site publishes for places where photos were taken: who can take
/// them out does so when the document is written; of the others their writer is told.
struct DocumentCheck {
  let place: SourcePlace
  /// Of one document, in bytes.
  let limit: Int

  func diagnostics(of built: BuiltSite) throws(DiskError) -> Diagnostics {
    var found = Diagnostics()
    for output in built.outputs {
      guard case .copy(let path) = output.content, DocumentPlace.isPossible(in: path),
        let bytes = try BareDocument.content(of: path, in: place, limit: limit),
        DocumentPlace.isFixed(in: bytes)
      else { continue }
      found.add(.place(in: place.path.appending(path).string))
    }
    return found
  }
}

extension Diagnostic {
  fileprivate static func place(in path: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "document/place", at: Place(path: path),
      id: "di dalam berkas ini ada lokasi tempat foto diambil (GPS), dan kim tidak dapat "
        + "menghapusnya",
      en: "this document holds the place where a photo was taken (GPS), and kim cannot remove it",
      hint: LocalizedText(
        id: "kirim fotonya lewat WhatsApp dahulu supaya lokasinya hilang, lalu sisipkan lagi ke "
          + "dokumen aslinya",
        en: "send the photo through a messenger first, which drops the place, and put it into the "
          + "document again"))
  }
}
