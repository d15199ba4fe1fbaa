/// A destination as a browser would understand it.
///
/// Follows the URL Living Standard where a writer could otherwise slip a scheme past: control
/// characters and blanks around it are ignored, tabs and newlines inside it too, `\` counts as `/`,
/// and the scheme's letter case does not matter. What has a colon before its first `/`, `?` or `#`
/// and no scheme that is allowed is forbidden, whether or not a browser would take it for one.
enum LinkDestination: Equatable {
  case empty
  /// Absolute, with `http://` or `https://` in lower case.
  case web(String)
  /// `mailto:`, `tel:` or `geo:`.
  case contact(String)
  /// The text after `kim:`, and the query and fragment.
  case site(String, suffix: String)
  /// The text after a lone `#`.
  case fragment(String)
  /// A path of the same site, and the query and fragment.
  case path(String, suffix: String)
  /// The scheme with its colon, as far as it is fit to be shown.
  case forbidden(String)

  init(_ raw: [UInt8]) {
    let bytes = Self.cleaned(raw)
    guard let first = bytes.first else {
      self = .empty
      return
    }
    if first == UInt8(ascii: "#") {
      self = .fragment(Self.decoded(bytes.dropFirst()))
    } else if bytes.count > 1, Self.isSlash(first), Self.isSlash(bytes[1]) {
      self = Self.web("https://", bytes[...])
    } else if let colon = Self.colon(in: bytes) {
      self = Self.absolute(bytes, colon: colon)
    } else {
      let (path, suffix) = Self.split(bytes[...])
      self = .path(path, suffix: suffix)
    }
  }

  /// The host of a web address, to name it to people.
  static func host(of url: String) -> String {
    let rest = url.utf8.drop { $0 != UInt8(ascii: "/") }.dropFirst(2)
    return String(Substring(rest.prefix { !"/?#".utf8.contains($0) }))
  }

  private static func absolute(_ bytes: [UInt8], colon: Int) -> LinkDestination {
    let scheme = bytes[..<colon].map { $0 | (isUpper($0) ? 0x20 : 0) }
    let rest = bytes[(colon + 1)...]
    switch String(decoding: scheme, as: UTF8.self) {
    case "http": return web("http://", rest)
    case "https": return web("https://", rest)
    case "mailto", "tel", "geo":
      guard !rest.isEmpty else { return .empty }
      return .contact(String(decoding: scheme + [UInt8(ascii: ":")] + rest, as: UTF8.self))
    case "kim":
      let (reference, suffix) = split(rest)
      return .site(reference, suffix: suffix)
    default:
      return .forbidden(String(decoding: bytes[...min(colon, 40)], as: UTF8.self))
    }
  }

  /// An address on the web: whatever number of slashes, either way round, precedes its host.
  private static func web(_ scheme: String, _ rest: ArraySlice<UInt8>) -> LinkDestination {
    let host = rest.drop(while: isSlash)
    guard let first = host.first, !"?#:@".utf8.contains(first) else { return .empty }
    let pathEnd = host.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    let path = host[..<(pathEnd ?? host.endIndex)].map { isSlash($0) ? UInt8(ascii: "/") : $0 }
    let suffix = host[(pathEnd ?? host.endIndex)...]
    return .web(scheme + String(decoding: path + suffix, as: UTF8.self))
  }

  /// The path, decoded, with `\` (as people copy it from Windows) made `/`; and the rest as it is.
  private static func split(_ bytes: ArraySlice<UInt8>) -> (path: String, suffix: String) {
    let end = bytes.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    let path = bytes[..<(end ?? bytes.endIndex)].map { isSlash($0) ? UInt8(ascii: "/") : $0 }
    let suffix = bytes[(end ?? bytes.endIndex)...]
    return (decoded(path[...]), String(decoding: suffix, as: UTF8.self))
  }

  /// The place of a colon that may end a scheme.
  private static func colon(in bytes: [UInt8]) -> Int? {
    let end = bytes.firstIndex { "/\\?#:".utf8.contains($0) }
    return end.flatMap { bytes[$0] == UInt8(ascii: ":") ? $0 : nil }
  }

  /// Without control characters and blanks around it, and without control characters inside.
  private static func cleaned(_ bytes: [UInt8]) -> [UInt8] {
    let hasControl = bytes.contains { $0 < 0x20 || $0 == 0x7F }
    let kept = hasControl ? bytes.filter { $0 >= 0x20 && $0 != 0x7F } : bytes
    guard kept.first == 0x20 || kept.last == 0x20 else { return kept }
    let start = kept.firstIndex { $0 != 0x20 } ?? kept.endIndex
    let end = kept.lastIndex { $0 != 0x20 } ?? start - 1
    return Array(kept[start..<max(start, end + 1)])
  }

  /// Percent-decoded, unless that would give a control character.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "%")) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.endIndex,
        let high = digit(bytes[index + 1]), let low = digit(bytes[index + 2])
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    let isClean = result.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    return String(decoding: isClean ? result[...] : bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  private static func isSlash(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
  }

  private static func isUpper(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }
}
