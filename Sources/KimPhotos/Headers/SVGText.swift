/// Tells SVG drawings, whatever their names.
enum SVGText {
  /// Comments and declarations may stand before the drawing; a kilobyte of them is enough.
  private static let searched = 1024

  static func isFound(in bytes: [UInt8]) -> Bool {
    let mark = Array("\u{FEFF}".utf8)
    let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    guard let first = text.first(where: { !" \t\r\n".utf8.contains($0) }),
      first == UInt8(ascii: "<")
    else { return false }
    return text.prefix(searched).firstRange(of: Array("<svg".utf8)) != nil
  }
}
