import KimModel
import Testing

@testable import KimPhotos

struct CameraTracesTests {
  /// An EXIF block, without `Exif` before it: the first directory with a place and a camera in it.
  struct Block {
    var isLittle = true
    /// Degrees of the latitude; of the longitude there are none.
    var degrees: [UInt8] = [2, 0, 0, 0]
    var placeTag = 2
    var cameraTag = 0xA431

    private func number(_ value: Int, _ count: Int) -> [UInt8] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
      return isLittle ? bytes : bytes.reversed()
    }

    private func entry(_ tag: Int, _ type: Int, _ count: Int, _ value: Int) -> [UInt8] {
      number(tag, 2) + number(type, 2) + number(count, 4) + number(value, 4)
    }

    var bytes: [UInt8] {
      let head = (isLittle ? [0x49, 0x49] : [0x4D, 0x4D]) + number(42, 2) + number(8, 4)
      let first =
        number(2, 2) + entry(0x8769, 4, 1, 38) + entry(0x8825, 4, 1, 56) + number(0, 4)
      let camera = number(1, 2) + entry(cameraTag, 2, 8, 100) + number(0, 4)
      let place = number(1, 2) + entry(placeTag, 5, 1, 74) + number(0, 4)
      return head + first + camera + place + (isLittle ? degrees : degrees.reversed())
        + number(1, 4)
    }
  }

  private static func traces(_ bytes: [UInt8]) -> CameraTraces { CameraTraces(in: bytes) }

  @Test(arguments: [true, false])
  func `a place and a camera are found in EXIF of either order of bytes`(isLittle: Bool) {
    let traces = Self.traces(Block(isLittle: isLittle).bytes)
    #expect(traces.hasPlace && traces.hasCamera)
  }

  @Test(arguments: [[], Array("Exif\0\0".utf8), [UInt8](repeating: 0xFF, count: 5000)])
  func `they are found wherever the block stands`(before: [UInt8]) {
    let traces = Self.traces(before + Block().bytes + [0xFF, 0xD9])
    #expect(traces.hasPlace && traces.hasCamera)
  }

  @Test func `a place of zeros is none, and neither is the time of the satellites`() {
    #expect(!Self.traces(Block(degrees: [0, 0, 0, 0]).bytes).hasPlace)
    #expect(!Self.traces(Block(placeTag: 7).bytes).hasPlace)
  }

  @Test func `the kind of the camera is no trace`() {
    #expect(!Self.traces(Block(cameraTag: 0x9003).bytes).hasCamera)
  }

  @Test(arguments: [
    ("exif:GPSLatitude=\"2,58.5755S\"", true), ("<exif:GPSLatitude>2,5S</exif:GPSLatitude>", true),
    ("exif:GPSLatitude=\"0,00.0000S\"", false), ("GPSLatitude", false), ("", false),
  ])
  func `a place is found in XMP`(text: String, isThere: Bool) {
    #expect(Self.traces(Array("<x:xmpmeta \(text)/>".utf8)).hasPlace == isThere)
  }

  @Test func `no damage does harm, and signs without end are not waited for`() {
    let block = Block().bytes
    for index in block.indices {
      var damaged = block
      damaged[index] ^= 0xFF
      _ = Self.traces(damaged)
      _ = Self.traces(Array(block[..<index]))
    }
    let signs = [[UInt8]](repeating: Array("II*\0".utf8), count: 1_000_000).flatMap(\.self)
    #expect(!Self.traces(signs).hasPlace)
  }

  @Test func `pictures that move are told from those that do not`() {
    let webp = Array("RIFF    WEBPVP8X\n\0\0\0".utf8)
    #expect(MovingPicture.isFound(in: webp + [0x02, 0, 0, 0], .webp))
    #expect(!MovingPicture.isFound(in: webp + [0x10, 0, 0, 0], .webp))
    let chunk = { (name: String) in [UInt8](arrayLiteral: 0, 0, 0, 0) + name.utf8 + [0, 0, 0, 0] }
    let head = PNGHeader.signature + chunk("IHDR")
    #expect(MovingPicture.isFound(in: head + chunk("acTL") + chunk("IDAT"), .png))
    #expect(!MovingPicture.isFound(in: head + chunk("IDAT") + chunk("acTL"), .png))
  }
}
