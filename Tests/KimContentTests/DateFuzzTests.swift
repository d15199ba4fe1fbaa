import KimDiagnostics
import KimModel
import KimRandom
import KimTestSupport
import Testing

@testable import KimContent

/// Whatever is written where a date belongs: no crash, and no more work than its length.
struct DateFuzzTests {
  private static let parts = [
    "17", "08", "2026", "26", "Agustus", "Agt.", "VIII", "Senin", "Jumat Kliwon", "malam", "pagi",
    "-", "–", "/", ".", ",", "(", ")", ":", "'", "s/d", "s.d.", "dan", "&", "sampai dengan", "jam",
    "pukul 19.30 WIB", "selesai", "M", "4 Rabiul Awal 1448 H", "Toman,", "Z", "+0700", "-05:00",
    "T", "GMT", "1755400800", "99999999999999999999", "é", "٣", "👩‍🌾", "\u{200D}", "\u{0}",
    "hari", "tanggal", "atau", "st", "am", " ", "", "2026-08-17", "10:00:00", "00", "31",
  ]

  private static func text(_ random: inout SeededRandom) -> String {
    let count = Int.random(in: 0...12, using: &random)
    return (0..<count).map { _ in
      let part = parts[Int.random(in: parts.indices, using: &random)]
      return part + (Bool.random(using: &random) ? " " : "")
    }.joined()
  }

  @Test(arguments: [1, 2, 3, 4])
  func `any row of words is a date of the calendar or none`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<5000 {
      let text = Self.text(&random)
      if let span = WrittenDate(text)?.span {
        #expect(span.first <= span.last, "\(text)")
        #expect(Day(iso: span.first.description) == span.first, "\(text)")
        #expect(span.time.map { (0..<1440).contains($0.minutes) } ?? true, "\(text)")
      }
      let time = GivenTime(text, clockOffset: 540)
      #expect((time.written == nil) == (time.text != nil), "\(text)")
      _ = EndDay(text, clockOffset: 420)?.day(from: Day(year: 9999, month: 12, day: 31))
      #expect(!DateProblem(text).expected.id.isEmpty, "\(text)")
      #expect(GivenTime.impossibleClock(in: text)?.isEmpty != true, "\(text)")
    }
  }

  @Test(arguments: ["17 ", "Toman, ", "(", "s/d ", "17 Agustus 2026 - ", "é", "1", ":", "malam "])
  func `what is longer than any date is not looked at`(part: String) {
    let text = String(repeating: part, count: 100_000 / part.utf8.count)
    #expect(DateTokens(text).tokens.isEmpty)
    #expect(WrittenDate(text) == nil)
    #expect(WrittenTime(text) == nil)
    #expect(GivenTime(text, clockOffset: 420).text?.count == GivenTime.longest + 1)
  }

  @Test func `a long time costs its end, not the post`() throws {
    let read = OnePost("waktu: \(String(repeating: "pagi dan sore ", count: 20))")
    #expect(read.problems == ["2:8 field/long-time"])
    #expect(try #require(read.post?.date.timeText).hasSuffix("…"))
  }
}
