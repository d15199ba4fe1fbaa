import KimDiagnostics
import KimModel

/// A site's documents by their path in its folder, with the names that they are published under.
struct DocumentIndex: Sendable {
  private let documents: FileIndex<PublishedFile>

  init(_ sources: [SourceDocument], own: OwnAddresses = OwnAddresses()) {
    var documents: [String: PublishedFile] = [:]
    for source in sources {
      let name = NameParts(source.path)
      let isPrivate = IdentityNumberScan.isFound(inPath: source.path)
      let stem = isPrivate ? "dokumen" : Slug(of: String(name.stem))?.string ?? "dokumen"
      guard
        let path = SitePaths.document(named: stem, hash: source.hash, ending: name.ending)
      else { continue }
      documents[source.path] = PublishedFile(
        source: source.path, path: path, byteCount: source.byteCount)
    }
    self.documents = FileIndex(documents, own: own)
  }

  /// The document that a writer's path means: beside the file, or else from the site's root.
  func document(_ written: String, from folder: String) -> PublishedFile? {
    documents.file(written, from: folder)
  }

  /// A document that a field names; an error where it is not there.
  func document(
    _ written: String, from folder: String, at place: Place, diagnostics: inout Diagnostics
  ) -> PublishedFile? {
    if let found = document(written, from: folder) { return found }
    diagnostics.add(.missingDocument(place, written))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func missingDocument(_ place: Place, _ written: String) -> Diagnostic {
    Diagnostic(
      .error, code: "post/missing-document", at: place,
      id: "berkas '\(written)' tidak ada di folder ini, atau jenisnya tidak diterima",
      en: "the document '\(written)' is not in this folder, or its type is not accepted",
      hint: LocalizedText(
        id: "taruh berkasnya (pdf, docx, xlsx, pptx, odt, csv, …) di sebelah tulisan ini",
        en: "put the document (pdf, docx, xlsx, pptx, odt, csv, …) beside this file"))
  }
}
