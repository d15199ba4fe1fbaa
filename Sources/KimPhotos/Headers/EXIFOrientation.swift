/// The orientation in an EXIF block, such as a JPEG's APP1 segment (EXIF 2.32, section 4.6).
enum EXIFOrientation {
  private static let name = Array("Exif".utf8) + [0, 0]

  /// Whether the picture is shown on its side: orientations 5 to 8 swap width and height.
  ///
  /// - Parameter block: begins with `Exif`, as JPEG has it.
  static func isTurned(_ block: ArraySlice<UInt8>) -> Bool {
    block.starts(with: name) && isTurned(bare: block.dropFirst(name.count))
  }

  /// - Parameter block: a TIFF directory, with or without `Exif` before it: PNG and WebP have both.
  static func isTurned(bare block: ArraySlice<UInt8>) -> Bool {
    let tiff = block.starts(with: name) ? block.dropFirst(name.count) : block
    return TIFFDirectory(Array(tiff))?.isTurned ?? false
  }
}
