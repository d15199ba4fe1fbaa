/// What the lines of one paragraph have in common.
struct PhoneParagraph {
  private var lineCount = 0
  private var labels = 0
  private var isShort = true
  private var hasSentenceEnd = false
  /// Whether the last line ends a sentence.
  private(set) var endsSentence = false
  private var wasLong = false
  /// Whether a line follows one that is longer than any that was broken by hand.
  private(set) var followsLongLine = false

  /// Lines of a sentence that was broken by hand are at least so long.
  private static let short = 60
  /// No editor that wraps lines makes them longer.
  private static let long = 120

  /// Several short lines, none of which ends a sentence: an address, a greeting, a poem.
  var isPhoneText: Bool { lineCount > 1 && (isShort && !hasSentenceEnd || labels > 1) }

  mutating func add(_ text: Range<Int>, in bytes: ArraySlice<UInt8>, isLabel: Bool) {
    if wasLong { followsLongLine = true }
    lineCount += 1
    labels = isLabel ? labels + 1 : labels
    let length = PhoneLine.length(of: text, in: bytes)
    isShort = isShort && length < Self.short
    wasLong = length > Self.long
    endsSentence = PhoneLine.endsSentence(text, in: bytes)
    hasSentenceEnd = hasSentenceEnd || endsSentence
  }
}
