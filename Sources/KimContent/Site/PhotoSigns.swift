import KimModel

/// What a text says of photos, whether they are there or not.
struct PhotoSigns {
  /// Whether it shows one by Markdown's own signs, or has the name of one.
  private(set) var hasPhoto = false
  /// Whether Markdown's own signs say what is to be shown.
  private(set) var hasLink = false

  private static let endings: Set = ["jpg", "jpeg", "png", "webp", "heic", "gif"]

  /// It passes each byte once.
  init(in text: ArraySlice<UInt8>) {
    var before: UInt8 = 0
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "[") where before == UInt8(ascii: "!"):
        hasPhoto = true
        hasLink = true
      case UInt8(ascii: "(") where before == UInt8(ascii: "]"): hasLink = true
      case UInt8(ascii: ".") where !hasPhoto:
        let ending = text[(index + 1)...].prefix(5).prefix(while: \.isASCIIAlphanumeric)
        hasPhoto = Self.endings.contains(String(decoding: ending, as: UTF8.self).lowercased())
      default: break
      }
      before = text[index]
    }
  }
}
