/// Follows quotes, lists in `[]` and groups in `{}`, which may go on over several lines.
///
/// The state has to be in step with libyaml's scanner: a quote that only one of the two sees would
/// hide what follows.
struct FlowState {
  enum Problem {
    case alias, tag, complexKey, tooDeep
  }

  private enum Position {
    /// A place where a value may begin.
    case start
    case plain
    /// After a closing quote or bracket.
    case after
  }

  private var quote: UInt8?
  private var depth = 0
  private var position = Position.start

  var isOpen: Bool { quote != nil || depth > 0 }

  /// Deeper lists than this are an attack on the parser's stack.
  private static let deepest = 50

  /// Takes a line, or the rest of one; stops where all is closed, and at what is not accepted.
  mutating func follow(_ line: ArraySlice<UInt8>) -> (end: Int, problem: Problem?) {
    var index = line.startIndex
    while index < line.endIndex {
      if quote != nil {
        index = passQuote(line, at: index)
      } else if line[index] == UInt8(ascii: "#"), Self.isBlank(line, before: index) {
        return (line.endIndex, nil)
      } else if let problem = take(line, at: index) {
        return (index, problem)
      } else {
        index += 1
      }
      if !isOpen { return (index, nil) }
    }
    return (line.endIndex, nil)
  }

  private mutating func passQuote(_ line: ArraySlice<UInt8>, at index: Int) -> Int {
    let next = index + 1 < line.endIndex ? line[index + 1] : nil
    if line[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
      return min(index + 2, line.endIndex)
    }
    guard line[index] == quote else { return index + 1 }
    if quote == UInt8(ascii: "'"), next == quote { return index + 2 }
    quote = nil
    position = .after
    return index + 1
  }

  private mutating func take(_ line: ArraySlice<UInt8>, at index: Int) -> Problem? {
    let byte = line[index]
    switch byte {
    case 0x20, 0x09: return nil
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      depth += 1
      position = .start
      return depth > Self.deepest ? .tooDeep : nil
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      depth = max(0, depth - 1)
      position = .after
    case UInt8(ascii: ","): position = .start
    case UInt8(ascii: ":"):
      let isValue = position != .plain || Self.isBlank(line, at: index + 1)
      position = isValue ? .start : .plain
    default: return takeOther(byte, next: line[(index + 1)...].first)
    }
    return nil
  }

  private mutating func takeOther(_ byte: UInt8, next: UInt8?) -> Problem? {
    guard position != .plain else { return nil }
    position = .plain
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
    case UInt8(ascii: "&"), UInt8(ascii: "*"): return .alias
    case UInt8(ascii: "!"): return .tag
    case UInt8(ascii: "?"): return .complexKey
    default: break
    }
    return nil
  }

  private static func isBlank(_ line: ArraySlice<UInt8>, at index: Int) -> Bool {
    index >= line.endIndex || line[index] == 0x20 || line[index] == 0x09
  }

  private static func isBlank(_ line: ArraySlice<UInt8>, before index: Int) -> Bool {
    index == line.startIndex || line[index - 1] == 0x20 || line[index - 1] == 0x09
  }
}
