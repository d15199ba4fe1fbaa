import Foundation
import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

@testable import KimContent

/// The tables of dates and times in the reference say what is read.
struct DateReferenceTests {
  /// A row: what is written, and what it is read as.
  typealias Row = (written: String, read: String)

  private static let none = "tidak dimengerti"
  private let reference: String

  init() throws {
    let file = TestTheme.repository.appending(path: "docs/rujukan.md")
    reference = try String(contentsOf: file, encoding: .utf8)
  }

  private func rows(_ heading: String) throws -> [Row] {
    let start = try #require(reference.range(of: "\n### \(heading)\n")).upperBound
    let rest = reference[start...]
    let part = rest[..<(rest.range(of: "\n#")?.lowerBound ?? rest.endIndex)]
    let rows = part.matches(of: /\| `([^`]+)` \| ([^|]+) \|/).map {
      (written: String($0.1), read: String($0.2))
    }
    return try #require(rows.isEmpty ? nil : rows)
  }

  private func description(of date: WrittenDate?) -> String {
    guard let span = date?.span else { return Self.none }
    let days = span.isRange ? "\(span.first) sampai \(span.last)" : "\(span.first)"
    let time = span.time?.indonesian(in: .wib) ?? span.timeText.map { "\"\($0)\"" }
    return days + (time.map { ", " + $0 } ?? "")
  }

  private func description(of time: GivenTime) -> String {
    time.written?.time.indonesian(in: .wib) ?? "\"\(time.text ?? "")\""
  }

  @Test(arguments: ["Tanggal", "Beberapa hari", "Tanggal dengan jam", "Yang bukan tanggal"])
  func `every date of the reference is read as it says, and warns of nothing`(
    heading: String
  ) throws {
    for row in try rows(heading) {
      let date = WrittenDate(row.written)
      #expect(description(of: date) == row.read, "\(row.written)")
      #expect(date?.wrongWeekdays.isEmpty ?? true, "\(row.written)")
      #expect(date?.leftOut == nil, "\(row.written)")
      #expect(date?.areDaysApart != true, "\(row.written)")
    }
  }

  @Test func `every time of the reference is read as it says`() throws {
    let rows = try rows("Jam")
    for row in rows {
      let time = GivenTime(row.written, clockOffset: 420)
      #expect(description(of: time) == row.read, "\(row.written)")
    }
    #expect(rows.count >= 48)
  }

  @Test func `every last day of the reference is read as it says`() throws {
    let start = Day(iso: "2026-08-10")
    for row in try rows("Tanggal tanpa tahun") {
      let day = EndDay(row.written, clockOffset: 420)?.day(from: start)
      #expect(day?.description ?? Self.none == row.read, "\(row.written)")
    }
  }

  @Test func `what is no date in the reference is an error in a post, with a hint`() throws {
    for row in try rows("Yang bukan tanggal") {
      let read = OnePost("tanggal: \(row.written)")
      #expect(read.post == nil, "\(row.written)")
      #expect(read.found.map(\.severity) == [.error], "\(row.written)")
      #expect(read.found.first?.hint != nil, "\(row.written)")
    }
  }

  @Test func `no time of the reference costs a post, and each stands on its page`() throws {
    for type in ["agenda", "kegiatan"] {
      for row in try rows("Jam") {
        let site = SiteText(
          "-- \(type)/a.md --\n---\njudul: A\ntanggal: 2024-06-10\nwaktu: \"\(row.written)\"\n---\nIsi."
        ).build(province: ProvinceText(day: "2024-06-10"))
        #expect(!site.diagnostics.hasErrors, "\(row.written)")
        let page = try #require(site["\(type)/a.html"], "\(row.written)")
        let shown = row.read.trimmingCharacters(in: ["\""]).replacing("'", with: "&#39;")
        #expect(page.contains(shown), "\(row.written)")
      }
    }
  }
}
