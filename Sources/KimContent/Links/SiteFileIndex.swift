/// The files of a site as one of its posts names them.
struct SiteFileIndex {
  let photos: PhotoIndex
  let documents: DocumentIndex
  /// The folder of the post: empty, or ending in `/`.
  let folder: String
}
