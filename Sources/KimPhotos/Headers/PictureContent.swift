/// Tells pictures of any kind from documents, whatever their names: also kinds that are not opened
/// here, and pictures with some bytes before them, which many programs show all the same.
package enum PictureContent {
  package static func isFound(in bytes: [UInt8]) -> Bool {
    if PhotoHeader.format(of: bytes) != nil || isOtherPicture(bytes) { return true }
    guard !isDocument(bytes) else { return false }
    let head = Array(bytes.prefix(searched))
    // Scanned documents have pictures in them, behind their own head.
    let end = head.firstRange(of: Array("%PDF-".utf8))?.lowerBound ?? head.count
    return head.indices.prefix(end).contains { isPicture(bytes, at: $0) }
  }

  /// Mails, transfers and broken programs put a few lines before a picture, no more.
  private static let searched = 4096

  /// TIFF (and what cameras call raw), Windows bitmaps and icons, Photoshop, JPEG 2000 and XL, GIMP.
  private static func isOtherPicture(_ bytes: [UInt8]) -> Bool {
    let signatures: [[UInt8]] =
      tiff + [
        [0x00, 0x00, 0x01, 0x00], [0x00, 0x00, 0x02, 0x00], Array("8BPS".utf8),
        [0x00, 0x00, 0x00, 0x0C, 0x6A, 0x50, 0x20, 0x20], [0xFF, 0x4F, 0xFF, 0x51],
        [0x00, 0x00, 0x00, 0x0C, 0x4A, 0x58, 0x4C, 0x20], [0xFF, 0x0A], Array("gimp xcf".utf8),
        Array("FUJIFILMCCD-RAW".utf8), Array("IIU\u{0}".utf8), Array("IIRO".utf8),
        Array("IIRS".utf8), Array("FOVb".utf8),
      ]
    return signatures.contains { bytes.starts(with: $0) }
      || bytes.dropFirst(4).starts(with: "ftypcrx ".utf8)
  }

  /// TIFF 6.0 section 2, and the form with 64-bit offsets.
  private static let tiff: [[UInt8]] = [
    [0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A], [0x49, 0x49, 0x2B, 0x00],
    [0x4D, 0x4D, 0x00, 0x2B],
  ]

  /// Signs that are long enough never to stand in a text or a recording by chance.
  private static func isPicture(_ bytes: [UInt8], at index: Int) -> Bool {
    switch bytes[index] {
    case 0xFF:
      let rest = bytes[index...]
      return rest.starts(with: [0xFF, 0xD8, 0xFF]) && rest.dropFirst(3).first ?? 0 >= 0xC0
    case 0x89: return bytes[index...].starts(with: PNGHeader.signature)
    case UInt8(ascii: "G"), UInt8(ascii: "R"), 0x00:
      return PhotoHeader.format(of: Array(bytes[index...].prefix(12))) != nil
    case UInt8(ascii: "I"), UInt8(ascii: "M"):
      return tiff.contains { bytes[index...].starts(with: $0) }
    case UInt8(ascii: "B"): return BitmapHeader.isFound(in: Array(bytes[index...].prefix(20)))
    default: return false
    }
  }

  /// The heads of the kinds of documents and recordings that are published.
  private static func isDocument(_ bytes: [UInt8]) -> Bool {
    let heads = ["%PDF-", "PK", "{\\rtf", "ID3", "OggS"].map { Array($0.utf8) }
    return (heads + [[0xD0, 0xCF, 0x11, 0xE0], [0x1A, 0x45, 0xDF, 0xA3]]).contains {
      bytes.starts(with: $0)
    } || bytes.dropFirst(4).starts(with: "ftyp".utf8)
      || (bytes.starts(with: "RIFF".utf8) && bytes.dropFirst(8).starts(with: "WAVE".utf8))
  }
}
