/// The first directory of a TIFF file, or of an EXIF block, which has the same form (TIFF 6.0,
/// section 2).
struct TIFFDirectory {
  private let bytes: [UInt8]
  private let isLittle: Bool
  /// Whether all of its entries are within the bytes.
  private(set) var isWhole = false
  /// Type, count, and the offset of the entry's value, by tag.
  private var entries: [Int: (type: Int, count: Int, offset: Int)] = [:]

  /// No program writes more.
  private static let mostEntries = 1000

  /// Nil unless the bytes begin a TIFF file of 32-bit offsets.
  init?(_ bytes: [UInt8]) {
    isLittle = bytes.starts(with: [0x49, 0x49, 0x2A, 0])
    guard isLittle || bytes.starts(with: [0x4D, 0x4D, 0, 0x2A]) else { return nil }
    self.bytes = bytes
    guard let start = number(at: 4, 4), let count = number(at: start, 2), count > 0,
      count <= Self.mostEntries
    else { return nil }
    isWhole = start + 2 + 12 * count <= bytes.count
    // What is left of one that is cut off counts, as it does for the libraries that read it.
    for index in 0..<min(count, (bytes.count - start - 2) / 12) {
      let entry = start + 2 + 12 * index
      guard let tag = number(at: entry, 2), let type = number(at: entry + 2, 2),
        let count = number(at: entry + 4, 4)
      else { return nil }
      if entries[tag] == nil { entries[tag] = (type, count, entry + 8) }
    }
  }

  /// The first number of an entry; nil where there is none, or it is none.
  func number(_ tag: Int) -> Int? { numbers(tag, atMost: 1)?.first }

  /// The numbers of an entry of shorts or longs; nil where they are not whole.
  func numbers(_ tag: Int, atMost most: Int = .max) -> [Int]? {
    guard let entry = entries[tag], let size = [3: 2, 4: 4][entry.type], entry.count > 0,
      entry.count <= bytes.count
    else { return nil }
    let start = size * entry.count <= 4 ? entry.offset : number(at: entry.offset, 4)
    guard let start, start + size * entry.count <= bytes.count else { return nil }
    return (0..<min(entry.count, most)).compactMap { number(at: start + size * $0, size) }
  }

  /// Whether pictures with this orientation are shown on their side (EXIF 2.32, section 4.6).
  var isTurned: Bool { (5...8).contains(number(0x0112) ?? 1) }

  private func number(at offset: Int, _ count: Int) -> Int? {
    guard offset >= 0, offset <= bytes.count - count else { return nil }
    let digits = bytes[offset..<offset + count]
    return (isLittle ? Array(digits.reversed()) : Array(digits)).reduce(0) { $0 << 8 | Int($1) }
  }
}
