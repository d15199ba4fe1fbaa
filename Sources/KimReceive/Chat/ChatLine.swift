/// The first line of a message in an exported chat.
///
/// ```
/// 26/11/26 18.03 - Bu Siti: Panen raya …
/// 11/26/26, 6:03 PM - Bu Siti: Panen raya …
/// [26/11/26 18.03.15] Bu Siti: Panen raya …
/// ```
struct ChatLine {
  let day: ChatDay
  /// Since midnight.
  let minutes: Int
  /// Whether the time has `AM` or `PM`.
  let hasHalves: Bool
  /// Nil for what the program itself says, as that somebody joined.
  let sender: String?
  let text: String

  /// In bytes.
  private static let longestSender = 150

  init?(_ line: ArraySlice<UInt8>) {
    var scan = ChatScan(line)
    scan.skipMarks()
    let isBracketed = scan.take("[")
    guard let day = Self.day(&scan) else { return nil }
    _ = scan.take(",")
    guard scan.skipBlanks() > 0 else { return nil }
    scan.takeWord(of: ["pukul", "at"])
    guard let (minutes, hasHalves) = Self.time(&scan) else { return nil }
    guard Self.takesEnd(&scan, isBracketed: isBracketed) else { return nil }
    self.day = day
    self.minutes = minutes
    self.hasHalves = hasHalves
    (sender, text) = Self.parts(of: scan.rest)
  }

  private static func day(_ scan: inout ChatScan) -> ChatDay? {
    guard let (first, width) = scan.number(upTo: 4), width != 3, let sign = scan.takeAny("/.-"),
      let (second, _) = scan.number(upTo: 2), scan.take(sign),
      let (third, last) = scan.number(upTo: 4), last == 2 || last == 4 || width == 4,
      width < 4 || last <= 2
    else { return nil }
    return ChatDay(numbers: [first, second, third])
  }

  private static func time(_ scan: inout ChatScan) -> (minutes: Int, hasHalves: Bool)? {
    guard let (hour, _) = scan.number(upTo: 2), let sign = scan.takeAny(":."),
      let minute = scan.number(upTo: 2), minute.width == 2, hour < 25, minute.value < 60
    else { return nil }
    if scan.take(sign) { _ = scan.number(upTo: 2) }
    guard let isAfternoon = scan.half() else { return (hour % 24 * 60 + minute.value, false) }
    return ((hour % 12 + (isAfternoon ? 12 : 0)) * 60 + minute.value, true)
  }

  private static func takesEnd(_ scan: inout ChatScan, isBracketed: Bool) -> Bool {
    let blanks = scan.skipBlanks()
    if isBracketed {
      guard scan.take("]") else { return false }
    } else {
      guard blanks > 0, scan.take("-") || scan.take("–") else { return false }
    }
    return scan.skipBlanks() > 0
  }

  private static func parts(of rest: ArraySlice<UInt8>) -> (sender: String?, text: String) {
    let whole = String(decoding: rest, as: UTF8.self)
    let head = rest.prefix(longestSender)
    guard let colon = head.firstIndex(of: UInt8(ascii: ":")), colon > head.startIndex,
      colon + 1 == rest.endIndex || rest[colon + 1] == UInt8(ascii: " ")
    else { return (nil, whole) }
    let sender = ChatMarks.removed(from: String(decoding: head[..<colon], as: UTF8.self))
    return (sender, String(decoding: rest[(colon + 1)...].drop { $0 == 32 }, as: UTF8.self))
  }
}
