import Foundation
import KimModel
import Testing

struct MomentTests {
  @Test(arguments: [
    ("2026-08-17T06:00", "2026-08-17T06:00"), ("2026-08-17 06:00", "2026-08-17T06:00"),
    ("2026-08-17", "2026-08-17T23:59"), ("2026-08-17T00:00", "2026-08-17T00:00"),
    ("2026-08-17T23:59", "2026-08-17T23:59"),
  ])
  func `a moment is read, and a day is its end`(text: String, moment: String) throws {
    #expect(try #require(Moment(text)).description == moment)
  }

  @Test(arguments: [
    "", "kemarin", "2026-08-17T", "2026-08-17T6:00", "2026-08-17T24:00", "2026-08-17T06:60",
    "2026-08-17T06.00", "2026-08-17T06:00:00", "2026-08-17T06:00Z", "2026-02-30T06:00",
    "2026-08-17  06:00", "2026-08-17T-6:00", "2026-08-17t06:00", "2026-08-17T٠٦:00",
  ])
  func `anything else is no moment`(text: String) {
    #expect(Moment(text) == nil)
  }

  @Test(arguments: ["1969-12-31T23:59", "1970-01-01T00:00", "0001-01-01T00:00", "9999-12-31"])
  func `a moment has its place among the minutes`(text: String) throws {
    let moment = try #require(Moment(text))
    #expect(Moment(minutesSinceEpoch: moment.minutesSinceEpoch) == moment)
    let next = Moment(minutesSinceEpoch: moment.minutesSinceEpoch + 1)
    #expect(next.map { moment < $0 } ?? (text == "9999-12-31"))
  }

  @Test(arguments: [Int.min, Int.max, -719_162 * 1440 - 1, 2_932_897 * 1440])
  func `minutes beyond the calendar are no moment`(minutes: Int) {
    #expect(Moment(minutesSinceEpoch: minutes) == nil)
  }

  @Test func `a moment is kept as its text`() throws {
    let moment = try #require(Moment("2026-08-17T06:00"))
    let bytes = try JSONEncoder().encode([moment])
    #expect(String(decoding: bytes, as: UTF8.self) == "[\"2026-08-17T06:00\"]")
    #expect(try JSONDecoder().decode([Moment].self, from: bytes) == [moment])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Moment].self, from: Data("[\"06:00\"]".utf8))
    }
  }
}
