import KimModel
import KimSystem
import Testing

@testable import KimSiteWork

struct BuildClockTests {
  @Test(arguments: [
    (TimeZoneName.wib, 1_700_000_000, "2023-11-15"), (.wib, 1_699_980_000, "2023-11-14"),
    (.wit, 1_699_980_000, "2023-11-15"), (.wita, 0, "1970-01-01"), (.wib, 61_199, "1970-01-01"),
    (.wib, 61_200, "1970-01-02"),
  ])
  func `a day begins at midnight in the province`(
    _ zone: TimeZoneName, _ seconds: Int, _ day: String
  ) throws {
    let found = try BuildClock.day(sourceDateEpoch: "\(seconds)", now: 0, in: zone)
    #expect(found.description == day)
  }

  @Test(arguments: [nil, ""])
  func `without SOURCE_DATE_EPOCH it is today`(_ text: String?) throws {
    let day = try BuildClock.day(sourceDateEpoch: text, now: 1_700_000_000, in: .wib)
    #expect(day.description == "2023-11-15")
  }

  @Test(arguments: ["kemarin", "-1", "99999999999999", "1.5", " 1"])
  func `a bad SOURCE_DATE_EPOCH is misuse`(_ text: String) {
    #expect(throws: UsageError.self) {
      try BuildClock.day(sourceDateEpoch: text, now: 0, in: .wib)
    }
  }

  @Test func `a given day goes before all`() throws {
    let day = try #require(Day(iso: "2026-11-18"))
    #expect(try BuildClock.day(day, in: .wit) == day)
  }
}
