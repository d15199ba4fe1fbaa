/// A video on YouTube, recognised by any of the addresses that people copy.
struct YouTubeVideo: Equatable {
  /// Eleven letters, digits, `-` or `_`.
  let id: String

  /// Takes an address with or without `https://`; nil if it is not that of one video.
  init?(address: [UInt8]) {
    guard address.count < 500 else { return nil }
    var rest = Substring(String(decoding: address, as: UTF8.self))
    for scheme in ["https://", "http://"] where rest.hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
    }
    for prefix in ["www.", "m."] where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
    }
    guard let id = Self.id(in: rest), Self.isValid(id) else { return nil }
    self.id = String(id)
  }

  private static func id(in address: Substring) -> Substring? {
    for prefix in ["youtu.be/", "youtube.com/shorts/", "youtube.com/live/", "youtube.com/embed/"] {
      guard address.hasPrefix(prefix) else { continue }
      return address.dropFirst(prefix.count).prefix { $0 != "?" && $0 != "#" && $0 != "/" }
    }
    guard address.hasPrefix("youtube.com/watch?") else { return nil }
    let query = address.dropFirst("youtube.com/watch?".count).prefix { $0 != "#" }
    return query.split(separator: "&").first { $0.hasPrefix("v=") }?.dropFirst(2)
  }

  private static func isValid(_ id: Substring) -> Bool {
    id.utf8.count == 11
      && id.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}
