/// The smallest files that are pictures of a given size.
package enum PhotoBytes {
  package static func jpeg(
    _ width: Int, _ height: Int, frame: UInt8 = 0xC0, orientation: UInt8? = nil
  )
    -> [UInt8]
  {
    var bytes: [UInt8] = [0xFF, 0xD8]
    if let orientation { bytes += exif(orientation) }
    bytes += [0xFF, 0xFF, frame, 0, 11, 8] + big(height, 2) + big(width, 2) + [1, 1, 0x11, 0]
    bytes += [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0]
    return bytes + [0x12, 0x34, 0xFF, 0x00, 0x56, 0xFF, 0xD9]
  }

  private static func exif(_ orientation: UInt8) -> [UInt8] {
    let tiff: [UInt8] =
      Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 2] + [1, 0x0F, 0, 2, 0, 0, 0, 1, 65, 0, 0, 0]
      + [1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0] + [0, 0, 0, 0]
    return [0xFF, 0xE1] + big(tiff.count + 8, 2) + Array("Exif".utf8) + [0, 0] + tiff
  }

  package static func png(_ width: Int, _ height: Int) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
      + big(width, 4) + big(height, 4) + [8, 2, 0, 0, 0] + [0, 0, 0, 0]
      + [0, 0, 0, 2] + Array("IDAT".utf8) + [1, 2] + [0, 0, 0, 0]
      + [0, 0, 0, 0] + Array("IEND".utf8) + [0, 0, 0, 0]
  }

  package static func gif(_ width: Int, _ height: Int) -> [UInt8] {
    Array("GIF89a".utf8) + little(width, 2) + little(height, 2) + [0x80, 0, 0]
      + [0, 0, 0, 255, 255, 255] + [0x21, 0xF9, 4, 0, 0, 0, 0, 0]
      + [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 1, 0x44, 0] + [0x3B]
  }

  package static func webpLossy(_ width: Int, _ height: Int) -> [UInt8] {
    riff("VP8 ", [0x10, 0, 0, 0x9D, 0x01, 0x2A] + little(width, 2) + little(height, 2))
  }

  package static func webpLossless(_ width: Int, _ height: Int) -> [UInt8] {
    riff("VP8L", [0x2F] + little((width - 1) | (height - 1) << 14, 4))
  }

  package static func webpExtended(_ width: Int, _ height: Int) -> [UInt8] {
    riff("VP8X", [0, 0, 0, 0] + little(width - 1, 3) + little(height - 1, 3))
  }

  /// Of two pictures, the second of which is the main one, as phones make them of tiles.
  package static func heic(_ width: Int, _ height: Int, turns: UInt8) -> [UInt8] {
    let sizes =
      box("ispe", [0, 0, 0, 0] + big(64, 4) + big(64, 4))
      + box("ispe", [0, 0, 0, 0] + big(width, 4) + big(height, 4)) + box("irot", [turns])
    let uses: [UInt8] = [0, 0, 0, 0] + big(2, 4) + [0, 1, 1, 1] + [0, 2, 2, 0x82, 3]
    let properties = box("iprp", box("ipco", sizes) + box("ipma", uses))
    return box("ftyp", Array("heic".utf8) + big(0, 4) + Array("mif1".utf8))
      + box("meta", [0, 0, 0, 0] + box("pitm", [0, 0, 0, 0, 0, 2]) + properties)
      + box("mdat", [1, 2, 3, 4])
  }

  private static func box(_ name: String, _ content: [UInt8]) -> [UInt8] {
    big(content.count + 8, 4) + Array(name.utf8) + content
  }

  private static func riff(_ name: String, _ data: [UInt8]) -> [UInt8] {
    Array("RIFF".utf8) + little(data.count + 12, 4) + Array("WEBP".utf8) + Array(name.utf8)
      + little(data.count, 4) + data
  }

  private static func big(_ number: Int, _ count: Int) -> [UInt8] {
    little(number, count).reversed()
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
