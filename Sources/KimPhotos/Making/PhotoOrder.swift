import KimModel

/// What is to be made of one photo.
struct PhotoOrder: Sendable {
  let photo: SourcePhoto
  let uses: Set<PhotoKey.Use>

  var hash: String { photo.hash }
  var keys: [PhotoKey] {
    uses.sorted { $0.rawValue < $1.rawValue }.map { PhotoKey(hash: hash, $0) }
  }
  var isDrawing: Bool { photo.format == .svg }
  var slots: [PhotoSlot] {
    PhotoSlot.variants(of: (photo.width, photo.height)) + [.fallback]
  }
}
