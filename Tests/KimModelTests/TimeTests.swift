import KimModel
import Testing

struct TimeTests {
  @Test(arguments: [
    ("1970-01-01", 0, Weekday.kamis), ("1969-12-31", -1, .rabu), ("2000-02-29", 11016, .selasa),
    ("2023-06-14", 19522, .rabu), ("2022-11-30", 19326, .rabu), ("1945-08-17", -8903, .jumat),
    ("2024-02-29", 19782, .kamis), ("0001-01-01", -719_162, .senin),
    ("9999-12-31", 2_932_896, .jumat), ("1900-03-01", -25508, .kamis),
  ])
  func `a day has its place in the calendar`(iso: String, number: Int, weekday: Weekday) throws {
    let day = try #require(Day(iso: iso))
    #expect(day.daysSinceEpoch == number)
    #expect(day.weekday == weekday)
    #expect(day.description == iso)
    #expect(Day(daysSinceEpoch: number) == day)
  }

  @Test func `every day of four centuries follows the one before`() throws {
    var previous = try #require(Day(daysSinceEpoch: -100_000))
    for number in -99_999...50_000 {
      let day = try #require(Day(daysSinceEpoch: number))
      guard day > previous, day.daysSinceEpoch == number else {
        Issue.record("\(previous) is followed by \(day)")
        return
      }
      previous = day
    }
  }

  @Test(arguments: [
    "2023-02-29", "2100-02-29", "1900-02-29", "2023-13-01", "2023-00-10", "2023-04-31",
    "2023-06-00",
    "0000-01-01", "2023-6-14", "23-06-14", "2023-06-1４", "+023-06-14", "2023-06-14 ", "", "-", "--",
    "2023-06-14-15",
  ])
  func `what the calendar does not have is no day`(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test(arguments: [Int.max, Int.min, 2_932_897, -719_163])
  func `a number of days beyond the calendar is no day`(number: Int) {
    #expect(Day(daysSinceEpoch: number) == nil)
  }

  @Test(arguments: [
    ("2023-06-14", "2023-06-14", "Rabu, 14 Juni 2023"),
    (
      "2023-06-14", "2023-06-15",
      "14–15 "
        + "Juni 2023"
    ),
    ("2023-06-30", "2023-07-02", "30 Juni – 2 Juli 2023"),
    ("2023-12-31", "2024-01-01", "31 Desember 2023 – 1 Januari 2024"),
    ("2023-06-14", "2023-06-01", "Rabu, 14 Juni 2023"),
  ])
  func `a span is told as people tell it`(first: String, last: String, text: String) throws {
    let span = DateSpan(first: try #require(Day(iso: first)), last: Day(iso: last))
    #expect(span.indonesian == text)
    #expect(span.isRange == (first < last))
  }

  @Test(arguments: [
    (0, 0, nil, true), (23, 59, nil, true), (24, 0, nil, false), (9, 60, nil, false),
    (-1, 0, nil, false), (20, 0, [24, 0], true), (20, 0, [24, 30], false), (20, 0, [2, 0], true),
    (9, 0, [9, 61], false), (9, 0, [-1, 30], false),
  ])
  func `a time is one of the clock`(hour: Int, minute: Int, end: [Int]?, isTime: Bool) {
    let time = TimeOfDay(hour: hour, minute: minute, end: end.map { ($0[0], $0[1]) }, zone: nil)
    #expect((time != nil) == isTime)
  }

  @Test func `a time is told with its zone`() {
    let time = TimeOfDay(hour: 9, minute: 5, end: (12, 0), zone: nil)
    #expect(time?.indonesian(in: .wita) == "09.05–12.00 WITA")
    #expect(time?.iso == "09:05")
    #expect(TimeOfDay(hour: 9, minute: 5, zone: .wit)?.indonesian(in: .wib) == "09.05 WIT")
  }

  @Test func `a time that ends when all is done says so, unless it has an end`() {
    let open = TimeOfDay(hour: 9, minute: 0, isOpenEnded: true, zone: .wib)
    #expect(open?.indonesian(in: .wita) == "09.00 WIB sampai selesai")
    #expect(open?.moved(byMinutes: 60).time.indonesian(in: .wita) == "10.00 WITA sampai selesai")
    let ended = TimeOfDay(hour: 9, minute: 0, end: (12, 0), isOpenEnded: true, zone: nil)
    #expect(ended?.indonesian(in: .wib) == "09.00–12.00 WIB")
  }

  @Test(arguments: [
    ("16.06", TimeZoneName.wib), ("51", .wita), ("62", .wib), ("63.01", .wita), ("91", .wit),
  ])
  func `a region keeps the zone of its province`(code: String, zone: TimeZoneName) {
    #expect(RegionCode(code).map(TimeZoneName.of) == zone)
  }
}
