import KimModel
import KimPages
import KimTheme

extension IndexItems.Entry {
  func url(toRoot: String) -> String { site.root(from: toRoot) + post.path.string }

  /// The KIM and its village.
  var origin: String { site.name }

  func row(toRoot: String, kind: String = "", mark: String = "") -> ReportRowView {
    ReportRowView(
      url: url(toRoot: toRoot), title: post.title, kind: kind, mark: mark, origin: origin,
      date: post.day.description, dateText: post.dateText, note: post.note)
  }

  func card(toRoot: String) -> CardView {
    CardView(post, root: site.root(from: toRoot), origin: origin)
  }

  func event(toRoot: String, zone: TimeZoneName) -> EventView {
    let range = post.lastDay.map { "sampai \($0.indonesian)" }
    let time = post.mark.map { $0.replacing(":", with: ".") + " " + zone.rawValue }
    let notes = [range, time, post.note.isEmpty ? nil : post.note]
    return EventView(
      url: url(toRoot: toRoot), title: post.title, date: post.day.description,
      day: String(post.day.day), month: String(Month.name(post.day.month).prefix(3)),
      note: notes.compactMap { $0 }.joined(separator: " · "), origin: origin)
  }

  /// An urgent notice: `lastDay` is until when it holds.
  func notice(toRoot: String) -> NoticeView {
    NoticeView(
      url: url(toRoot: toRoot), title: post.title, date: post.day.description,
      dateText: post.day.indonesian, source: origin,
      validText: post.lastDay.map { "berlaku sampai \($0.indonesian)" } ?? "")
  }
}
