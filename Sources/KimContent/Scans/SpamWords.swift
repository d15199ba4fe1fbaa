import KimModel

/// The words of a text as spam hides them, in plain form: `G4C0R` is `gacor`, and characters that
/// nobody sees do not part a word.
struct SpamWords: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> (word: String, range: Range<Int>)? {
    while index < bytes.count {
      guard bytes[index].isASCIIAlphanumeric else {
        index += 1
        continue
      }
      let start = index
      var word: [UInt8] = []
      var end = start
      while index < bytes.count {
        if bytes[index].isASCIIAlphanumeric {
          if word.count < Self.longest { word.append(bytes[index]) }
          index += 1
          end = index
        } else if let width = hiddenWidth {
          index += width
        } else {
          break
        }
      }
      if word.count > 2, Self.initials.contains(Self.plain(word[0])) {
        return (Self.plain(word), start..<end)
      }
      if word.count > 1 { return ("", start..<end) }
    }
    return nil
  }

  private static let longest = 24

  /// The letters that the words of interest begin with; all others are passed over quickly.
  private static let initials = Set("abcdghijklmoprstwz".utf8)

  /// Zero-width characters and soft hyphens.
  private var hiddenWidth: Int? {
    if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xAD { return 2 }
    guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else {
      return nil
    }
    return 0x8B...0x8D ~= bytes[index + 2] ? 3 : nil
  }

  /// Digits at a word's end stay, as in `slot88`.
  private static func plain(_ word: [UInt8]) -> String {
    let lastLetter = word.lastIndex(where: \.isASCIILetter) ?? -1
    let letters = word.enumerated().map { offset, byte in
      offset < lastLetter ? plain(byte) : byte.isASCIILetter ? byte | 0x20 : byte
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// A letter in lower case, also for a digit that looks like it.
  static func plain(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "0"): UInt8(ascii: "o")
    case UInt8(ascii: "1"): UInt8(ascii: "i")
    case UInt8(ascii: "3"): UInt8(ascii: "e")
    case UInt8(ascii: "4"): UInt8(ascii: "a")
    case UInt8(ascii: "5"): UInt8(ascii: "s")
    default: byte.isASCIILetter ? byte | 0x20 : byte
    }
  }
}
