import KimModel
import Testing

struct ValidDaysTests {
  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  private func days(around day: String, turns: [String]) throws -> ValidDays {
    ValidDays(around: try self.day(day), turns: try turns.map(self.day))
  }

  @Test func `without a turn a result holds for ever`() throws {
    let days = try days(around: "2024-06-01", turns: [])
    #expect(try days.contains(day("0001-01-01")))
    #expect(try days.contains(day("9999-12-31")))
  }

  @Test func `it holds from the last turn up to the day before the next`() throws {
    let days = try days(
      around: "2024-06-10", turns: ["2024-06-20", "2024-05-01", "2024-06-05", "2024-07-01"])
    #expect(try days == ValidDays(first: day("2024-06-05"), end: day("2024-06-20")))
    for inside in ["2024-06-05", "2024-06-19"] { #expect(try days.contains(day(inside))) }
    for outside in ["2024-06-04", "2024-06-20"] { #expect(try !days.contains(day(outside))) }
  }

  @Test func `a turn on the day itself has happened`() throws {
    let days = try days(around: "2024-06-10", turns: ["2024-06-10"])
    #expect(try days == ValidDays(first: day("2024-06-10"), end: nil))
  }
}
