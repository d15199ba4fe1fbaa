/// An address that stands in a text as people say it: `https://a.id/b`, `www.a.id`, `wa.me/62812`.
struct BareAddress: Equatable {
  enum Scheme: Equatable {
    case written
    /// `www.`
    case www
    case missing
  }

  let range: Range<Int>
  let scheme: Scheme

  private static let longestHost = 253

  /// - Parameter start: the first character of a word.
  init?(in bytes: ArraySlice<UInt8>, from start: Int) {
    guard Self.mayBegin(in: bytes, at: start) else { return nil }
    if let host = Self.hostAfterScheme(in: bytes, from: start) {
      guard host < bytes.endIndex, PlacedScalar.isASCIIWordCharacter(bytes[host]) else {
        return nil
      }
      range = start..<Self.end(in: bytes, from: start)
      scheme = .written
      return
    }
    let host = bytes[start...].prefix(Self.longestHost + 1).prefix(while: Self.isInHost)
    guard host.count <= Self.longestHost, Self.isHost(host, in: bytes) else { return nil }
    let labels = host.split(separator: UInt8(ascii: "."))
    range = start..<Self.end(in: bytes, from: start)
    scheme = labels.count > 2 && Self.lowercased(labels[0]) == "www" ? .www : .missing
  }

  /// The address without a scheme whose host has a dot there.
  init?(in bytes: ArraySlice<UInt8>, around dot: Int) {
    let before = bytes[..<dot].suffix(Self.longestHost).reversed().prefix(while: Self.isInHost)
    guard let found = BareAddress(in: bytes, from: dot - before.count), found.scheme == .missing
    else { return nil }
    self = found
  }

  /// The address with a scheme.
  func destination(in bytes: ArraySlice<UInt8>) -> [UInt8] {
    let written = Array(bytes[range])
    switch scheme {
    case .written: return written
    case .www: return Array("http://".utf8) + written
    case .missing: return Array("https://".utf8) + written
    }
  }

  /// The same address without its last byte.
  func droppingLast() -> BareAddress {
    BareAddress(range: range.lowerBound..<(range.upperBound - 1), scheme: scheme)
  }

  private init(range: Range<Int>, scheme: Scheme) {
    self.range = range
    self.scheme = scheme
  }
}

// MARK: - Reading

extension BareAddress {
  private static func mayBegin(in bytes: ArraySlice<UInt8>, at start: Int) -> Bool {
    guard start < bytes.endIndex, PlacedScalar.isASCIIWordCharacter(bytes[start]) else {
      return false
    }
    guard let before = PlacedScalar(in: bytes, before: start) else { return true }
    let joins: [UInt32] = [0x2D, 0x2E, 0x2F, 0x40, 0x5C, 0x25, 0x26, 0x3D, 0x3F, 0x23]
    return !before.isWordCharacter && !joins.contains(before.value)
  }

  private static func hostAfterScheme(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    for scheme in ["https://", "http://"] {
      let written = bytes[start...].prefix(scheme.utf8.count)
      if lowercased(written) == scheme { return written.endIndex }
    }
    return nil
  }

  private static func isInHost(_ byte: UInt8) -> Bool {
    PlacedScalar.isASCIIWordCharacter(byte) || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "-")
  }

  /// Whether it is a host and no file name, abbreviation or part of an e-mail address.
  private static func isHost(_ host: ArraySlice<UInt8>, in bytes: ArraySlice<UInt8>) -> Bool {
    let next = host.endIndex < bytes.endIndex ? bytes[host.endIndex] : 0x20
    guard next != UInt8(ascii: "@") else { return false }
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let named = labels.last?.isEmpty == true ? labels.dropLast() : labels[...]
    guard named.count >= 2, let last = named.last, named.allSatisfy({ !$0.isEmpty }),
      named.dropLast().contains(where: { $0.contains(where: PlacedScalar.isASCIILetter) })
    else { return false }
    let hasPath = named.count == labels.count && next == UInt8(ascii: "/")
    let ending = lowercased(last)
    return endings.contains(ending) || (hasPath && endingsWithPath.contains(ending))
  }

  /// Where an address ends: before a blank, a quote or a bracket, and before the full stop of the
  /// sentence that it is in.
  private static func end(in bytes: ArraySlice<UInt8>, from start: Int) -> Int {
    var end = start
    var parentheses = 0
    while end < bytes.endIndex, mayStandInAddress(bytes[end]) {
      // Typographic quotes and dots; letters of other scripts may be part of an address.
      if bytes[end] == 0xE2, end + 1 < bytes.endIndex, bytes[end + 1] == 0x80 { break }
      if bytes[end] == UInt8(ascii: "(") { parentheses += 1 }
      if bytes[end] == UInt8(ascii: ")") { parentheses -= 1 }
      end += 1
    }
    while end > start {
      let last = bytes[end - 1]
      if last == UInt8(ascii: ")"), parentheses >= 0 { break }
      guard ".,:;!?'*~)]".utf8.contains(last) else { break }
      if last == UInt8(ascii: ")") { parentheses += 1 }
      end -= 1
    }
    return end
  }

  private static func mayStandInAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "`"), UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "["):
      false
    default: true
    }
  }

  private static func lowercased(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).lowercased()
  }

  /// Ends of hosts that nothing else ends with.
  private static let endings: Set<String> = ["id", "com", "org", "net"]

  private static let endingsWithPath: Set<String> = [
    "app", "asia", "be", "biz", "cc", "co", "edu", "gl", "gle", "gov", "info", "io", "link", "live",
    "ly", "me", "my", "news", "online", "page", "sch", "sg", "shop", "site", "store", "to", "tv",
    "us", "web", "xyz",
  ]
}
