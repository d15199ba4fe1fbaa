import KimRandom
import Testing

@testable import KimReceive

struct WritingKeyTests {
  private static var key: WritingKey {
    var random = SeededRandom(seed: 7)
    return WritingKey(using: &random)
  }

  @Test func `a secret that was shown can be typed in any way that means the same`() throws {
    let key = Self.key
    #expect(key.grouped.count == 29 && key.text.count == 24)
    for typed in [key.text, key.grouped, key.grouped.lowercased(), " \(key.grouped) \n"] {
      #expect(WritingKey(typed: typed) == key)
    }
  }

  @Test func `the last character is the weighted sum of the others`() throws {
    // 23 zeros: the sum is 0. One 1 at the first place: 1; at the second: 3.
    let zeros = String(repeating: "0", count: 23)
    #expect(WritingKey(typed: zeros + "0")?.text == zeros + "0")
    #expect(WritingKey(typed: "1" + zeros.dropLast() + "1") != nil)
    #expect(WritingKey(typed: "01" + zeros.dropLast(2) + "3") != nil)
    // Z is 31 at the last place, with the weight 45: 31 * 45 modulo 32 is 19, a K.
    #expect(WritingKey(typed: zeros.dropLast() + "ZK") != nil)
    #expect(WritingKey(typed: zeros + "1") == nil)
  }

  @Test func `letters that look like digits are those digits`() {
    let zeros = String(repeating: "O", count: 22)
    #expect(WritingKey(typed: "I" + zeros + "l")?.text.first == "1")
  }

  @Test func `one wrong character is found at every place`() {
    let right = Array(Self.key.text)
    for place in right.indices {
      for wrong in "0123456789ABCDEFGHJKMNPQRSTVWXYZ" where wrong != right[place] {
        var text = right
        text[place] = wrong
        #expect(WritingKey(typed: String(text)) == nil)
      }
    }
  }

  @Test(arguments: [
    "", "0", String(repeating: "0", count: 23), String(repeating: "0", count: 25), "U", "é",
  ])
  func `what is no secret is none`(text: String) { #expect(WritingKey(typed: text) == nil) }
}
