/// Decides which signs at the beginning of lines belong to a list.
///
/// `2024.` at the beginning of a line may be the end of a sentence, and `A. Rahman` is a name: a
/// number has to be 1 or to follow the last one, a letter to have its neighbour.
struct ListSequence {
  private var number = 0
  private var letter: (place: Int, isCapital: Bool)?
  /// The kind of sign that the last line had.
  private var last: ListSign.Kind?
  private var isAfterBlank = true

  mutating func endParagraph() {
    isAfterBlank = true
    last = nil
  }

  mutating func takeText() {
    isAfterBlank = false
    last = nil
  }

  /// Whether the sign begins an item.
  mutating func take(_ sign: ListSign, before following: FollowingSigns) -> Bool {
    let isItem =
      switch sign.kind {
      case .bullet: true
      case .doubtful: last == .doubtful || last == .bullet || following.first == .doubtful
      case .number(let value):
        value == 1 || value == number + 1 || isNumber(last) || (sign.isMarkdown && isAfterBlank)
      case .letter(let place, let isCapital):
        follows(place, isCapital)
          || (place == 1 && following.contain(.letter(2, isCapital: isCapital)))
      }
    guard isItem else { return false }
    if case .number(let value) = sign.kind { number = value }
    if case .letter(let place, let isCapital) = sign.kind { letter = (place, isCapital) }
    last = sign.kind
    isAfterBlank = false
    return true
  }

  private func follows(_ place: Int, _ isCapital: Bool) -> Bool {
    guard let letter else { return false }
    return letter.isCapital == isCapital && letter.place + 1 == place
  }

  private func isNumber(_ kind: ListSign.Kind?) -> Bool {
    if case .number = kind { return true }
    return false
  }
}

/// The signs of the lines below one.
struct FollowingSigns {
  let bytes: ArraySlice<UInt8>
  let lines: ArraySlice<Range<Int>>

  /// So many lines below an item with a letter the next one may stand.
  private static let farthest = 20

  /// That of the next line.
  var first: ListSign.Kind? { lines.first.flatMap(kind) }

  func contain(_ wanted: ListSign.Kind) -> Bool {
    lines.prefix(Self.farthest).contains { kind(of: $0) == wanted }
  }

  private func kind(of line: Range<Int>) -> ListSign.Kind? {
    ListSign(in: bytes, line: PhoneLine.text(of: line, in: bytes))?.kind
  }
}
