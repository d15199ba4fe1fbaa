import Glibc
import KimModel
import KimSystem

/// Makes what was ordered of a few photos.
///
/// Each photo is opened once, by the hardened loaders, and becomes a picture of 1600 pixels; everything
/// else is made of that one.
struct PhotoBatch: Sendable {
  let orders: [PhotoOrder]
  let place: SourcePlace
  let limit: Int
  let store: PhotoStore
  /// What makes the pictures; nil: the tool.
  let worker: ChildCommand?

  /// Throws a `DiskError` if the machine is to blame; a photo that is broken gets a record of it.
  func run() throws { try store.withWork { try make(in: $0) } }

  private func make(in folder: borrowing Folder) throws {
    let orders = try fetch(into: folder)
    for order in orders {
      for key in order.keys { _ = try folder.folder(creating: key.name) }
    }
    let failures = try makePictures(orders, in: folder)
    for order in orders { try finish(order, failures, in: folder) }
  }

  /// Drawings are for the tool in any case: a worker has hardened loaders only.
  private func makePictures(
    _ orders: [PhotoOrder], in folder: borrowing Folder
  ) throws -> VipsFailures {
    guard let worker else { return try PhotoSteps(orders: orders).failures(in: folder) }
    do {
      let photos = orders.filter { !$0.isDrawing }
      var failures = try PhotoPictures(orders: photos, worker: worker).failures(in: folder)
      try failures.add(PhotoSteps(orders: orders.filter(\.isDrawing)).failures(in: folder))
      return failures
    } catch is VipsStep.NoWorker {
      return try PhotoSteps(orders: orders).failures(in: folder)
    }
  }

  /// Copies the photos over under names of ours; one that has changed meanwhile is left to the
  /// next build.
  private func fetch(into folder: borrowing Folder) throws -> [PhotoOrder] {
    let source = try place.open()
    var fetched: [PhotoOrder] = []
    for order in orders {
      let names = order.photo.path.split(separator: "/").map(String.init)
      let parent = try source.folder(at: names.dropLast())
      let read = try FileBytes(reading: names[names.count - 1], in: parent, limit: limit)
      guard case .bytes(let bytes, _) = read, Fingerprint(of: bytes).string == order.hash else {
        continue
      }
      let opened = order.photo.format == .bmp ? BitmapAsTIFF.bytes(of: bytes) : bytes
      try folder.put(opened ?? bytes, as: order.original)
      fetched.append(order)
    }
    return fetched
  }

  // MARK: Entries

  private func finish(
    _ order: PhotoOrder, _ failures: VipsFailures, in folder: borrowing Folder
  ) throws(DiskError) {
    for key in order.keys {
      let entry = try entry(key, failures, in: folder)
      let record: PhotoRecord =
        failures.broken.contains(order.hash)
        ? .broken
        : failures.failed.contains(order.hash)
          ? .failed(store.attempt) : .ready(try tone(in: entry))
      try PhotoEntry.seal(entry, as: record)
      try store.adopt(key, from: folder)
    }
  }

  /// The folder of what was made; an empty one if something could not be made.
  private func entry(
    _ key: PhotoKey, _ failures: VipsFailures, in folder: borrowing Folder
  ) throws(DiskError) -> Folder {
    if failures.contains(key.hash) {
      try folder.removeTree(key.name)
      return try folder.folder(creating: key.name)
    }
    let entry = try folder.folder(key.name)
    try bare(in: entry)
    return entry
  }

  /// Takes what is left of metadata out of an entry's files.
  private func bare(in entry: borrowing Folder) throws(DiskError) {
    for file in try entry.listing().entries where file.name.hasSuffix(".webp") {
      let read = try FileBytes(reading: file.name, in: entry, limit: PhotoEntry.longestPicture)
      // It was whole a moment ago.
      guard case .bytes(let bytes, _) = read, let bare = BareWebP.bytes(of: bytes) else {
        throw DiskError(.read, entry.path(of: file.name), code: EIO)
      }
      try entry.put(bare, as: file.name)
    }
  }

  /// Takes the file of the tone away; nil where there is none.
  private func tone(in entry: borrowing Folder) throws(DiskError) -> PhotoTone? {
    let read = try FileBytes(reading: PhotoOrder.toneName, in: entry, limit: 1000)
    guard case .bytes(let bytes, _) = read else { return nil }
    try entry.remove(PhotoOrder.toneName)
    return PixelText.colour(in: bytes).map { PhotoTone(nearest: $0) }
  }
}
