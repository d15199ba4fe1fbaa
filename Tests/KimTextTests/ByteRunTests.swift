import Testing

@testable import KimText

struct ByteRunTests {
  @Test(arguments: [
    ("", "", true), ("abc", "", true), ("", "a", false), ("abc", "abc", true), ("abc", "c", true),
    ("aab", "ab", true), ("ababac", "abac", true), ("abab", "abac", false), ("ab", "abc", false),
  ])
  func `a run stands in bytes or not`(text: String, run: String, isThere: Bool) {
    #expect(Array(text.utf8).contains(run: Array(run.utf8)) == isThere)
  }
}
