import KimModel
import KimTheme

extension EventView {
  /// An event in a list.
  ///
  /// - Parameter showsYear: whether the list holds events of other years too.
  init(_ post: Post, root: String, zone: TimeZoneName, _ texts: Texts, showsYear: Bool = false) {
    let time = texts.time(of: post.date, in: zone)
    let range = post.date.isRange ? texts(.sampai, texts.date(post.date.last)) : nil
    let day = showsYear && range == nil ? texts.span(post.date) : range
    self.init(
      url: root + post.path.string, title: post.title, date: post.date.first.description,
      weekday: texts.weekday(post.date.first.weekday), day: String(post.date.first.day),
      month: texts.shortMonth(post.date.first.month),
      note: [day, time, post.fields.location].compactMap { $0 }.joined(separator: " · "), origin: ""
    )
  }
}
