internal import KimText

/// Finds what only somebody who knows Markdown writes.
///
/// Such a text is CommonMark, and nothing in it is read in another way. `*x*` is no sign: in
/// messengers it means bold, in Markdown italic.
struct MarkdownSigns {
  private let bytes: ArraySlice<UInt8>
  /// For each bracket that is open on the line, whether it begins an image.
  private var brackets: [Bool] = []
  /// The mark and length of the fences that a line closes.
  private var fences: [(mark: UInt8, length: Int)] = []

  /// More fences of other lengths than so many are no honest text.
  private static let mostFences = 20

  /// Looks until the first sign: most Markdown has one on its first lines.
  static func areFound(in text: MappedText) -> Bool {
    var signs = MarkdownSigns(bytes: text.bytes)
    return signs.find(text.signs)
  }

  private init(bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  private mutating func find(_ signs: ByteMap) -> Bool {
    if isBlock(at: bytes.startIndex) { return true }
    var index = signs.next(from: bytes.startIndex)
    while index < bytes.endIndex {
      let after = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
      switch bytes[index] {
      case 0x0A, 0x0D:
        let next = TextLines.next(after: index, in: bytes)
        if isHardBreak(endingAt: index, next: next) || isBlock(at: next) { return true }
        brackets.removeAll(keepingCapacity: true)
        index = next - 1
      case UInt8(ascii: "*"): if after == UInt8(ascii: "*") { return true }
      case UInt8(ascii: "["):
        brackets.append(index > bytes.startIndex && bytes[index - 1] == UInt8(ascii: "!"))
      case UInt8(ascii: "]"):
        let isImage = brackets.popLast() ?? false
        if after == UInt8(ascii: "("), !isImage { return true }
      default: break
      }
      index = signs.next(from: index + 1)
    }
    return false
  }

  /// `\` or two blanks at the end of a line that another line of its paragraph follows.
  private func isHardBreak(endingAt end: Int, next: Int) -> Bool {
    guard end - 2 >= bytes.startIndex else { return false }
    let (last, before) = (bytes[end - 1], bytes[end - 2])
    guard last == UInt8(ascii: "\\") || (last == 0x20 && before == 0x20) else { return false }
    if last == 0x20 {
      let text = bytes[..<end].last { $0 != 0x20 && $0 != 0x09 } ?? 0x0A
      guard text != 0x0A, text != 0x0D else { return false }
    }
    let following = bytes[next...].first { $0 != 0x20 && $0 != 0x09 } ?? 0x0A
    return following != 0x0A && following != 0x0D
  }
}

// MARK: - Blocks

extension MarkdownSigns {
  /// Whether a line begins a block that only Markdown has, or ends one.
  private mutating func isBlock(at start: Int) -> Bool {
    guard let text = bytes[start...].prefix(4).firstIndex(where: { $0 != 0x20 }) else {
      return false
    }
    switch bytes[text] {
    case UInt8(ascii: "#"): return isHeading(at: text)
    case UInt8(ascii: "["): return isDefinition(at: text)
    case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"): return isDelimiterRow(at: text)
    case UInt8(ascii: "`"), UInt8(ascii: "~"): return isClosingFence(at: text)
    default: return false
    }
  }

  private func line(at start: Int) -> ArraySlice<UInt8> {
    bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }
  }

  private func isHeading(at start: Int) -> Bool {
    let marks = bytes[start...].prefix(7).prefix { $0 == UInt8(ascii: "#") }
    guard marks.count <= 6, marks.endIndex < bytes.endIndex, bytes[marks.endIndex] == 0x20 else {
      return false
    }
    return !line(at: marks.endIndex).trimmed.isEmpty
  }

  /// `[name]: address`, and `[^1]: text`.
  private func isDefinition(at start: Int) -> Bool {
    let line = line(at: start).prefix(1_000)
    guard let end = line.firstIndex(of: UInt8(ascii: "]")), end > start + 1,
      end + 1 < line.endIndex, line[end + 1] == UInt8(ascii: ":")
    else { return false }
    let rest = line[(end + 2)...].trimmed
    if line[start + 1] == UInt8(ascii: "^") { return !rest.isEmpty }
    let title = rest.drop { $0 > 0x20 }.drop { $0 <= 0x20 }
    return !rest.isEmpty && (title.first.map { "\"'(".utf8.contains($0) } ?? true)
  }

  /// The line below a table's header.
  private func isDelimiterRow(at start: Int) -> Bool {
    var (hasPipe, hasDash) = (false, false)
    for byte in line(at: start) {
      switch byte {
      case UInt8(ascii: "|"): hasPipe = true
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: ":"), 0x20, 0x09: continue
      default: return false
      }
    }
    return hasPipe && hasDash
  }

  private mutating func isClosingFence(at start: Int) -> Bool {
    let mark = bytes[start]
    let line = line(at: start)
    let length = line.prefix { $0 == mark }.count
    guard length >= 3 else { return false }
    let rest = line.dropFirst(length)
    if rest.allSatisfy({ $0 == 0x20 || $0 == 0x09 }),
      fences.contains(where: { $0.mark == mark && $0.length <= length })
    {
      return true
    }
    let isOpening = mark == UInt8(ascii: "~") || !rest.contains(mark)
    if isOpening, fences.count < Self.mostFences { fences.append((mark, length)) }
    return false
  }
}
