import KimModel

/// Reads a picture of one pixel: a PPM file, whose last three bytes are its colour.
enum PixelText {
  static func colour(in bytes: [UInt8]) -> Colour? {
    guard bytes.starts(with: "P6".utf8), bytes.count >= 11 else { return nil }
    let last = bytes.suffix(3)
    return Colour(
      red: last[last.startIndex], green: last[last.startIndex + 1], blue: last[last.startIndex + 2])
  }

  /// Of any kind of pixel: a grey one tells no colour and is whole all the same.
  static func isWhole(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: "P".utf8) && bytes.count >= 11
  }
}
