import KimContent
import KimModel
import KimPages
import KimTheme

/// Texts of the latest days with news, each ready to be pasted into WhatsApp.
struct DayTexts {
  let site: Site

  private static let dayCount = 7

  var outputs: [Output] {
    days.map { day, posts in
      DayText(
        of: site.profile.name, on: day, at: SitePaths.dayText(of: day), site.texts,
        posts.map { post in
          DayText.Item(
            title: post.sharedTitle(site.texts), summary: post.sentSummary(site.texts),
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

extension Post {
  /// A summary that is sent on: of a claim that was checked with what to do before what it says, of
  /// which the end may be cut off.
  fileprivate func sentSummary(_ texts: Texts) -> String {
    let text = checkedAddresses?.broken(in: summary) ?? summary
    let advice = (details as? Clarification).flatMap { ($0.verdict ?? .unproven).advice }
    return ShortText.cut(
      [advice.map { texts[$0] } ?? "", text].filter { !$0.isEmpty }.joined(separator: " "),
      to: 140)
  }
}

extension Verdict {
  /// What is to be done with what circulates.
  fileprivate var advice: TextKey? {
    switch self {
    case .hoax, .wrong: .nasihatHoaks
    case .misleading: .nasihatMenyesatkan
    case .satire: .nasihatSatire
    case .unproven: .nasihatBelumTerbukti
    case .confirmed: nil
    }
  }
}
