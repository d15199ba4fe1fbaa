/// A word, or a stem, with its hits in the order of results.
struct WordEntry: Sendable, Comparable {
  let word: [UInt8]
  let isStem: Bool
  /// As `SearchMerge` has them.
  let keys: [UInt64]

  /// How many signs a file has of each hit: three of the day, six of the number, one of kind and weight, one of the place.
  static let hitSize = 11

  /// With the signs around it.
  var size: Int { word.count + keys.count * Self.hitSize + 2 + (isStem ? 1 : 0) }

  func write(to text: inout [UInt8], _ documents: [SearchMerge.Document]) {
    if isStem { text.append(UInt8(ascii: "*")) }
    text += word
    text.append(UInt8(ascii: "."))
    for key in keys {
      let document = documents[Int(key >> 2 & 0x3F_FFFF_FFFF)]
      SearchDigits.write(UInt64(document.day), count: 3, to: &text)
      SearchDigits.write(document.number, count: 6, to: &text)
      text.append(SearchDigits.digit(Int(document.kind) * WordWeight.count + Int(key & 3)))
      text.append(SearchDigits.digit(document.place))
    }
    text.append(UInt8(ascii: ","))
  }

  static func < (left: WordEntry, right: WordEntry) -> Bool {
    left.word == right.word
      ? !left.isStem && right.isStem : left.word.lexicographicallyPrecedes(right.word)
  }
}
