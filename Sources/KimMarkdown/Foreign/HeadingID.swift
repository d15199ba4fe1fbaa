/// The id that a writer gives a heading: `## Bagian {#khusus}`.
struct HeadingID {
  let text: String
  /// The offset after it; nothing but blanks and closing `#` follow on the line.
  let end: Int

  private static let longest = 80

  /// - Parameter start: the place of the `{`.
  init?(in bytes: ArraySlice<UInt8>, at start: Int) {
    let rest = bytes[start...].prefix(4 * Self.longest)
    guard rest.starts(with: "{#".utf8), let close = rest.firstIndex(of: UInt8(ascii: "}")) else {
      return nil
    }
    let inside = rest[(start + 2)..<close]
    let id = inside.prefix { $0 > 0x20 }
    let line = bytes[(close + 1)...].prefix(Self.longest).prefix { $0 != 0x0A && $0 != 0x0D }
    // Classes may follow, which mean nothing here.
    let words = inside[id.endIndex...].split { $0 <= 0x20 }
    guard Self.isValid(id), words.allSatisfy({ $0.first == UInt8(ascii: ".") }),
      line.allSatisfy({ $0 <= 0x20 || $0 == UInt8(ascii: "#") })
    else { return nil }
    text = String(decoding: id, as: UTF8.self)
    end = close + 1
  }

  private static func isValid(_ id: ArraySlice<UInt8>) -> Bool {
    guard let first = id.first, id.count <= longest else { return false }
    return PlacedScalar.isASCIILetter(first)
      && id.allSatisfy { PlacedScalar.isASCIIWordCharacter($0) || "_-".utf8.contains($0) }
  }
}
