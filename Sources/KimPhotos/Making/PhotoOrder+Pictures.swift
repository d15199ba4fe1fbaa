import KimModel

// What a worker makes of a photo.

extension PhotoOrder {
  enum Picture: Sendable {
    case slot(PhotoSlot, PhotoKey.Use)
    case tone(PhotoKey.Use)

    var made: MadeFile {
      switch self {
      case .slot(let slot, _): .slot(slot)
      case .tone: .pixel
      }
    }

    func order(of hash: String) -> PictureOrder.Picture {
      switch self {
      case .slot(.share, let use):
        PictureOrder.Picture(
          file: Self.file(PhotoSlot.share.rawValue, hash, use), shape: .crop,
          width: PhotoSlot.share.box.width, height: PhotoSlot.share.box.height,
          savings: PhotoOrder.shareQualities.map(PhotoOrder.shareSaving),
          mostBytes: PhotoOrder.shareLimit)
      case .slot(let slot, let use):
        PictureOrder.Picture(
          file: Self.file(slot.rawValue, hash, use), shape: .fit, width: slot.box.width,
          height: slot.box.height, savings: [slot.saving])
      case .tone(let use):
        PictureOrder.Picture(
          file: Self.file(PhotoOrder.toneName, hash, use), shape: .stretch, width: 1, height: 1,
          savings: [""])
      }
    }

    private static func file(_ name: String, _ hash: String, _ use: PhotoKey.Use) -> String {
      "\(PhotoKey(hash: hash, use).name)/\(name)"
    }
  }

  /// What the photo is opened into: of all uses that last the same, so that no picture depends on
  /// which others are made with it.
  var box: (width: Int, height: Int) { (uses == [.early] ? PhotoSlot.early : .large).box }

  /// What a worker makes of the photo, in rows as in `PictureOrder`.
  var rows: [[Picture]] {
    var rows: [[Picture]] = []
    if uses.contains(.early) { rows.append([.slot(.early, .early), .tone(.early)]) }
    if uses.contains(.share) { rows.append([.slot(.share, .share)]) }
    if uses.contains(.page) {
      let slots = slots.sorted { $0.box.width > $1.box.width }
      rows.append(slots.map { .slot($0, .page) } + [.tone(.page)])
    }
    if uses.contains(.logo) { rows.append([.slot(.logo, .logo)]) }
    return rows
  }

  /// What is made of a picture that is known to be good.
  static let goodRows: [[Picture]] = [
    [.slot(.medium, .page), .slot(.fallback, .page), .slot(.small, .page), .tone(.page)]
  ]
}
