/// Writes text that looks Indonesian, with the marks that people put in it.
struct Prose {
  private var random: SeededRandom
  private let words = WordList.indonesian

  init(_ random: SeededRandom) { self.random = random }

  mutating func paragraph(into text: inout [UInt8]) {
    let count = random.within(2...5)
    for index in 0..<count {
      if index > 0 { text.append(UInt8(ascii: " ")) }
      sentence(into: &text)
    }
  }

  mutating func sentence(into text: inout [UInt8]) {
    let count = random.within(7...18)
    let emphasised = random.once(in: 9) ? random.within(2...(count - 3)) : -1
    for index in 0..<count {
      if index > 0 { text.append(UInt8(ascii: " ")) }
      if index == emphasised {
        emphasis(into: &text)
      } else if random.once(in: 40) {
        figure(into: &text)
      } else {
        word(isFirst: index == 0, into: &text)
      }
      if index < count - 1, index > 3, random.once(in: 11) { text.append(UInt8(ascii: ",")) }
    }
    text.append(UInt8(ascii: "."))
  }

  /// Words without a full stop, the first with a capital letter.
  mutating func phrase(_ lengths: ClosedRange<Int>, into text: inout [UInt8]) {
    for index in 0..<random.within(lengths) {
      if index > 0 { text.append(UInt8(ascii: " ")) }
      word(isFirst: index == 0, into: &text)
    }
  }

  mutating func phrase(_ lengths: ClosedRange<Int>) -> String {
    var text: [UInt8] = []
    phrase(lengths, into: &text)
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func word(isFirst: Bool, into text: inout [UInt8]) {
    let start = text.count
    text += words.draw(&random)
    if isFirst { text[start] &= 0xDF }
  }

  private mutating func emphasis(into text: inout [UInt8]) {
    let mark = random.one(of: ["**", "**", "*", "~~"])
    text += Array(mark.utf8)
    for index in 0..<random.within(1...3) {
      if index > 0 { text.append(UInt8(ascii: " ")) }
      word(isFirst: false, into: &text)
    }
    text += Array(mark.utf8)
  }

  private mutating func figure(into text: inout [UInt8]) {
    switch random.below(4) {
    case 0: text += Array("Rp\(random.within(5...450)).000".utf8)
    case 1: text += Array("\(random.within(2...180)) orang".utf8)
    case 2: text += Array("\(random.within(2...40)) hektare".utf8)
    default: text += Array("pukul \(random.within(10...20)).00 WIB".utf8)
    }
  }
}
