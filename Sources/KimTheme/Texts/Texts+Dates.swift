package import KimModel

/// Days and times as readers of a language write them.
extension Texts {
  /// `21 November 2026`.
  package func date(_ day: Day) -> String {
    var text = ""
    for part in parts(of: .tanggal) {
      switch part {
      case .literal(let literal): text += literal
      case .value(0): text += String(day.day)
      case .value(1): text += month(day.month)
      case .value: text += String(day.year)
      }
    }
    return text
  }

  /// `Sabtu, 21 November 2026`.
  package func dateWithWeekday(_ day: Day) -> String {
    self(.hariTanggal, weekday(day.weekday), date(day))
  }

  /// One day with its weekday, or the first and last of several.
  package func span(_ span: DateSpan) -> String {
    let (first, last) = (span.first, span.last)
    guard span.isRange else { return dateWithWeekday(first) }
    if first.year != last.year { return self(.rentang, date(first), date(last)) }
    if first.month != last.month {
      return self(.rentang, self(.tanggalBulan, String(first.day), month(first.month)), date(last))
    }
    return self(.rentangSebulan, String(first.day), date(last))
  }

  /// When it happens, or nil where nobody has said.
  package func time(of span: DateSpan, in zone: TimeZoneName) -> String? {
    span.time.map { time($0, in: zone) } ?? span.timeText
  }

  /// `09.00–11.30 WIB`.
  package func time(_ time: TimeOfDay, in zone: TimeZoneName) -> String {
    let clock = clock(time.minutes) + (time.endMinutes.map { "–" + self.clock($0) } ?? "")
    let text = clock + " " + (time.zone ?? zone).rawValue
    return time.isOpenEnded ? self(.jamTerbuka, text) : text
  }

  /// What a summary says of an event's time.
  package func time(_ mark: EventMark, in zone: TimeZoneName) -> String {
    mark.time.map { time($0, in: zone) } ?? mark.string
  }

  private func clock(_ minutes: Int) -> String {
    let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
    return (hour < 10 ? "0" : "") + "\(hour)" + self[.pemisahJam] + (minute < 10 ? "0" : "")
      + "\(minute)"
  }

  /// A summary's day, or its days.
  package func date(of post: PostSummary) -> String {
    guard let lastDay = post.lastDay else { return date(post.day) }
    return span(DateSpan(first: post.day, last: lastDay))
  }

  /// As much of a date as is known: `14 Juni 2023`, `Juni 2023` or `2023`.
  package func date(_ founding: FoundingDate) -> String {
    guard let number = founding.month else { return String(founding.year) }
    guard let day = founding.day else { return month(number, of: founding.year) }
    return self(.tanggal, String(day), month(number), String(founding.year))
  }

  /// `November 2026`.
  package func month(_ number: Int, of year: Int) -> String {
    self(.bulanTahun, month(number), String(year))
  }

  /// The name of a month from 1 to 12.
  package func month(_ number: Int) -> String { months[(number - 1 + 12) % 12] }

  /// Its first three letters.
  package func shortMonth(_ number: Int) -> String { shortMonths[(number - 1 + 12) % 12] }

  package func weekday(_ weekday: Weekday) -> String {
    switch weekday {
    case .senin: weekdays[0]
    case .selasa: weekdays[1]
    case .rabu: weekdays[2]
    case .kamis: weekdays[3]
    case .jumat: weekdays[4]
    case .sabtu: weekdays[5]
    case .minggu: weekdays[6]
    }
  }
}
