import KimModel
import Testing

struct ValidityTests {
  private func moment(_ text: String) throws -> Moment { try #require(Moment(text)) }

  private func validity(around moment: String, turns: [String]) throws -> Validity {
    Validity(around: try self.moment(moment), turns: try turns.map(self.moment))
  }

  @Test func `without a turn a result holds for ever`() throws {
    let validity = try validity(around: "2024-06-01", turns: [])
    #expect(try validity.contains(moment("0001-01-01T00:00")))
    #expect(try validity.contains(moment("9999-12-31")))
  }

  @Test func `it holds from the last turn up to the minute before the next`() throws {
    let validity = try validity(
      around: "2024-06-10T09:00",
      turns: [
        "2024-06-20T06:30", "2024-05-01T00:00", "2024-06-05T00:00", "2024-07-01T00:00",
      ])
    #expect(
      try validity
        == Validity(first: moment("2024-06-05T00:00"), end: moment("2024-06-20T06:30")))
    for inside in ["2024-06-05T00:00", "2024-06-19", "2024-06-20T06:29"] {
      #expect(try validity.contains(moment(inside)))
    }
    for outside in ["2024-06-04", "2024-06-20T06:30", "2024-06-20"] {
      #expect(try !validity.contains(moment(outside)))
    }
  }

  @Test func `a turn at the moment itself has happened`() throws {
    let validity = try validity(around: "2024-06-10T09:00", turns: ["2024-06-10T09:00"])
    #expect(try validity == Validity(first: moment("2024-06-10T09:00"), end: nil))
  }
}
