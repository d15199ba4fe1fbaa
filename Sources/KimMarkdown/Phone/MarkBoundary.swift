/// Whether a mark can begin or end a run of words, by the rule of WhatsApp: it touches the words
/// inside, and outside stands no letter or digit.
struct MarkBoundary {
  let canOpen: Bool
  let canClose: Bool

  /// - Parameter bytes: the line; nothing else is looked at.
  init(in bytes: ArraySlice<UInt8>, mark: Range<Int>) {
    let before = PlacedScalar(in: bytes, before: mark.lowerBound)
    let after = PlacedScalar(in: bytes, at: mark.upperBound)
    let touchesNext = after.map { !$0.isBlank } ?? false
    let touchesLast = before.map { !$0.isBlank } ?? false
    canOpen = touchesNext && !(before?.isWordCharacter ?? false)
    canClose = touchesLast && !(after?.isWordCharacter ?? false)
  }
}
