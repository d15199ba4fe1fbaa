import KimModel
import Testing

struct ValidDaysTests {
  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  private func days(around day: String, turns: [String]) throws -> ValidDays {
    ValidDays(around: try self.day(day), turns: try turns.map(self.day))
  }

  @Test func `without a turn a result holds for ever`() throws {
    let days = try days(around: "2024-06-01", turns: [])
    #expect(days.contains(try day("0001-01-01")) && days.contains(try day("9999-12-31")))
  }

  @Test func `it holds from the last turn up to the day before the next`() throws {
    let days = try days(
      around: "2024-06-10", turns: ["2024-06-20", "2024-05-01", "2024-06-05", "2024-07-01"])
    #expect(days == ValidDays(first: try day("2024-06-05"), end: try day("2024-06-20")))
    #expect(days.contains(try day("2024-06-05")) && days.contains(try day("2024-06-19")))
    #expect(!days.contains(try day("2024-06-04")) && !days.contains(try day("2024-06-20")))
  }

  @Test func `a turn on the day itself has happened`() throws {
    let days = try days(around: "2024-06-10", turns: ["2024-06-10"])
    #expect(days == ValidDays(first: try day("2024-06-10"), end: nil))
  }
}
