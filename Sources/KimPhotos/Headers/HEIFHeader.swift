/// The boxes of a HEIC or AVIF file (ISO/IEC 23008-12 and 14496-12) that say how large its main
/// picture is.
enum HEIFHeader {
  private static let brands = [
    "heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1", "avif",
  ]

  static func isFound(in bytes: [UInt8]) -> Bool {
    guard bytes.count >= 12, bytes[4..<8].elementsEqual("ftyp".utf8) else { return false }
    return brands.contains(String(decoding: bytes[8..<12], as: UTF8.self))
  }

  /// As shown; nil unless all boxes are whole and the main picture has a size.
  static func size(of bytes: [UInt8]) -> PhotoSize? {
    guard let boxes = boxes(in: bytes[...]), boxes.first(named: "mdat") != nil,
      let meta = boxes.first(named: "meta"),
      let parts = self.boxes(in: meta.dropFirst(4)),
      let main = parts.first(named: "pitm").flatMap(mainItem),
      let iprp = parts.first(named: "iprp").flatMap(self.boxes),
      let properties = iprp.first(named: "ipco").flatMap(self.boxes),
      let indexes = iprp.first(named: "ipma").flatMap({ associations(in: $0, of: main) })
    else { return nil }
    return size(indexes.filter(properties.indices.contains).map { properties[$0] })
  }

  private struct Box {
    let name: String
    let content: ArraySlice<UInt8>
  }

  /// Nil if one of them goes beyond the end.
  private static func boxes(in bytes: ArraySlice<UInt8>) -> Boxes? {
    var reader = ByteReader(Array(bytes))
    var found: [Box] = []
    while !reader.isAtEnd {
      guard let short = reader.big(4), let name = reader.take(4) else { return nil }
      var length = short - 8
      if short == 1 {
        guard let long = reader.big(8) else { return nil }
        length = long - 16
      } else if short == 0 {
        length = reader.bytes.count - reader.offset
      }
      guard let content = reader.take(length) else { return nil }
      found.append(Box(name: String(decoding: name, as: UTF8.self), content: content))
    }
    return Boxes(boxes: found)
  }

  private struct Boxes {
    let boxes: [Box]

    var indices: Range<Int> { boxes.indices }
    subscript(index: Int) -> Box { boxes[index] }
    func first(named name: String) -> ArraySlice<UInt8>? {
      boxes.first { $0.name == name }?.content
    }
  }

  private static func mainItem(_ box: ArraySlice<UInt8>) -> Int? {
    var reader = ByteReader(Array(box))
    guard let version = reader.byte(), reader.skip(3) else { return nil }
    return reader.big(version == 0 ? 2 : 4)
  }

  /// The properties of an item, as indexes from 0.
  private static func associations(in box: ArraySlice<UInt8>, of item: Int) -> [Int]? {
    var reader = ByteReader(Array(box))
    guard let version = reader.byte(), let flags = reader.big(3), let count = reader.big(4) else {
      return nil
    }
    for _ in 0..<count {
      guard let id = reader.big(version < 1 ? 2 : 4), let number = reader.byte() else { return nil }
      var indexes: [Int] = []
      for _ in 0..<number {
        guard let index = reader.big(flags & 1 == 1 ? 2 : 1) else { return nil }
        indexes.append((flags & 1 == 1 ? index & 0x7FFF : index & 0x7F) - 1)
      }
      if id == item { return indexes }
    }
    return nil
  }

  /// `ispe` says the size, `irot` how many quarters of a turn are made before it is shown.
  private static func size(_ properties: [Box]) -> PhotoSize? {
    var size: PhotoSize?
    var isTurned = false
    for box in properties {
      var reader = ByteReader(Array(box.content))
      if box.name == "irot" { isTurned = (reader.byte() ?? 0) & 1 == 1 }
      guard box.name == "ispe" else { continue }
      guard reader.skip(4), let width = reader.big(4), let height = reader.big(4) else {
        return nil
      }
      size = PhotoSize(width: width, height: height)
    }
    return isTurned ? size?.turned : size
  }
}
