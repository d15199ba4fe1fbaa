import KimModel
import KimPages

/// Texts of the latest days with news, each ready to be pasted into WhatsApp.
struct DayTexts {
  let site: Site

  private static let dayCount = 7

  var outputs: [Output] {
    days.map { day, posts in
      DayText(
        of: site.profile.name, on: day, at: SitePaths.dayText(of: day),
        posts.map { post in
          DayText.Item(
            title: post.sharedTitle, summary: ShortText.cut(post.summary, to: 140),
            url: site.home?.canonical(post.path) ?? "")
        }
      ).output
    }
  }

  /// The address of the latest; nil where there is no news.
  var latest: OutputPath? { days.first.map { SitePaths.dayText(of: $0.day) } }

  /// The latest first.
  private var days: [(day: Day, posts: [Post])] {
    let news = site.posts.filter { !$0.type.isEvent && !$0.hasExpired(on: site.slice.day) }
    return Dictionary(grouping: news, by: \.date.first).sorted { $0.key > $1.key }
      .prefix(Self.dayCount).map { ($0.key, $0.value) }
  }
}
