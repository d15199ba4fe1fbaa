/// A TIFF structure within a file, such as an EXIF block, read for what it tells of place and camera
/// (EXIF 2.32, section 4.6).
struct EXIFBlock {
  private let bytes: [UInt8]
  private let start: Int
  private let isLittle: Bool
  private let first: [Entry]

  /// Nil unless a structure begins here.
  init?(_ bytes: [UInt8], from start: Int) {
    let head = bytes[start...].prefix(4)
    isLittle = head.elementsEqual([0x49, 0x49, 42, 0])
    guard isLittle || head.elementsEqual([0x4D, 0x4D, 0, 42]) else { return nil }
    self.bytes = bytes
    self.start = start
    let block = Reader(bytes: bytes, start: start, isLittle: isLittle)
    first = block.number(4, at: 4).map { block.entries(at: $0) } ?? []
  }

  /// Directories within the first one, and what stands in them as fractions.
  private static let placeTag = 0x8825
  private static let cameraTag = 0x8769
  private static let fraction = 5
  /// Latitude and longitude; others tell the height, the time, where the camera looked.
  private static let coordinates = [2, 4]
  /// What its maker wrote, whose it is, its number and that of its lens.
  private static let identity = [0x927C, 0xA430, 0xA431, 0xA435]

  /// The numbers that tell where: four bytes each.
  var placeNumbers: [Range<Int>] { numbers(of: directory(Self.placeTag)) }

  /// Whether it tells a place; zeros are none.
  var hasPlace: Bool {
    let entries = directory(Self.placeTag).filter { Self.coordinates.contains($0.tag) }
    return numbers(of: entries).contains { bytes[$0].contains { $0 != 0 } }
  }

  /// Whether it tells which camera it was, and not only of what kind.
  var hasCamera: Bool { directory(Self.cameraTag).contains { Self.identity.contains($0.tag) } }

  private func directory(_ tag: Int) -> [Entry] {
    guard let entry = first.first(where: { $0.tag == tag }) else { return [] }
    return Reader(bytes: bytes, start: start, isLittle: isLittle).entries(at: entry.value)
  }

  private func numbers(of entries: [Entry]) -> [Range<Int>] {
    entries.filter { $0.type == Self.fraction && $0.count <= 3 }.flatMap { entry in
      (0..<entry.count).map { start + entry.value + 8 * $0 }
        .filter { $0 + 8 <= bytes.count }.map { $0..<($0 + 4) }
    }
  }
}

extension EXIFBlock {
  private struct Entry {
    let tag: Int
    let type: Int
    let count: Int
    /// Where it is, or what it is.
    let value: Int
  }

  private struct Reader {
    let bytes: [UInt8]
    let start: Int
    let isLittle: Bool

    private static let mostEntries = 500

    func entries(at offset: Int) -> [Entry] {
      guard let count = number(2, at: offset), count <= Self.mostEntries else { return [] }
      return (0..<count).compactMap { index in
        let place = offset + 2 + 12 * index
        guard let tag = number(2, at: place), let type = number(2, at: place + 2),
          let count = number(4, at: place + 4), let value = number(4, at: place + 8)
        else { return nil }
        return Entry(tag: tag, type: type, count: count, value: value)
      }
    }

    func number(_ count: Int, at offset: Int) -> Int? {
      var reader = ByteReader(bytes, at: min(start + offset, bytes.count))
      return isLittle ? reader.little(count) : reader.big(count)
    }
  }
}
