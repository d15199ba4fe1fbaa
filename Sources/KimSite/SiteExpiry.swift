import KimContent
import KimModel

/// The expiry of a built site: the days on which it comes out differently although nobody changed
/// anything.
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

  /// The days around that of the build on which nothing changes.
  var valid: ValidDays { ValidDays(around: site.slice.day, turns: days) }

  private var days: [Day] {
    var days = content.publicationDays
    for post in site.posts {
      days += [post.date.last, post.fields.validUntil, post.urgentUntil].compactMap { $0?.next }
    }
    if let term = site.profile.term {
      days += [Day(year: term.last + 1, month: 1, day: 1)].compactMap { $0 }
    }
    return days
  }
}
