/// The findings of one cheap pass over a text: whether a closer look for spam is worth while.
///
/// Nearly all files are honest, and the closer look costs a hundred times as much. This pass may
/// hint at what is not there; it never misses what `GamblingScan` finds.
struct SpamHints {
  var mayHoldWords = false
  /// The offset at which the first host may begin.
  var firstHost: Int?

  /// Hints that rule nothing out.
  static var all: SpamHints {
    var hints = SpamHints([])
    (hints.mayHoldWords, hints.firstHost) = (true, 0)
    return hints
  }

  init(_ bytes: [UInt8]) {
    let (codes, beginnings) = (Self.codes, Self.beginnings)
    let text = bytes.span
    let code = codes.span
    let beginning = beginnings.span
    var index = 0
    while index < text.count {
      let first = code[Int(text[index])]
      guard first != 0 else {
        if firstHost == nil { firstHost = Self.host(text, at: index) }
        index += 1
        continue
      }
      if index + 2 < text.count, !mayHoldWords {
        let (next, third) = (text[index + 1], text[index + 2])
        let key = Int(first) << 10 | Int(code[Int(next)]) << 5 | Int(code[Int(third)])
        // A character that nobody sees may stand among the letters.
        if beginning[key >> 6] >> UInt64(key & 63) & 1 == 1 || next | third >= 0x80 {
          mayHoldWords = Self.isMarked(Self.stem(text, code, from: index))
        }
      }
      repeat { index += 1 } while index < text.count && code[Int(text[index])] != 0
    }
  }

  /// The range of the host that a mark belongs to: a colon before slashes, or the dot of `www.`.
  private static func host(_ text: Span<UInt8>, at index: Int) -> Int? {
    switch text[index] {
    case UInt8(ascii: ":"):
      guard index + 2 < text.count, text[index + 1] == UInt8(ascii: "/"),
        text[index + 2] == UInt8(ascii: "/")
      else { return nil }
      return index
    case UInt8(ascii: "."):
      guard index > 2, text[index - 1] | 0x20 == UInt8(ascii: "w"),
        text[index - 2] | 0x20 == UInt8(ascii: "w"), text[index - 3] | 0x20 == UInt8(ascii: "w")
      else { return nil }
      return index - 3
    default: return nil
    }
  }

  /// The first letters of a word as spam hides them, five bits each, the first one highest.
  private static func stem(_ text: Span<UInt8>, _ code: Span<UInt8>, from start: Int) -> UInt64 {
    var stem: UInt64 = 0
    var shift: UInt64 = 60
    var index = start
    while index < text.count, shift > 0 {
      let letter = code[Int(text[index])]
      if letter != 0 {
        shift -= 5
        stem |= UInt64(letter) << shift
      } else if text[index] < 0x80 {
        break
      }
      index += 1
    }
    return stem
  }

  private static func isMarked(_ stem: UInt64) -> Bool {
    stems.contains { stem & $0.mask == $0.letters }
  }
}

// MARK: - Tables

extension SpamHints {
  /// The beginnings of the words that `GamblingScan` looks for: each of its words and one word of
  /// each of its pairs begin so, digits left aside.
  static let marks = [
    "gacor", "togel", "maxwin", "sbobet", "judol", "slot", "zeus", "mahjong", "pragmatic", "joker",
    "idnplay", "bandarq", "dominoqq", "poker", "toto", "scatter", "judi", "rtp", "casino", "kasino",
  ]

  private static let stems = marks.map { mark in
    var (letters, mask): (UInt64, UInt64) = (0, 0)
    for (offset, letter) in mark.utf8.prefix(11).enumerated() {
      letters |= UInt64(codes[Int(letter)]) << UInt64(55 - 5 * offset)
      mask |= 31 << UInt64(55 - 5 * offset)
    }
    return (letters: letters, mask: mask)
  }

  /// What each byte stands for: 1 to 26 for letters and the digits that look like them, 27 for
  /// other digits, 0 for what parts words.
  private static let codes: [UInt8] = {
    var codes = [UInt8](repeating: 0, count: 256)
    for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { codes[Int(byte)] = 27 }
    for byte in UInt8(ascii: "a")...UInt8(ascii: "z") {
      codes[Int(byte)] = byte - 0x60
      codes[Int(byte - 0x20)] = byte - 0x60
    }
    for digit in "01345".utf8 { codes[Int(digit)] = SpamWords.plain(digit) - 0x60 }
    return codes
  }()

  /// One bit for each three codes that a mark begins with.
  private static let beginnings: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: 512)
    for mark in marks {
      let key = mark.utf8.prefix(3).reduce(0) { $0 << 5 | Int(codes[Int($1)]) }
      bits[key >> 6] |= 1 << UInt64(key & 63)
    }
    return bits
  }()
}
