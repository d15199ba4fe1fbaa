/// Looks on one line for a messenger's marks and bare addresses.
struct PhoneMarkScan {
  private let bytes: ArraySlice<UInt8>
  private let start: Int
  /// Where the line ends.
  private(set) var end: Int
  /// Words struck out, or an address: signs by themselves.
  private(set) var isFound = false
  /// Words between `*`.
  private(set) var hasBold = false
  /// Words between `_`.
  private(set) var hasItalic = false
  /// Up to here all is an address that has been looked at.
  private var hostEnd = 0
  // Whether such a mark is open, and whether code is.
  private var isBoldOpen = false
  private var isItalicOpen = false
  private var isStruckOpen = false
  private var isCode = false

  init(_ bytes: ArraySlice<UInt8>, from start: Int) {
    self.bytes = bytes
    self.start = start
    end = start
  }

  /// Scans to the line's end, and returns the place of its first colon.
  mutating func scan() -> Int? {
    let slice = bytes
    let (span, offset) = (slice.span, slice.startIndex)
    var index = start - offset
    var colon: Int?
    loop: while index < span.count {
      let byte = span[index]
      if Self.isCounted(byte) {
        switch byte {
        case 0x0A, 0x0D: break loop
        case UInt8(ascii: "."):
          lookForHost(at: index + offset)
          if isFound { break loop }
        case UInt8(ascii: ":"):
          colon = colon ?? index + offset
          // What stands in an address is no mark.
          if bytes[(index + offset)...].starts(with: "://".utf8) {
            while index + 1 < span.count, span[index + 1] > 0x20 { index += 1 }
          }
        case UInt8(ascii: "`"): isCode.toggle()
        default:
          let run = index
          while index + 1 < span.count, span[index + 1] == byte { index += 1 }
          // Two of them are a mark of Markdown.
          if run == index, !isCode { mark(byte, at: index + offset) }
        }
      }
      index += 1
    }
    end = index + offset
    return colon
  }

  /// One bit for each of LF, CR, `*`, `.`, `:`, then `_`, backtick, `~`.
  private static func isCounted(_ byte: UInt8) -> Bool {
    let low: UInt64 = 1 << 0x0A | 1 << 0x0D | 1 << 0x2A | 1 << 0x2E | 1 << 0x3A
    let high: UInt64 = 1 << 0x1F | 1 << 0x20 | 1 << 0x3E
    let bits = byte < 0x40 ? low : high
    return byte < 0x80 && (bits &>> UInt64(byte & 63)) & 1 == 1
  }

  private mutating func mark(_ byte: UInt8, at index: Int) {
    let boundary = MarkBoundary(in: bytes[start...], mark: index..<(index + 1))
    switch byte {
    case UInt8(ascii: "*"):
      if isBoldOpen, boundary.canClose { hasBold = true }
      isBoldOpen = boundary.canOpen || (isBoldOpen && !boundary.canClose)
    case UInt8(ascii: "_"):
      if isItalicOpen, boundary.canClose { hasItalic = true }
      isItalicOpen = boundary.canOpen || (isItalicOpen && !boundary.canClose)
    default:
      if isStruckOpen, boundary.canClose { isFound = true }
      isStruckOpen = boundary.canOpen || (isStruckOpen && !boundary.canClose)
    }
  }

  private mutating func lookForHost(at dot: Int) {
    let rest = bytes[(dot + 1)...].prefix(5)
    let isHost =
      rest.starts(with: "me/".utf8) && has("wa", before: dot)
      || rest.starts(with: "com/".utf8) && has("facebook", before: dot)
      || rest.starts(with: "desa.".utf8) && bytes[(dot + 6)...].starts(with: "id".utf8)
    guard isHost, dot >= hostEnd, let address = BareAddress(in: bytes[start...], around: dot) else {
      return
    }
    hostEnd = address.range.upperBound
    if address.scheme == .missing { isFound = true }
  }

  private func has(_ word: String, before dot: Int) -> Bool {
    let start = dot - word.utf8.count
    return start >= self.start
      && zip(bytes[start..<dot], word.utf8).allSatisfy { $0 | 0x20 == $1 }
  }
}
