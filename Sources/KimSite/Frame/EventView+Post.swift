import KimModel
import KimTheme

extension EventView {
  /// An event in a list.
  ///
  /// - Parameter showsYear: whether the list holds events of other years too.
  init(_ post: Post, root: String, zone: TimeZoneName, showsYear: Bool = false) {
    let time = post.date.indonesianTime(in: zone)
    let range = post.date.isRange ? "sampai \(post.date.last.indonesian)" : nil
    let day = showsYear && range == nil ? post.date.indonesian : range
    self.init(
      url: root + post.path.string, title: post.title, date: post.date.first.description,
      weekday: post.date.first.weekday.name, day: String(post.date.first.day),
      month: String(Month.name(post.date.first.month).prefix(3)),
      note: [day, time, post.fields.location].compactMap { $0 }.joined(separator: " · "), origin: ""
    )
  }
}
