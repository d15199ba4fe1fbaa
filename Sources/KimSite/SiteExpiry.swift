import KimContent
import KimModel

/// The expiry of a built site: when it comes out differently although nobody changed anything.
///
/// Whatever in this module compares something with `slice.day` has its day here; a day too many
/// costs one build.
struct SiteExpiry {
  private let site: Site
  private let content: SiteContent

  init(_ site: Site, content: SiteContent) {
    self.site = site
    self.content = content
  }

  /// The time around the moment of the build in which nothing changes.
  ///
  /// - Parameter moment: that of the build.
  func validity(around moment: Moment) -> Validity {
    Validity(around: moment, turns: content.publications + days.map(Moment.init(startOf:)))
  }

  /// Each of them from its beginning.
  private var days: [Day] {
    var days: [Day] = []
    for post in site.posts {
      days += [post.date.last, post.fields.validUntil, post.urgentUntil].compactMap { $0?.next }
      if let end = post.shareCardEnd(site.texts) { days.append(end) }
    }
    if let term = site.profile.term {
      days += [Day(year: term.last + 1, month: 1, day: 1)].compactMap { $0 }
    }
    return days
  }
}
