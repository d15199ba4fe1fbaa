internal import CZlib
import KimModel

/// A card or an icon as a PNG file of at most 256 colours (PNG, third edition, sections 5 and 11).
enum CardPNG {
  /// Of sixteen colours.
  static func bytes(of canvas: CardCanvas, palette: [Colour]) -> [UInt8] {
    file(canvas.bytes, of: canvas, bits: 4, palette)
  }

  /// With a logo, whose colours are rounded to six degrees a channel.
  ///
  /// - Parameter place: the plate that the logo stands in the middle of.
  static func bytes(
    of canvas: CardCanvas, palette: [Colour], logo: PixelMap?, at place: (x: Int, y: Int, side: Int)
  ) -> [UInt8] {
    var rows = wide(canvas)
    if let logo { add(logo, at: place, to: &rows) }
    return file(rows, of: canvas, bits: 8, palette + cube)
  }

  private static let cube: [Colour] = (0..<216).map { number in
    func channel(_ degree: Int) -> UInt8 { UInt8(degree % 6 * 51) }
    return Colour(red: channel(number / 36), green: channel(number / 6), blue: channel(number))
  }

  /// The same pixels, one in a byte.
  private static func wide(_ canvas: CardCanvas) -> [UInt8] {
    var rows: [UInt8] = []
    rows.reserveCapacity((canvas.width + 1) * canvas.height)
    for (index, byte) in canvas.bytes.enumerated() {
      if index % canvas.rowLength == 0 {
        rows.append(0)
      } else {
        rows.append(byte >> 4)
        rows.append(byte & 15)
      }
    }
    return rows
  }

  private static func add(
    _ logo: PixelMap, at place: (x: Int, y: Int, side: Int), to rows: inout [UInt8]
  ) {
    guard logo.width <= place.side, logo.height <= place.side else { return }
    let left = place.x + (place.side - logo.width) / 2
    let top = place.y + (place.side - logo.height) / 2
    func degree(_ value: UInt8) -> Int { (Int(value) + 25) / 51 }
    for y in 0..<logo.height {
      for x in 0..<logo.width {
        let (red, green, blue) = logo.colour(x, y)
        rows[(top + y) * (CardCanvas.width + 1) + 1 + left + x] =
          UInt8(16 + 36 * degree(red) + 6 * degree(green) + degree(blue))
      }
    }
  }

  // MARK: The file

  private static func file(
    _ rows: [UInt8], of canvas: CardCanvas, bits: UInt8, _ palette: [Colour]
  ) -> [UInt8] {
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let size = big(canvas.width) + big(canvas.height)
    add("IHDR", size + [bits, 3, 0, 0, 0], to: &file)
    add("PLTE", palette.flatMap { [$0.red, $0.green, $0.blue] }, to: &file)
    add("IDAT", packed(rows), to: &file)
    add("IEND", [], to: &file)
    return file
  }

  private static func big(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  private static func add(_ name: String, _ content: [UInt8], to file: inout [UInt8]) {
    let chunk = Array(name.utf8) + content
    file += big(content.count)
    file += chunk
    let sum = unsafe chunk.withUnsafeBufferPointer {
      unsafe crc32(0, $0.baseAddress, uInt($0.count))
    }
    file += big(Int(sum))
  }

  /// The level at which text on one colour takes little more room than at the best, in a third of
  /// the time.
  private static let level: CInt = 3

  private static func packed(_ rows: [UInt8]) -> [UInt8] {
    var length = compressBound(uLong(rows.count))
    var packed = [UInt8](repeating: 0, count: Int(length))
    unsafe packed.withUnsafeMutableBufferPointer { target in
      unsafe rows.withUnsafeBufferPointer { source in
        _ = unsafe compress2(
          target.baseAddress, &length, source.baseAddress, uLong(source.count), level)
      }
    }
    return Array(packed.prefix(Int(length)))
  }
}
