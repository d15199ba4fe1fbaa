/// Coordinates in the photos of office documents, which are ZIP files (PKWARE APPNOTE 6.3).
enum PackedPlace {
  static func isPacked(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 3, 4]) }

  /// A camera writes them at the beginning of a photo.
  private static let photoHead = 64 << 10
  /// In bytes, of all photos: who packs more hides something else.
  private static let mostUnpacked = 8 << 20

  static func isFound(in bytes: [UInt8]) -> Bool {
    var unpacked = 0
    for entry in entries(of: bytes) where isPhoto(entry.name) {
      guard unpacked < mostUnpacked, let head = head(of: entry, in: bytes) else { continue }
      unpacked += head.count
      let numbers = EXIFPlace.numbers(in: ByteSearch(head), head.indices)
      if numbers.contains(where: { head[$0].contains { $0 != 0 } }) { return true }
    }
    return false
  }

  private static func isPhoto(_ name: ArraySlice<UInt8>) -> Bool {
    let name = String(decoding: name, as: UTF8.self).lowercased()
    return [".jpg", ".jpeg", ".jpe", ".jfif"].contains { name.hasSuffix($0) }
  }

  private struct Entry {
    let name: ArraySlice<UInt8>
    let method: Int
    let length: Int
    let start: Int
  }

  /// The first bytes of a file as it was before it was packed; nil if they cannot be read.
  private static func head(of entry: Entry, in bytes: [UInt8]) -> [UInt8]? {
    var reader = ByteReader(bytes, at: min(entry.start, bytes.count))
    guard reader.skip(26), let name = reader.little(2), let extra = reader.little(2),
      reader.skip(name + extra)
    else { return nil }
    let packed = bytes[reader.offset...].prefix(entry.length)
    switch entry.method {
    case 0: return Array(packed.prefix(photoHead))
    case 8: return Inflate.head(of: packed, atMost: photoHead)
    default: return nil
    }
  }

  private static let mostEntries = 5000

  /// Those of the list at the file's end.
  private static func entries(of bytes: [UInt8]) -> [Entry] {
    guard let end = endOfList(bytes) else { return [] }
    var reader = ByteReader(bytes, at: end)
    guard reader.skip(10), let count = reader.little(2), reader.skip(4),
      let start = reader.little(4)
    else { return [] }
    var list = ByteReader(bytes, at: min(start, bytes.count))
    var entries: [Entry] = []
    for _ in 0..<min(count, mostEntries) {
      guard let entry = entry(&list) else { break }
      entries.append(entry)
    }
    return entries
  }

  private static func entry(_ list: inout ByteReader) -> Entry? {
    guard list.take(4)?.elementsEqual([0x50, 0x4B, 1, 2]) == true, list.skip(6),
      let method = list.little(2), list.skip(8), let length = list.little(4), list.skip(4),
      let name = list.little(2), let extra = list.little(2), let comment = list.little(2),
      list.skip(8), let start = list.little(4), let text = list.take(name),
      list.skip(extra + comment)
    else { return nil }
    return Entry(name: text, method: method, length: length, start: start)
  }

  /// The record that ends the file, before a comment of at most 65,535 bytes.
  private static func endOfList(_ bytes: [UInt8]) -> Int? {
    bytes.indices.suffix(65_557).reversed().first { index in
      bytes[index] == 0x50 && bytes[index...].starts(with: [0x50, 0x4B, 5, 6])
    }
  }
}
