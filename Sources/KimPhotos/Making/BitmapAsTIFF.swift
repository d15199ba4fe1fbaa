/// A Windows bitmap as a TIFF file without compression: the loader of bitmaps is one that hostile
/// files can bring down, the one of TIFF is not.
enum BitmapAsTIFF {
  /// Nil for what is no whole bitmap of a kind that is read.
  static func bytes(of file: [UInt8]) -> [UInt8]? {
    guard let header = BitmapHeader(file), header.size(in: file.count) != nil,
      header.width * header.height <= PhotoHeader.mostPixels
    else { return nil }
    let (width, height) = (header.width, header.height)
    var tiff = directory(width, height)
    tiff.reserveCapacity(tiff.count + 3 * width * height)
    for row in 0..<height {
      let line = header.isTopDown ? row : height - 1 - row
      add(row: header.pixels + line * header.rowLength, of: file, header, to: &tiff)
    }
    return tiff
  }

  private static func add(
    row start: Int, of file: [UInt8], _ header: BitmapHeader, to tiff: inout [UInt8]
  ) {
    let step = header.bits / 8
    for column in 0..<header.width {
      var pixel = start + column * step
      if header.bits == 8 {
        let index = Int(file[pixel])
        guard index < header.colours else {
          tiff += [0, 0, 0]
          continue
        }
        pixel = header.palette + 4 * index
      }
      tiff.append(file[pixel + 2])
      tiff.append(file[pixel + 1])
      tiff.append(file[pixel])
    }
  }

  /// All of the file before its one strip of pixels (TIFF 6.0, section 6: RGB).
  private static func directory(_ width: Int, _ height: Int) -> [UInt8] {
    let entries: [(tag: Int, type: Int, count: Int, value: Int)] = [
      (256, 4, 1, width), (257, 4, 1, height), (258, 3, 3, bitsPlace), (259, 3, 1, 1),
      (262, 3, 1, 2), (273, 4, 1, pixelsPlace), (277, 3, 1, 3), (278, 4, 1, height),
      (279, 4, 1, 3 * width * height),
    ]
    var bytes: [UInt8] = [0x49, 0x49, 0x2A, 0] + little(8, 4) + little(entries.count, 2)
    for entry in entries {
      bytes += little(entry.tag, 2) + little(entry.type, 2) + little(entry.count, 4)
      bytes += little(entry.value, 4)
    }
    return bytes + little(0, 4) + little(8, 2) + little(8, 2) + little(8, 2)
  }

  private static let bitsPlace = 8 + 2 + 9 * 12 + 4
  private static let pixelsPlace = bitsPlace + 6

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
