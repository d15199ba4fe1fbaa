import KimDiagnostics
import KimModel
import KimSystem
import Testing

@testable import KimSiteWork

struct BuildClockTests {
  @Test(arguments: [
    (TimeZoneName.wib, 1_700_000_000, "2023-11-15T05:13"),
    (.wib, 1_699_980_000, "2023-11-14T23:40"), (.wit, 1_699_980_000, "2023-11-15T01:40"),
    (.wita, 0, "1970-01-01T08:00"), (.wib, 61_199, "1970-01-01T23:59"),
    (.wib, 61_200, "1970-01-02T00:00"),
  ])
  func `SOURCE_DATE_EPOCH is told by the clocks of the province`(
    _ zone: TimeZoneName, _ seconds: Int, _ moment: String
  ) throws {
    let found = try BuildClock.moment(sourceDateEpoch: "\(seconds)", now: 0, in: zone)
    #expect(found.description == moment)
  }

  @Test(arguments: [nil, ""])
  func `without SOURCE_DATE_EPOCH it is now, to the minute`(_ text: String?) throws {
    let moment = try BuildClock.moment(sourceDateEpoch: text, now: 1_700_000_000, in: .wib)
    #expect(moment.description == "2023-11-15T05:13")
  }

  @Test(arguments: ["kemarin", "-1", "99999999999999", "1.5", " 1"])
  func `a bad SOURCE_DATE_EPOCH is misuse`(_ text: String) {
    #expect(throws: UsageError.self) {
      try BuildClock.moment(sourceDateEpoch: text, now: 1_700_000_000, in: .wib)
    }
  }

  @Test func `a given moment goes before all`() throws {
    let moment = try #require(Moment("2026-11-18T06:00"))
    #expect(try BuildClock.moment(moment, in: .wit) == moment)
  }

  @Test(arguments: [
    (0, "1 Januari 1970"), (946_684_800, "1 Januari 2000"), (1_577_750_000, "31 Desember 2019"),
    (-1, "1 Januari 1970"), (Int.max / 2, "tidak ada"),
  ])
  func `a clock that is wrong beyond doubt is refused with the day that it shows`(
    _ now: Int, _ day: String
  ) throws {
    let error = #expect(throws: ClockError.self) {
      try BuildClock.moment(sourceDateEpoch: nil, now: now, in: .wib)
    }
    let message = try #require(error).message
    #expect(message.id.hasPrefix("jam komputer ini salah: menurutnya hari ini \(day); "))
    #expect(message.id.contains("--as-of") && message.en.contains("--as-of"))
  }

  @Test func `with SOURCE_DATE_EPOCH the machine's clock does not matter`() throws {
    let moment = try BuildClock.moment(sourceDateEpoch: "1700000000", now: 0, in: .wib)
    #expect(moment.description == "2023-11-15T05:13")
  }
}
