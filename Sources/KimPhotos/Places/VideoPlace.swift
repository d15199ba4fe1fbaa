/// Coordinates in videos of telephones: texts after ISO 6709 in the part that describes the video, as
/// Android and iPhones write them, and the location box of 3GPP (TS 26.244, section 8.10).
enum VideoPlace {
  static func isVideo(_ bytes: [UInt8]) -> Bool { bytes.dropFirst(4).starts(with: "ftyp".utf8) }

  /// What a file is made of, by type, without what is shown and heard.
  static func boxes(of bytes: [UInt8]) -> [(type: String, range: Range<Int>)] {
    var boxes: [(type: String, range: Range<Int>)] = []
    var start = 0
    while start < bytes.count, let box = box(in: bytes, at: start) {
      if !["mdat", "free", "skip"].contains(box.type) { boxes.append(box) }
      start = box.range.upperBound
    }
    return boxes
  }

  /// Its length stands in 32 bits, in 64, or is the rest of the file.
  private static func box(
    in bytes: [UInt8], at start: Int
  ) -> (type: String, range: Range<Int>)? {
    var reader = ByteReader(bytes, at: start)
    guard var length = reader.big(4), let name = reader.take(4) else { return nil }
    if length == 1 { length = reader.take(8).flatMap(length64) ?? 0 }
    if length == 0 { length = bytes.count - start }
    guard length >= 8, length <= bytes.count - start else { return nil }
    return (String(decoding: name, as: UTF8.self), start..<(start + length))
  }

  private static func length64(_ bytes: ArraySlice<UInt8>) -> Int? {
    Int(exactly: bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }

  /// `+02.9761+104.7754/`, `-02.9-104.7+012.3/`: sign and digits, twice or three times, a slash. What
  /// has no fractions is rather a telephone number.
  static func texts(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if isSign(bytes[index]), let end = end(ofTextIn: bytes[index..<range.upperBound]) {
        found.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  private static func end(ofTextIn bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    var parts = 0
    while index < bytes.endIndex, isSign(bytes[index]) {
      let digits = bytes[(index + 1)...].prefix(14).prefix { $0.isDigitOrDot }
      guard digits.count >= 2, parts == 2 || digits.contains(UInt8(ascii: ".")) else { return nil }
      index = digits.endIndex
      parts += 1
    }
    guard (2...3).contains(parts), index < bytes.endIndex, bytes[index] == UInt8(ascii: "/") else {
      return nil
    }
    return index
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
  }

  /// The content of location boxes behind their language.
  static func locations(in file: ByteSearch, _ range: Range<Int>) -> [Range<Int>] {
    file.ends(of: "loci", in: range).compactMap { end in
      var reader = ByteReader(file.bytes, at: max(end - 8, 0))
      guard let length = reader.big(4), (20...1000).contains(length) else { return nil }
      let box = (end - 8)..<(end - 8 + length)
      guard box.lowerBound >= range.lowerBound, box.upperBound <= range.upperBound else {
        return nil
      }
      return (end + 6)..<box.upperBound
    }
  }
}

extension UInt8 {
  fileprivate var isDigitOrDot: Bool { self &- 0x30 < 10 || self == UInt8(ascii: ".") }
}
