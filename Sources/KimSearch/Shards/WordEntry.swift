/// A word, or a stem, with its hits as the files have them.
struct WordEntry: Sendable, Comparable {
  let word: [UInt8]
  let isStem: Bool
  /// `hitSize` signs each.
  let hits: [UInt8]

  /// Three of the day, six of the number, one of kind and weight, one of the place.
  static let hitSize = 11

  init(word: [UInt8], isStem: Bool, keys: [UInt64], in documents: [SearchMerge.Document]) {
    self.word = word
    self.isStem = isStem
    var text: [UInt8] = []
    text.reserveCapacity(keys.count * Self.hitSize)
    for key in keys {
      let document = documents[Int(key >> 2 & 0x3F_FFFF_FFFF)]
      SearchDigits.write(UInt64(document.day), count: 3, to: &text)
      SearchDigits.write(document.number, count: 6, to: &text)
      text.append(SearchDigits.digit(Int(document.kind) * WordWeight.count + Int(key & 3)))
      text.append(SearchDigits.digit(document.place))
    }
    hits = text
  }

  /// With the signs around it.
  var size: Int { word.count + hits.count + 2 + (isStem ? 1 : 0) }

  static func < (left: WordEntry, right: WordEntry) -> Bool {
    left.word == right.word
      ? !left.isStem && right.isStem : left.word.lexicographicallyPrecedes(right.word)
  }
}
