/// A word of at most 32 letters in four numbers, its first letter the highest: compared, hashed and
/// kept without an array of its own, of which a province would need ten million.
struct PackedWord: Sendable, Hashable, Comparable {
  private var parts: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  /// What nobody types is not kept whole.
  static let longest = 32

  init() {}

  init(_ letters: some Sequence<UInt8>) {
    var writer = PackedWordWriter()
    for letter in letters { writer.append(letter) }
    self = writer.word
  }

  /// Sets the eight letters of a part; those that are missing are zero.
  mutating func set(_ part: Int, to letters: UInt64) {
    switch part {
    case 0: parts.0 = letters
    case 1: parts.1 = letters
    case 2: parts.2 = letters
    default: parts.3 = letters
    }
  }

  var letters: [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(Self.longest)
    forEachLetter { letters.append($0) }
    return letters
  }

  @inline(__always)
  func forEachLetter(_ body: (UInt8) -> Void) {
    guard Self.forEachLetter(of: parts.0, body), Self.forEachLetter(of: parts.1, body),
      Self.forEachLetter(of: parts.2, body)
    else { return }
    _ = Self.forEachLetter(of: parts.3, body)
  }

  /// Whether there may be more behind these eight.
  @inline(__always)
  private static func forEachLetter(of part: UInt64, _ body: (UInt8) -> Void) -> Bool {
    var rest = part
    while rest != 0 {
      body(UInt8(truncatingIfNeeded: rest >> 56))
      rest <<= 8
    }
    return part & 0xFF != 0
  }

  /// Whether it has no more than one letter.
  var isShort: Bool { parts.0 & 0x00FF_FFFF_FFFF_FFFF == 0 }

  /// Of all letters (after the last step of SplitMix64).
  var mixed: UInt64 {
    var mix = parts.0 ^ (parts.1 &* 0x9E37_79B9_7F4A_7C15)
    mix ^= (parts.2 &* 0xC2B2_AE3D_27D4_EB4F) ^ (parts.3 &* 0x1656_67B1_9E37_79F9)
    mix = (mix ^ (mix >> 30)) &* 0xBF58_476D_1CE4_E5B9
    return mix ^ (mix >> 27)
  }

  static func == (left: PackedWord, right: PackedWord) -> Bool { left.parts == right.parts }

  static func < (left: PackedWord, right: PackedWord) -> Bool { left.parts < right.parts }

  func hash(into hasher: inout Hasher) { hasher.combine(mixed) }
}

/// Packs letters as they come.
struct PackedWordWriter {
  private(set) var count = 0
  private var whole = PackedWord()
  private var part: UInt64 = 0

  @inline(__always)
  mutating func append(_ letter: UInt8) {
    guard count < PackedWord.longest else { return }
    part = part << 8 | UInt64(letter)
    count += 1
    guard count & 7 == 0 else { return }
    whole.set(count >> 3 - 1, to: part)
    part = 0
  }

  /// The letters so far.
  var word: PackedWord {
    guard count & 7 != 0 else { return whole }
    var word = whole
    word.set(count >> 3, to: part << UInt64(8 * (8 - count & 7)))
    return word
  }
}
