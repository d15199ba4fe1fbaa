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
    var sound = Set(orders.map(\.hash))
    for order in orders {
      for key in order.keys { _ = try folder.folder(creating: key.name) }
    }
    let path = folder.path
    try sound.subtract(openPhotos(orders, in: path))
    try sound.subtract(makeLogos(orders.filter { sound.contains($0.hash) }, in: path))
    try sound.subtract(makePages(orders.filter { sound.contains($0.hash) }, in: path))
    try sound.subtract(makeShares(orders.filter { sound.contains($0.hash) }, in: path))
    for order in orders { try finish(order, isSound: sound.contains(order.hash), in: folder) }
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
      try folder.put(bytes, as: Self.original(order.hash))
      fetched.append(order)
    }
    return fetched
  }

  // MARK: Steps; each returns those that failed

  private static func original(_ hash: String) -> String { "\(hash).foto" }
  private static func opened(_ hash: String) -> String { "\(hash).png" }

  private func openPhotos(_ orders: [PhotoOrder], in path: String) throws -> Set<String> {
    let profile = ["--export-profile", "srgb"]
    let step = VipsStep(
      options: Self.size(.large) + profile + ["--output", "%s.png[strip,compression=0]"],
      input: Self.original, output: Self.opened)
    return try step.failures(of: orders.filter { !$0.isDrawing }.map(\.hash), in: path)
  }

  private func makePages(_ orders: [PhotoOrder], in path: String) throws -> Set<String> {
    let orders = orders.filter { $0.uses.contains(.page) }
    var failed: Set<String> = []
    for slot in PhotoSlot.variants + [.fallback] {
      let hashes = orders.filter { $0.slots.contains(slot) }.map(\.hash)
      try failed.formUnion(
        step(Self.size(slot), slot.saving, to: .page, slot.rawValue).failures(of: hashes, in: path))
    }
    // A photo without a tone is a photo all the same.
    _ = try step(["--size", "1x1!"], "", to: .page, Self.toneName)
      .failures(of: orders.map(\.hash), in: path)
    return failed
  }

  private static let shareLimit = 300_000
  private static let shareQualities = [80, 65, 50, 35, 20]

  private func makeShares(_ orders: [PhotoOrder], in path: String) throws -> Set<String> {
    var hashes = orders.filter { $0.uses.contains(.share) }.map(\.hash)
    var failed: Set<String> = []
    let name = PhotoSlot.share.rawValue
    for quality in Self.shareQualities where !hashes.isEmpty {
      let options = ["--size", "1200x630", "--smartcrop", "attention"]
      try failed.formUnion(
        step(options, "[strip,Q=\(quality),background=255]", to: .share, name)
          .failures(of: hashes, in: path))
      hashes = hashes.filter { hash in
        let file = "\(path)/\(PhotoKey(hash: hash, .share).name)/\(name)"
        return !failed.contains(hash) && Self.byteCount(of: file) > Self.shareLimit
      }
    }
    return failed
  }

  private func makeLogos(_ orders: [PhotoOrder], in path: String) throws -> Set<String> {
    let logos = orders.filter { $0.uses.contains(.logo) }
    let (name, saving) = (PhotoSlot.logo.rawValue, "[strip,palette]")
    let photos = step(Self.size(.logo), saving, to: .logo, name)
    let failed = try photos.failures(of: logos.filter { !$0.isDrawing }.map(\.hash), in: path)
    // The hardened loaders refuse drawings; they are drawn by themselves.
    var drawings = step(["--size", "160x160"], saving, to: .logo, name)
    drawings.input = Self.original
    drawings.isUntrusted = false
    return try failed.union(
      drawings.failures(of: logos.filter(\.isDrawing).map(\.hash), in: path))
  }

  private func step(
    _ options: [String], _ saving: String, to use: PhotoKey.Use, _ name: String
  ) -> VipsStep {
    VipsStep(
      options: options + ["--output", "%s-\(use.rawValue)/\(name)\(saving)"],
      input: Self.opened, output: { "\(PhotoKey(hash: $0, use).name)/\(name)" })
  }

  private static func size(_ slot: PhotoSlot) -> [String] {
    ["--size", "\(slot.box.width)x\(slot.box.height)>"]
  }

  private static func byteCount(of path: String) -> Int {
    var buffer = stat()
    return unsafe stat(path, &buffer) == 0 ? Int(buffer.st_size) : 0
  }

  // MARK: WriteResult

  private static let toneName = "warna.ppm"

  private func finish(
    _ order: PhotoOrder, isSound: Bool, in folder: borrowing Folder
  ) throws(DiskError) {
    for key in order.keys {
      var isSound = isSound
      if isSound { isSound = try bare(in: folder.folder(key.name)) }
      if !isSound { try folder.removeTree(key.name) }
      let entry = try folder.folder(creating: key.name)
      let record: PhotoRecord = isSound ? .ready(try tone(in: entry)) : .broken
      try entry.put(record.bytes, as: PhotoRecord.fileName)
      try store.adopt(key, from: folder)
    }
  }

  /// Takes what is left of metadata out of an entry's files; false if one is not what it should be.
  private func bare(in entry: borrowing Folder) throws(DiskError) -> Bool {
    for file in try entry.listing().entries where file.name.hasSuffix(".webp") {
      let read = try FileBytes(reading: file.name, in: entry, limit: limit)
      guard case .bytes(let bytes, _) = read, let bare = BareWebP.bytes(of: bytes) else {
        return false
      }
      try entry.put(bare, as: file.name)
    }
    return true
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
  fileprivate var saving: String {
    switch self {
    case .small, .medium: "[strip,Q=75]"
    case .large: "[strip,Q=72]"
    case .fallback: "[strip,Q=75,optimize-coding,background=255]"
    case .share, .logo: "[strip]"
    }
  }
}
