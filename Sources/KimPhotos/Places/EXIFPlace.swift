/// Coordinates in EXIF, as cameras write them into JPEG files (EXIF 2.32, section 4.6.6), wherever
/// such a file stands in another one.
enum EXIFPlace {
  /// The numbers that tell where: four bytes each.
  static func numbers(in file: ByteSearch, _ range: Range<Int>) -> [Range<Int>] {
    file.ends(of: "Exif\0\0", in: range).flatMap { start -> [Range<Int>] in
      TIFF(file.bytes, from: start)?.placeNumbers ?? []
    }
  }

  /// A TIFF structure within a file.
  private struct TIFF {
    private let bytes: [UInt8]
    private let start: Int
    private let isLittle: Bool

    init?(_ bytes: [UInt8], from start: Int) {
      let head = bytes[start...].prefix(4)
      isLittle = head.elementsEqual([0x49, 0x49, 42, 0])
      guard isLittle || head.elementsEqual([0x4D, 0x4D, 0, 42]) else { return nil }
      self.bytes = bytes
      self.start = start
    }

    /// The tag of the directory of places, and what stands in it as fractions.
    private static let placeTag = 0x8825
    private static let fraction = 5

    var placeNumbers: [Range<Int>] {
      guard let first = number(4, at: 4),
        let tag = entries(at: first).first(where: { $0.tag == Self.placeTag })
      else { return [] }
      return entries(at: tag.value).filter { $0.type == Self.fraction && $0.count <= 3 }
        .flatMap { entry in
          (0..<entry.count).map { start + entry.value + 8 * $0 }
            .filter { $0 + 8 <= bytes.count }.map { $0..<($0 + 4) }
        }
    }

    private struct Entry {
      let tag: Int
      let type: Int
      let count: Int
      /// Where it is, or what it is.
      let value: Int
    }

    private static let mostEntries = 500

    private func entries(at offset: Int) -> [Entry] {
      guard let count = number(2, at: offset), count <= Self.mostEntries else { return [] }
      return (0..<count).compactMap { index in
        let place = offset + 2 + 12 * index
        guard let tag = number(2, at: place), let type = number(2, at: place + 2),
          let count = number(4, at: place + 4), let value = number(4, at: place + 8)
        else { return nil }
        return Entry(tag: tag, type: type, count: count, value: value)
      }
    }

    private func number(_ count: Int, at offset: Int) -> Int? {
      var reader = ByteReader(bytes, at: min(start + offset, bytes.count))
      return isLittle ? reader.little(count) : reader.big(count)
    }
  }
}
