import KimModel
import KimSystem

/// Has pictures made by the tool: each photo becomes a picture without compression, and a call for each
/// kind of file makes that kind of all of them.
struct PhotoSteps {
  let orders: [PhotoOrder]

  /// Those of which something could not be made.
  func failures(in folder: borrowing Folder) throws -> VipsFailures {
    var failures = try openPhotos(orders, in: folder)
    for step in [makeLogos, makeEarly, makePages, makeShares] {
      try failures.add(step(orders.filter { !failures.contains($0.hash) }, folder))
    }
    return failures
  }

  private static func opened(_ hash: String) -> String { "\(hash).png" }

  private func openPhotos(
    _ orders: [PhotoOrder], in folder: borrowing Folder
  ) throws -> VipsFailures {
    let profile = ["--export-profile", "srgb"]
    let step = VipsStep(
      options: Self.size(.large) + profile + ["--output", "%s.png[strip,compression=0]"],
      source: .photos, input: PhotoOrder.original, output: Self.opened, made: .opened)
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
    try failures.add(tone(of: .page).failures(of: orders.map(\.hash), in: folder))
    return failures
  }

  private func makeEarly(
    _ orders: [PhotoOrder], in folder: borrowing Folder
  ) throws -> VipsFailures {
    let hashes = orders.filter { $0.uses.contains(.early) }.map(\.hash)
    let picture = step(Self.size(.early), PhotoSlot.early.saving, to: .early, .early)
    var failures = try picture.failures(of: hashes, in: folder)
    try failures.add(tone(of: .early).failures(of: hashes, in: folder))
    return failures
  }

  private func tone(of use: PhotoKey.Use) -> VipsStep {
    let name = PhotoOrder.toneName
    return VipsStep(
      options: ["--size", "1x1!", "--output", "%s-\(use.rawValue)/\(name)"],
      source: .pictures, input: Self.opened,
      output: { "\(PhotoKey(hash: $0, use).name)/\(name)" }, made: .pixel)
  }

  private func makeShares(
    _ orders: [PhotoOrder], in folder: borrowing Folder
  ) throws -> VipsFailures {
    var hashes = orders.filter { $0.uses.contains(.share) }.map(\.hash)
    var failures = VipsFailures()
    for quality in PhotoOrder.shareQualities where !hashes.isEmpty {
      let options = ["--size", "1200x630", "--smartcrop", "attention"]
      let saving = PhotoOrder.shareSaving(quality)
      try failures.add(
        step(options, saving, to: .share, .share).failures(of: hashes, in: folder))
      hashes = hashes.filter { hash in
        let file = "\(PhotoKey(hash: hash, .share).name)/\(PhotoSlot.share.rawValue)"
        let size = folder.status(of: file)?.size ?? 0
        return !failures.contains(hash) && size > PhotoOrder.shareLimit
      }
    }
    return failures
  }

  private func makeLogos(
    _ orders: [PhotoOrder], in folder: borrowing Folder
  ) throws -> VipsFailures {
    let logos = orders.filter { $0.uses.contains(.logo) }
    let saving = PhotoSlot.logo.saving
    var failures = try step(Self.size(.logo), saving, to: .logo, .logo)
      .failures(of: logos.filter { !$0.isDrawing }.map(\.hash), in: folder)
    // The hardened loaders refuse drawings; they are drawn by themselves.
    var drawings = step(["--size", "160x160"], saving, to: .logo, .logo)
    drawings.input = PhotoOrder.original
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
}
