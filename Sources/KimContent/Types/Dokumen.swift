import KimDiagnostics
package import KimModel
import KimYAML

/// A file to be read or kept.
package struct PublishedDocument: PostDetails {
  package let file: PublishedFile
}

/// The content of posts of the type `dokumen`.
struct Dokumen: TypeContent {
  private static let file = Key(
    "berkas", .requiredDocument, label: "Berkas",
    help: "Nama berkas di folder yang sama. Tanpa ini tulisan terbit tanpa unduhan, dengan "
      + "peringatan.", example: "apbdes-2024.pdf",
    synonyms: ["file", "dokumen", "lampiran", "unduhan", "nama_berkas"])

  /// The document that front matter names, not yet looked for.
  private struct DocumentReference: PostDetails {
    let path: String
    let place: Place
  }

  var keys: [KeyDeclaration] { [Self.file.declaration] }

  var bodyQuestion: String { "Dokumen apa ini?" }

  func details(_ fields: inout Fields) -> any PostDetails {
    guard let path = fields.read(Self.file) else { return NoDetails() }
    return DocumentReference(path: path, place: fields.place(ofValue: Self.file))
  }

  /// A document may be a picture, such as a scanned letter. Without it, the text stays.
  func resolve(
    _ details: any PostDetails, in files: SiteFileIndex, diagnostics: inout Diagnostics
  ) -> any PostDetails {
    guard let reference = details as? DocumentReference else { return details }
    if let photo = files.photos.photo(reference.path, from: files.folder), !photo.isBroken {
      guard photo.format != .svg else {
        diagnostics.add(.drawing(reference.place))
        return NoDetails()
      }
      return PublishedDocument(file: PublishedFile(photo))
    }
    let document = files.documents.document(
      reference.path, from: files.folder, at: reference.place, diagnostics: &diagnostics)
    return document.map { PublishedDocument(file: $0) } ?? NoDetails()
  }

  func newFields(on day: Day) -> String {
    "# Taruh berkasnya di folder yang sama.\nberkas: ganti-nama-ini.pdf\n"
  }
}
