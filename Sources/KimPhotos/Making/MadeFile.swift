import KimModel

/// What a file that the tool makes has to be, so that half a file is told from a whole one.
enum MadeFile: Sendable, Equatable {
  case slot(PhotoSlot)
  /// The photo that all its pictures are made of.
  case opened
  /// The copy of an original.
  case copy(PhotoFormat)
  /// One pixel of its colour.
  case pixel
  /// Plain pixels that are read here.
  case sheet

  func isWhole(_ bytes: [UInt8]) -> Bool {
    switch self {
    case .pixel: PixelText.isWhole(bytes)
    case .sheet: PixelMap(bytes) != nil
    case .opened: isPicture(bytes, .png, in: PhotoSlot.large)
    case .copy(let format): header(of: bytes)?.format == format
    case .slot(let slot): isPicture(bytes, slot.format, in: slot)
    }
  }

  private func isPicture(_ bytes: [UInt8], _ format: PhotoFormat, in slot: PhotoSlot) -> Bool {
    guard let header = header(of: bytes), header.format == format else { return false }
    if slot == .share { return (header.width, header.height) == slot.box }
    return header.width <= slot.box.width && header.height <= slot.box.height
  }

  /// Nil for what is no whole picture.
  private func header(of bytes: [UInt8]) -> PhotoHeader? {
    do { return try PhotoHeader(parsing: bytes) } catch { return nil }
  }
}

extension PhotoSlot {
  fileprivate var format: PhotoFormat {
    switch self {
    case .small, .medium, .large: .webp
    case .fallback, .early, .share: .jpeg
    case .logo: .png
    }
  }
}
