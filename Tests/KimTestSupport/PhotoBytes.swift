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
    let tiff = directory(orientation)
    return [0xFF, 0xE1] + big(tiff.count + 8, 2) + Array("Exif".utf8) + [0, 0] + tiff
  }

  private static func directory(_ orientation: UInt8) -> [UInt8] {
    Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 2] + [1, 0x0F, 0, 2, 0, 0, 0, 1, 65, 0, 0, 0]
      + [1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0] + [0, 0, 0, 0]
  }

  package static func png(
    _ width: Int, _ height: Int, orientation: UInt8? = nil
  ) -> [UInt8] {
    let exif = orientation.map(directory) ?? []
    let block = exif.isEmpty ? [] : big(exif.count, 4) + Array("eXIf".utf8) + exif + [0, 0, 0, 0]
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
      + big(width, 4) + big(height, 4) + [8, 2, 0, 0, 0] + [0, 0, 0, 0] + block
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

  /// - Parameter orientation: in an EXIF block behind the picture.
  package static func webpExtended(
    _ width: Int, _ height: Int, orientation: UInt8? = nil
  ) -> [UInt8] {
    let head = [orientation == nil ? 0 : 8, 0, 0, 0] + little(width - 1, 3) + little(height - 1, 3)
    guard let orientation else { return riff("VP8X", head) }
    let exif = directory(orientation)
    let picture = Array("VP8 ".utf8) + little(3, 4) + [1, 2, 3, 0]
    return riff("VP8X", head, and: picture + Array("EXIF".utf8) + little(exif.count, 4) + exif)
  }

  /// Of one strip of grey pixels.
  package static func tiff(
    _ width: Int, _ height: Int, orientation: Int = 1, isLittle: Bool = true
  ) -> [UInt8] {
    func number(_ value: Int, _ count: Int) -> [UInt8] {
      isLittle ? little(value, count) : big(value, count)
    }
    let longs = [(256, width), (257, height), (273, 8), (279, width * height)]
    var entries = longs.map { number($0.0, 2) + number(4, 2) + number(1, 4) + number($0.1, 4) }
    entries.append(
      number(274, 2) + number(3, 2) + number(1, 4) + number(orientation, 2) + number(0, 2))
    let pixels = Array(repeating: UInt8(7), count: width * height)
    var bytes: [UInt8] = isLittle ? [0x49, 0x49, 0x2A, 0] : [0x4D, 0x4D, 0, 0x2A]
    bytes += number(8 + pixels.count, 4) + pixels
    bytes += number(entries.count, 2) + entries.joined()
    return bytes + number(0, 4)
  }

  /// A bitmap whose pixel of column x and row y, from the top, is (x, y, 200) in red, green and
  /// blue; of 8 bits: the colour (x, x, x).
  package static func bitmap(
    _ width: Int, _ height: Int, bits: Int = 24, isTopDown: Bool = false
  ) -> [UInt8] {
    var palette: [UInt8] = []
    if bits == 8 { for grey in UInt8.min...UInt8.max { palette += [grey, grey, grey, 0] } }
    var pixels: [UInt8] = []
    for line in 0..<height {
      let row = UInt8(truncatingIfNeeded: isTopDown ? line : height - 1 - line)
      for column in 0..<width {
        let x = UInt8(truncatingIfNeeded: column)
        pixels += bits == 8 ? [x] : [200, row, x]
        if bits == 32 { pixels.append(9) }
      }
      while pixels.count % 4 != 0 { pixels.append(0) }
    }
    let start = 54 + palette.count
    var bytes = Array("BM".utf8) + little(start + pixels.count, 4) + little(0, 4)
    bytes += little(start, 4) + little(40, 4) + little(width, 4)
    bytes += little(isTopDown ? -height : height, 4) + little(1, 2) + little(bits, 2)
    return bytes + little(0, 20) + little(0, 4) + palette + pixels
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

  private static func riff(_ name: String, _ data: [UInt8], and more: [UInt8] = []) -> [UInt8] {
    Array("RIFF".utf8) + little(data.count + more.count + 12, 4) + Array("WEBP".utf8)
      + Array(name.utf8) + little(data.count, 4) + data + more
  }

  private static func big(_ number: Int, _ count: Int) -> [UInt8] {
    little(number, count).reversed()
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> min(8 * $0, 63)) }
  }
}
