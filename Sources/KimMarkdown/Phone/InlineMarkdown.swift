/// What phone text has in common with Markdown inside a line.
enum InlineMarkdown {
  /// What is longer than this is no tag, comment or image.
  static let longest = 2_000

  enum Ending: Equatable {
    /// The offset after it.
    case at(Int)
    /// It is none.
    case none
    /// Nothing ends it in the next `longest` bytes.
    case nowhere
  }

  /// The end of a tag of HTML, a comment or an address between angle brackets.
  ///
  /// Only names that HTML knows count: `<nama desa>` is what somebody has to fill in.
  static func angleEnding(in line: ArraySlice<UInt8>, from start: Int) -> Ending {
    let rest = line[(start + 1)...].prefix(longest)
    if rest.starts(with: "!--".utf8) { return commentEnding(rest) }
    guard let end = rest.firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }),
      rest[end] == UInt8(ascii: ">"),
      HTMLName(in: rest[..<end]).isKnown || isAddress(rest[..<end])
    else { return .none }
    return .at(end + 1)
  }

  /// Whether a line begins with a tag, so that Markdown may take it for a block of HTML.
  static func isBlock(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.first == UInt8(ascii: "<") else { return false }
    let rest = line.dropFirst()
    if rest.starts(with: "!--".utf8) { return true }
    let name = HTMLName(in: rest)
    if name.isBlock { return true }
    // Any tag that is alone on its line.
    guard name.isKnown, case .at(let end) = angleEnding(in: line, from: line.startIndex) else {
      return false
    }
    return line[end...].trimmed.isEmpty
  }

  private static func commentEnding(_ rest: ArraySlice<UInt8>) -> Ending {
    var index = rest.startIndex + 3
    while let dash = rest[index...].firstIndex(of: UInt8(ascii: "-")) {
      if rest[dash...].starts(with: "-->".utf8) { return .at(dash + 3) }
      index = dash + 1
    }
    return .nowhere
  }

  private static func isAddress(_ inside: ArraySlice<UInt8>) -> Bool {
    guard !inside.contains(where: { $0 <= 0x20 }) else { return false }
    return inside.starts(with: "https://".utf8) || inside.starts(with: "http://".utf8)
      || inside.starts(with: "mailto:".utf8)
      || (inside.contains(UInt8(ascii: "@")) && inside.contains(UInt8(ascii: ".")))
  }

  /// The end of `![text](address)`, where both are on one line and plain.
  static func imageEnding(in line: ArraySlice<UInt8>, from start: Int) -> Ending {
    let rest = line[start...].prefix(longest)
    guard rest.starts(with: "![".utf8),
      let bracket = rest.dropFirst(2).firstIndex(where: { "[]".utf8.contains($0) }),
      rest[bracket...].starts(with: "](".utf8)
    else { return .none }
    return addressEnding(rest[(bracket + 2)...])
  }

  private static func addressEnding(_ address: ArraySlice<UInt8>) -> Ending {
    var isAngled = address.first == UInt8(ascii: "<")
    var depth = 0
    for index in address.indices {
      switch address[index] {
      case UInt8(ascii: ">"): isAngled = false
      case UInt8(ascii: "(") where !isAngled: depth += 1
      case UInt8(ascii: ")") where !isAngled:
        if depth == 0 { return .at(index + 1) }
        depth -= 1
      default: continue
      }
    }
    return .nowhere
  }
}
