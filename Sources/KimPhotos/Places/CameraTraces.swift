/// What a picture file tells besides its picture: where it was taken, and by which camera.
///
/// Of a picture of any kind: EXIF is the same structure in all of them, and XMP the same text. It is
/// looked for in the whole file, because telephones put further pictures with words of their own
/// behind the first one.
package struct CameraTraces: Sendable, Hashable {
  package private(set) var hasPlace = false
  package private(set) var hasCamera = false

  init(hasPlace: Bool) { self.hasPlace = hasPlace }

  package var isThere: Bool { hasPlace || hasCamera }

  package init(in bytes: [UInt8]) {
    let file = ByteSearch(bytes)
    for block in Self.blocks(in: file) {
      hasPlace = hasPlace || block.hasPlace
      hasCamera = hasCamera || block.hasCamera
    }
    hasPlace = hasPlace || Self.hasText(file)
  }

  /// Few pictures have more than two. Who repeats the sign of one is not waited for.
  private static let mostBlocks = 64

  private static func blocks(in file: ByteSearch) -> [EXIFBlock] {
    ["II*\0", "MM\0*"].flatMap { sign in
      file.ends(of: sign, in: file.bytes.indices).prefix(mostBlocks).compactMap {
        EXIFBlock(file.bytes, from: $0 - 4)
      }
    }
  }

  private static func hasText(_ file: ByteSearch) -> Bool {
    let whole = file.bytes.indices
    guard file.contains("GPSLatitude", in: whole) else { return false }
    return XMPPlace.values(in: file, whole).contains { range in
      file.bytes[range].contains { $0 &- 0x31 < 9 }
    }
  }
}
