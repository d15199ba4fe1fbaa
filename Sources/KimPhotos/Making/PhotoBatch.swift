import Glibc
import KimModel
import KimSystem

/// Makes what was ordered of a few photos.
///
/// Each photo is opened once, by the hardened loaders, and becomes a picture of 1600 pixels without
/// metadata; everything else is made of that one.
struct PhotoBatch: Sendable {
  let orders: [PhotoOrder]
  let place: SourcePlace
  let limit: Int
  let store: PhotoStore

  /// Throws a `DiskError` if the machine is to blame; a photo that is broken gets a record of it.
  func run() throws { try store.withWork { try make(in: $0) } }

  private func make(in folder: borrowing Folder) throws {
    let orders = try fetch(into: folder)
    for order in orders {
      for key in order.keys { _ = try folder.folder(creating: key.name) }
    }
    var failures = try openPhotos(orders, in: folder)
    for step in [makeLogos, makePages, makeShares] {
      try failures.add(step(orders.filter { !failures.contains($0.hash) }, folder))
    }
    for order in orders { try finish(order, failures, in: folder) }
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
      try folder.put(opened ?? bytes, as: Self.original(order.hash))
      fetched.append(order)
    }
    return fetched
  }

  // MARK: Steps; each returns those that failed

  private static func original(_ hash: String) -> String { "\(hash).foto" }
  private static func opened(_ hash: String) -> String { "\(hash).png" }

  private func openPhotos(
    _ orders: [PhotoOrder], in folder: borrowing Folder
  ) throws -> VipsFailures {
    let profile = ["--export-profile", "srgb"]
    let step = VipsStep(
      options: Self.size(.large) + profile + ["--output", "%s.png[strip,compression=0]"],
      source: .photos, input: Self.original, output: Self.opened, made: .opened)
    return try step.failures(of: orders.filter { !$0.isDrawing }.map(\.hash), in: folder)
  }

  private func makePages(
    _ orders: [PhotoOrder], in folder: borrowing Folder
  ) throws -> VipsFailures {
    let orders = orders.filter { $0.uses.contains(.page) }
    var failures = VipsFailures()
    for slot in PhotoSlot.variants + [.fallback] {
      let hashes = orders.filter { $0.slots.contains(slot) }.map(\.hash)
      try failures.add(
        step(Self.size(slot), slot.saving, to: .page, slot).failures(of: hashes, in: folder))
    }
    let tone = VipsStep(
      options: ["--size", "1x1!", "--output", "%s-\(PhotoKey.Use.page.rawValue)/\(Self.toneName)"],
      source: .pictures, input: Self.opened,
      output: { "\(PhotoKey(hash: $0, .page).name)/\(Self.toneName)" }, made: .pixel)
    try failures.add(tone.failures(of: orders.map(\.hash), in: folder))
    return failures
  }

  private static let shareLimit = 300_000
  private static let shareQualities = [80, 65, 50, 35, 20]

  private func makeShares(
    _ orders: [PhotoOrder], in folder: borrowing Folder
  ) throws -> VipsFailures {
    var hashes = orders.filter { $0.uses.contains(.share) }.map(\.hash)
    var failures = VipsFailures()
    for quality in Self.shareQualities where !hashes.isEmpty {
      let options = ["--size", "1200x630", "--smartcrop", "attention"]
      let saving = "[strip,Q=\(quality),background=255]"
      try failures.add(
        step(options, saving, to: .share, .share).failures(of: hashes, in: folder))
      hashes = hashes.filter { hash in
        let file = "\(PhotoKey(hash: hash, .share).name)/\(PhotoSlot.share.rawValue)"
        let size = folder.status(of: file)?.size ?? 0
        return !failures.contains(hash) && size > Self.shareLimit
      }
    }
    return failures
  }

  private func makeLogos(
    _ orders: [PhotoOrder], in folder: borrowing Folder
  ) throws -> VipsFailures {
    let logos = orders.filter { $0.uses.contains(.logo) }
    let saving = "[strip,palette]"
    var failures = try step(Self.size(.logo), saving, to: .logo, .logo)
      .failures(of: logos.filter { !$0.isDrawing }.map(\.hash), in: folder)
    // The hardened loaders refuse drawings; they are drawn by themselves.
    var drawings = step(["--size", "160x160"], saving, to: .logo, .logo)
    drawings.input = Self.original
    drawings.source = .drawings
    try failures.add(drawings.failures(of: logos.filter(\.isDrawing).map(\.hash), in: folder))
    return failures
  }

  private func step(
    _ options: [String], _ saving: String, to use: PhotoKey.Use, _ slot: PhotoSlot
  ) -> VipsStep {
    VipsStep(
      options: options + ["--output", "%s-\(use.rawValue)/\(slot.rawValue)\(saving)"],
      source: .pictures, input: Self.opened,
      output: { "\(PhotoKey(hash: $0, use).name)/\(slot.rawValue)" }, made: .slot(slot))
  }

  private static func size(_ slot: PhotoSlot) -> [String] {
    ["--size", "\(slot.box.width)x\(slot.box.height)>"]
  }

  // MARK: Entries

  private static let toneName = "warna.ppm"

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
    let read = try FileBytes(reading: Self.toneName, in: entry, limit: 1000)
    guard case .bytes(let bytes, _) = read else { return nil }
    try entry.remove(Self.toneName)
    return PixelText.colour(in: bytes).map { PhotoTone(nearest: $0) }
  }
}

extension PhotoSlot {
  /// How the tool is to save it.
  ///
  /// WebP's own effort (4) takes two and a half times as long at 1600 pixels for files that are 3.5 %
  /// smaller, and 0.002 more of SSIM (libvips 8.14, nine photos).
  fileprivate var saving: String {
    switch self {
    case .small, .medium: "[strip,Q=75,effort=2]"
    case .large: "[strip,Q=72,effort=2]"
    case .fallback: "[strip,Q=75,optimize-coding,background=255]"
    case .share, .logo: "[strip]"
    }
  }
}
