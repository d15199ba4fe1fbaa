import KimModel
import KimTheme

extension EventView {
  /// An event in a list.
  init(_ post: Post, root: String, zone: TimeZoneName) {
    let time = post.date.time?.indonesian(in: zone)
    let range = post.date.isRange ? "sampai \(post.date.last.indonesian)" : nil
    self.init(
      url: root + post.path.string, title: post.title, date: post.date.first.description,
      day: String(post.date.first.day), month: String(Month.name(post.date.first.month).prefix(3)),
      note: [range, time, post.location].compactMap { $0 }.joined(separator: " · "), origin: "")
  }
}
