import KimContent
import KimDiagnostics
import KimModel
import Testing

struct DateTests {
  @Test(arguments: [
    ("2023-06-14", "2023-06-14", "2023-06-14"),
    ("2023/06/14", "2023-06-14", "2023-06-14"),
    ("2023-6-4", "2023-06-04", "2023-06-04"),
    ("14 Juni 2023", "2023-06-14", "2023-06-14"),
    ("14 JUNI 2023", "2023-06-14", "2023-06-14"),
    ("14 Juni 2023.", "2023-06-14", "2023-06-14"),
    ("14/06/2023", "2023-06-14", "2023-06-14"),
    ("14-06-2023", "2023-06-14", "2023-06-14"),
    ("14.6.2023", "2023-06-14", "2023-06-14"),
    ("Rabu, 14 Juni 2023", "2023-06-14", "2023-06-14"),
    ("Hari Rabu, tanggal 14 Juni 2023", "2023-06-14", "2023-06-14"),
    ("Rabu (30/11/2022)", "2022-11-30", "2022-11-30"),
    ("Jumat, 16 Juni 2023", "2023-06-16", "2023-06-16"),
    ("Jum'at, 16 Juni 2023", "2023-06-16", "2023-06-16"),
    ("Jum’at, 16 Juni 2023", "2023-06-16", "2023-06-16"),
    ("Jum`at 16 Juni 2023", "2023-06-16", "2023-06-16"),
    ("Ahad, 18 Juni 2023", "2023-06-18", "2023-06-18"),
    ("30 Nopember 2022", "2022-11-30", "2022-11-30"),
    ("28 Pebruari 2023", "2023-02-28", "2023-02-28"),
    ("29 Februari 2024", "2024-02-29", "2024-02-29"),
    ("17 Agt 2023", "2023-08-17", "2023-08-17"),
    ("17 August 2023", "2023-08-17", "2023-08-17"),
    ("14-15 Juni 2023", "2023-06-14", "2023-06-15"),
    ("14–15 Juni 2023", "2023-06-14", "2023-06-15"),
    ("14 - 15 Juni 2023", "2023-06-14", "2023-06-15"),
    ("14 s.d. 15 Juni 2023", "2023-06-14", "2023-06-15"),
    ("14 s/d 15 Juni 2023", "2023-06-14", "2023-06-15"),
    ("14 sampai 15 Juni 2023", "2023-06-14", "2023-06-15"),
    ("14 dan 15 Juni 2023", "2023-06-14", "2023-06-15"),
    ("14 & 15 Juni 2023", "2023-06-14", "2023-06-15"),
    ("14 Juni - 15 Juli 2023", "2023-06-14", "2023-07-15"),
    ("14 Juni 2023 - 15 Juni 2023", "2023-06-14", "2023-06-15"),
    ("31 Desember 2023 - 1 Januari 2024", "2023-12-31", "2024-01-01"),
    ("Rabu 14 Juni - Kamis 15 Juni 2023", "2023-06-14", "2023-06-15"),
    ("Rabu-Kamis, 14-15 Juni 2023", "2023-06-14", "2023-06-15"),
    ("Rabu dan Kamis (14-15/6/2023)", "2023-06-14", "2023-06-15"),
    ("14/06/2023-15/06/2023", "2023-06-14", "2023-06-15"),
    ("2023-06-14 - 2023-06-15", "2023-06-14", "2023-06-15"),
    ("14 Juni 2023 - 14 Juni 2023", "2023-06-14", "2023-06-14"),
    ("RT 05, 17 Agustus 2026", "2026-08-17", "2026-08-17"),
    ("Balai RT. 05/02 Toman, 17 Agustus 2026", "2026-08-17", "2026-08-17"),
    ("Jalur 6, Senin 17 Agustus 2026", "2026-08-17", "2026-08-17"),
    ("Lapangan Jalan 17 Agustus 2026", "2026-08-17", "2026-08-17"),
  ])
  func `a date is read as people write it`(text: String, first: String, last: String) throws {
    let date = try #require(WrittenDate(text))
    #expect(date.span.first.description == first)
    #expect(date.span.last.description == last)
    #expect(date.span.time == nil)
    #expect(date.wrongWeekdays.isEmpty)
  }

  @Test(arguments: [
    ("2023-06-14 09:00", "09:00", nil),
    ("2023-06-14T09:00:00+07:00", "09:00", TimeZoneName.wib),
    ("2023-06-14T09:00:00+08:00", "09:00", .wita),
    ("2023-06-14T09:00:00.123+0700", "09:00", .wib),
    ("2023-06-14 09:00:00 +0900", "09:00", .wit),
    ("2023-06-14T02:00:00Z", "09:00", nil),
    ("2023-06-14T09:00:00-05:00", "21:00", nil),
    ("14 Juni 2023 pukul 09.00 WIB", "09:00", .wib),
    ("Rabu, 14 Juni 2023, 09.00 WITA", "09:00", .wita),
    ("Rabu (14/06/2023) pkl. 9.05", "09:05", nil),
    ("14 Juni 2023 jam 09.00-12.00 WIT", "09:00", .wit),
  ])
  func `a time may follow the date`(text: String, time: String, zone: TimeZoneName?) throws {
    let date = try #require(WrittenDate(text))
    #expect(date.span.first.description == "2023-06-14")
    #expect(date.span.last.description == "2023-06-14")
    #expect(date.span.time?.iso == time)
    #expect(date.span.time?.zone == zone)
    let hasEnd = text.contains("12.00")
    #expect((date.span.time?.endMinutes != nil) == hasEnd)
  }

  @Test(arguments: [
    ("09.00", 540, nil), ("9:05", 545, nil), ("09.00 WIB", 540, nil),
    (
      "pukul 09.00-12.00 "
        + "WIB", 540, 720
    ),
    ("09.00 WIB - 12.00 WIB", 540, 720), ("09.00 WIB s.d. selesai", 540, nil),
    ("09.00 - selesai", 540, nil), ("20.00 s/d 24.00", 1200, 1440), ("20.00-02.00", 1200, 120),
    ("Pkl. 09.00", 540, nil), ("09.00WIB", 540, nil), ("13.00–15.30 WIB sampai selesai", 780, 930),
  ])
  func `a time is read as people write it`(text: String, start: Int, end: Int?) throws {
    let time = try #require(WrittenTime(text)?.time)
    #expect(time.minutes == start)
    #expect(time.endMinutes == end)
  }

  @Test(arguments: [
    "09.00 WIB s.d. selesai", "09.00 - selesai", "jam 9.00 sampe selesai", "9 pagi sampai selesai",
    "pukul 09.00 s/d selesai WIB",
  ])
  func `an end that no clock shows is kept`(text: String) throws {
    let time = try #require(WrittenTime(text)?.time)
    #expect(time.indonesian(in: .wib) == "09.00 WIB sampai selesai")
  }

  @Test(arguments: [
    "", "9", "25.00", "09.60", "pagi",
    "09.00 "
      + "WIX", "09.00-", "09.0", "-09.00", "09.00.00.00",
    "20.00-24.30", "99999999999999999999.00",
  ])
  func `anything else is no time`(text: String) {
    #expect(WrittenTime(text) == nil)
  }

  @Test(arguments: [
    "", "besok", "31 Juni 2023", "29 Februari 2023",
    "0 Juni "
      + "2023", "32/01/2023", "14/13/2023", "14 Juni 98",
    "14/06/98", "03/14/2023", "Juni 2023", "2023", "14 Juni", "15-14 Juni 2023",
    "15 Juni 2023 - 14 Juni 2023",
    "2023-02-30", "14 Junii 2023", "14 Juni 2023 x",
    "1 - 2 - 3 Juni "
      + "2023", "99999999999999999999 Juni 2023",
    "14 Juni 99999999999999999999", "٣ Juni 2023",
    "14 Juni "
      + "0000", "--", "2023-06-14-15", "Rabu", "14-15-2023",
    "14 Juni 2023 atau lusa", "14 atau 15 Juni 2023", "sebelum 14 Juni 2023", "5, 3 Juni 2023",
    "14 Juni 2023, 15 Juli 2024", "1234567890123456", "19451708", "4 Rabiul Awal 1448 H",
    "minggu depan", "14 Juni 2023 5", "Sebelum, 14 Juni 2023",
  ])
  func `anything else is no date`(text: String) {
    #expect(WrittenDate(text) == nil)
    let read = OnePost("tanggal: \"\(text)\"")
    #expect(read.post == nil)
    let isNothing = text.isEmpty || text == "--"
    #expect(read.problems == [isNothing ? "2:1 post/missing-tanggal" : "2:10 post/wrong-value"])
  }

  @Test(arguments: [
    ("14 Juni 98", "empat angka"), ("14/06/98", "empat angka"), ("14-15 Juni 98", "empat angka"),
    ("2023", "harinya dalam bulan"), ("Juni 2023", "harinya dalam bulan"),
    ("14 Juni", "beserta tahunnya"), ("Rabu, 14 Juni", "beserta tahunnya"),
    ("06/14/2023", "hari dulu"), ("31 Juni 2023", "ada di kalender"),
    (
      "2023-02-29",
      "ada "
        + "di kalender"
    ),
    ("15-14 Juni 2023", "hari pertama dulu"), ("besok", "tanggal seperti"),
  ])
  func `the hint says what is wrong with a date`(text: String, hint: String) throws {
    let problem = try #require(OnePost("tanggal: \(text)").found.first)
    #expect(problem.hint?.id.contains(hint) == true)
    #expect(problem.place.column == 10)
    #expect(problem.place.length == text.count)
  }

  @Test func `a weekday that does not fit is a warning at its place`() {
    let read = OnePost("lokasi: x\ntanggal: Senin, 14 Juni 2023")
    #expect(read.problems == ["3:10 field/wrong-weekday"])
    #expect(read.found[0].severity == .warning)
    #expect(read.found[0].message.id == "14 Juni 2023 jatuh pada hari Rabu, bukan Senin")
    #expect(read.found[0].place.length == 19)
    #expect(read.post?.date.first.description == "2023-06-14")
    #expect(OnePost("tanggal: Senin 14 Juni - Senin 15 Juni 2023").problems.count == 2)
    #expect(OnePost("tanggal: Senin-Selasa, 14-15 Juni 2023").problems.count == 2)
  }

  @Test func `the date of a file's name takes the end and the time of the fields`() throws {
    let read = OnePost(
      text: "---\njudul: A\ntanggal_selesai: 2024-05-03\nwaktu: 09.00 WIB\n---\n",
      path: "agenda/2024-05-01-rapat.md")
    let date = try #require(read.post?.date)
    #expect((date.first.description, date.last.description) == ("2024-05-01", "2024-05-03"))
    #expect(date.time?.iso == "09:00")
  }

  @Test func `an end before the beginning is left out, with a warning`() {
    let read = OnePost("tanggal: 2024-05-02\ntanggal_selesai: 2024-05-01")
    #expect(read.problems == ["3:18 post/wrong-value"])
    #expect(read.found.map(\.severity) == [.warning])
    #expect(read.post?.date.isRange == false)
  }

  @Test func `a comment after a date stays a comment`() {
    let read = OnePost("tanggal: 2024-05-02 # hari Kamis\nwaktu: 09:00 # pagi")
    #expect(read.problems == [])
    #expect(read.post?.date.time?.minutes == 540)
  }
}

struct PlainDateTests {
  @Test(arguments: [
    "2023-06-14", "2024-02-29", "2023-02-29", "2023-13-01", "2023-00-10", "0000-01-01",
    "9999-12-31",
    "2023-6-014", "2023/06/14", "20230-6-14", "２023-06-1", "abcd-ef-gh", "2023-06-1é", "",
  ])
  func `a plain date is read as any other`(text: String) {
    #expect(WrittenDate(text)?.span == WrittenDate(text + " ")?.span)
  }
}
