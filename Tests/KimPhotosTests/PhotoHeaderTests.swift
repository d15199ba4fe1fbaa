import KimModel
import KimTestSupport
import Testing

@testable import KimPhotos

struct PhotoHeaderTests {
  private struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    let format: PhotoFormat
    let bytes: [UInt8]
    var testDescription: String { name }
  }

  private static let whole = [
    Example(name: "baseline JPEG", format: .jpeg, bytes: PhotoBytes.jpeg(640, 480)),
    Example(
      name: "progressive JPEG", format: .jpeg, bytes: PhotoBytes.jpeg(640, 480, frame: 0xC2)),
    Example(
      name: "arithmetic JPEG", format: .jpeg, bytes: PhotoBytes.jpeg(640, 480, frame: 0xCA)),
    Example(
      name: "upright JPEG", format: .jpeg, bytes: PhotoBytes.jpeg(640, 480, orientation: 3)),
    Example(name: "turned JPEG", format: .jpeg, bytes: PhotoBytes.jpeg(480, 640, orientation: 6)),
    Example(name: "PNG", format: .png, bytes: PhotoBytes.png(640, 480)),
    Example(name: "GIF", format: .gif, bytes: PhotoBytes.gif(640, 480)),
    Example(name: "lossy WebP", format: .webp, bytes: PhotoBytes.webpLossy(640, 480)),
    Example(name: "lossless WebP", format: .webp, bytes: PhotoBytes.webpLossless(640, 480)),
    Example(name: "extended WebP", format: .webp, bytes: PhotoBytes.webpExtended(640, 480)),
    Example(name: "upright PNG", format: .png, bytes: PhotoBytes.png(640, 480, orientation: 3)),
    Example(name: "turned PNG", format: .png, bytes: PhotoBytes.png(480, 640, orientation: 6)),
    Example(
      name: "upright WebP", format: .webp, bytes: PhotoBytes.webpExtended(640, 480, orientation: 1)),
    Example(
      name: "turned WebP", format: .webp, bytes: PhotoBytes.webpExtended(480, 640, orientation: 8)),
    Example(name: "upright HEIC", format: .heif, bytes: PhotoBytes.heic(640, 480, turns: 2)),
    Example(name: "turned HEIC", format: .heif, bytes: PhotoBytes.heic(480, 640, turns: 3)),
  ]

  @Test(arguments: whole)
  private func `a picture tells its kind and its size as shown`(_ example: Example) throws {
    let header = try PhotoHeader(parsing: example.bytes)
    #expect(header.format == example.format)
    #expect((header.width, header.height) == (640, 480))
  }

  @Test(arguments: whole)
  private func `a picture that is cut off anywhere is refused`(_ example: Example) {
    for length in 0..<example.bytes.count {
      #expect(throws: PhotoHeader.Problem.self) {
        try PhotoHeader(parsing: Array(example.bytes[..<length]))
      }
    }
  }

  @Test(arguments: whole)
  private func `no damaged header brings the parser down`(_ example: Example) {
    for index in example.bytes.indices {
      for value: UInt8 in [0, 1, 0x7F, 0xFF] {
        var bytes = example.bytes
        bytes[index] = value
        let header = try? PhotoHeader(parsing: bytes)
        #expect((1...PhotoHeader.longestSide).contains(header?.width ?? 1))
      }
    }
  }

  /// Scans and bitmaps have all their pixels in the file: small ones, as each is cut everywhere.
  private static let bare = [
    Example(name: "little-endian TIFF", format: .tiff, bytes: PhotoBytes.tiff(6, 4)),
    Example(name: "big-endian TIFF", format: .tiff, bytes: PhotoBytes.tiff(6, 4, isLittle: false)),
    Example(name: "turned TIFF", format: .tiff, bytes: PhotoBytes.tiff(4, 6, orientation: 5)),
    Example(name: "bitmap", format: .bmp, bytes: PhotoBytes.bitmap(6, 4)),
    Example(name: "bitmap of 32 bits", format: .bmp, bytes: PhotoBytes.bitmap(6, 4, bits: 32)),
    Example(name: "bitmap of 8 bits", format: .bmp, bytes: PhotoBytes.bitmap(6, 4, bits: 8)),
    Example(
      name: "bitmap from the top", format: .bmp, bytes: PhotoBytes.bitmap(6, 4, isTopDown: true)),
  ]

  @Test(arguments: bare)
  private func `so do scans and bitmaps`(_ example: Example) throws {
    let header = try PhotoHeader(parsing: example.bytes)
    #expect(header.format == example.format)
    #expect((header.width, header.height) == (6, 4))
    for length in 0..<example.bytes.count - 4 {
      #expect(throws: PhotoHeader.Problem.self) {
        try PhotoHeader(parsing: Array(example.bytes[..<length]))
      }
    }
    for index in example.bytes.indices {
      for value: UInt8 in [0, 1, 0x7F, 0xFF] {
        var bytes = example.bytes
        bytes[index] = value
        let header = try? PhotoHeader(parsing: bytes)
        #expect((1...PhotoHeader.longestSide).contains(header?.width ?? 1))
        let tiff = BitmapAsTIFF.bytes(of: bytes)
        #expect((tiff?.count ?? 0) < 3 * PhotoHeader.mostPixels)
      }
    }
  }

  @Test(arguments: [24, 32], [false, true])
  func `a bitmap's pixels are those of the TIFF that is made of it`(
    _ bits: Int, _ isTopDown: Bool
  ) throws {
    let bitmap = PhotoBytes.bitmap(3, 2, bits: bits, isTopDown: isTopDown)
    let tiff = try #require(BitmapAsTIFF.bytes(of: bitmap))
    let header = try PhotoHeader(parsing: tiff)
    #expect((header.format, header.width, header.height) == (.tiff, 3, 2))
    #expect(
      tiff.suffix(18) == [0, 0, 200, 1, 0, 200, 2, 0, 200, 0, 1, 200, 1, 1, 200, 2, 1, 200])
  }

  @Test func `a bitmap of 8 bits has the colours of its palette`() throws {
    let tiff = try #require(BitmapAsTIFF.bytes(of: PhotoBytes.bitmap(2, 1, bits: 8)))
    #expect(tiff.suffix(6) == [0, 0, 0, 1, 1, 1])
  }

  @Test(arguments: [1, 4, 16])
  func `a bitmap of another kind is refused`(bits: UInt8) {
    var bytes = PhotoBytes.bitmap(6, 4)
    bytes[28] = bits
    #expect(throws: PhotoHeader.Problem.unfit) { try PhotoHeader(parsing: bytes) }
    #expect(BitmapAsTIFF.bytes(of: bytes) == nil)
  }

  @Test(arguments: [
    "", "<html><p>x</p></html>", "<!DOCTYPE html>", "....ftypisom....", "%PDF-1.7", "RIFF....AVI ",
    "BM",
  ])
  func `what is not a photo is told by its bytes`(_ text: String) {
    #expect(throws: PhotoHeader.Problem.notAPhoto) {
      try PhotoHeader(parsing: Array(text.utf8))
    }
  }

  @Test(arguments: [(0, 10), (10, 0)])
  func `a picture without a size is refused`(_ width: Int, _ height: Int) {
    #expect(throws: PhotoHeader.Problem.size) {
      try PhotoHeader(parsing: PhotoBytes.png(width, height))
    }
  }

  @Test(arguments: [(30_001, 1), (8000, 6251), (20_000, 20_000), (0x7FFF_FFFF, 0x7FFF_FFFF)])
  func `a picture of more than 50 megapixels is refused before anybody opens it`(
    _ width: Int, _ height: Int
  ) {
    #expect(throws: PhotoHeader.Problem.tooManyPixels) {
      try PhotoHeader(parsing: PhotoBytes.png(width, height))
    }
  }

  @Test func `a picture of 50 megapixels is opened`() throws {
    #expect(try PhotoHeader(parsing: PhotoBytes.png(8000, 6250)).width == 8000)
  }

  @Test func `a photo may have other data after its end`() throws {
    let bytes = PhotoBytes.jpeg(640, 480) + Array(repeating: 7, count: 100)
    #expect(try PhotoHeader(parsing: bytes).width == 640)
  }

  @Test func `the thumbnail in a photo is not taken for the photo`() throws {
    let thumbnail = PhotoBytes.jpeg(160, 120)
    let segment: [UInt8] = [0xFF, 0xE2, 0, UInt8(thumbnail.count + 2)] + thumbnail
    let bytes = Array(PhotoBytes.jpeg(640, 480))
    #expect(try PhotoHeader(parsing: bytes[..<2] + segment + bytes[2...]).width == 640)
  }
}
