import KimModel
import KimPages
import KimTheme
import KimWritingPage

/// Where a KIM's writers write, with what keeps the page for when there is no signal; nothing where
/// the KIM or its index wants none.
struct WritingPages {
  let site: Site
  let theme: Theme
  let frame: SiteFrame

  var outputs: [Output] {
    guard site.hasWritingPage else { return [] }
    return [
      Output(SitePaths.writing, .bytes(page.html)),
      Output(SitePaths.writingWorker, .bytes(WritingPage.worker)),
    ]
  }

  private var page: WritingPage {
    var page = WritingPage(
      id: site.id, name: site.profile.name, place: site.place,
      initial: SiteMark.initial(of: site.profile.name))
    let accents = theme.accents(site.profile.colour)
    page.light = WritingPage.Colours(accents.light)
    page.dark = WritingPage.Colours(accents.dark)
    page.icon = frame.icons.icon
    page.shareImage = frame.shareImage ?? ""
    page.host = host
    page.repository = site.province.repository
    page.recipients = recipients
    page.notices = site.slice.writersBroadcasts.map { broadcast in
      WritingPage.Notice(
        title: broadcast.title, summary: broadcast.summary,
        url: site.addresses.url(ofIndexPath: broadcast.path.string, toRoot: ""))
    }
    return page
  }

  private var host: String {
    site.home.map { String($0.string.split(separator: "/").dropFirst().first ?? "") } ?? ""
  }

  /// The mentor that the foot names publishes what it gets; where it cannot be reached from here, the
  /// KIM passes it on, and stands first.
  private var recipients: [WritingPage.Recipient] {
    let office = site.province.mentor
    let name = site.profile.mentor ?? office?.name
    let isOffice = name == office?.name
    let mentor = name.map {
      Self.recipient(
        $0, isOffice ? office?.whatsapp : nil, email: isOffice ? office?.email : nil)
    }
    if let mentor, !mentor.url.isEmpty { return [mentor] }
    let profile = site.profile
    let own = Self.recipient(profile.name, profile.whatsapp, email: profile.email)
    guard let mentor else { return [own] }
    return own.url.isEmpty ? [mentor] : [own, mentor]
  }

  private static func recipient(
    _ name: String, _ number: PhoneNumber?, email: String?
  ) -> WritingPage.Recipient {
    if let number {
      return WritingPage.Recipient(name: "\(name) (\(number.shown))", url: number.whatsappURL)
    }
    return WritingPage.Recipient(name: name, url: email.map { "mailto:\($0)" } ?? "")
  }
}

extension Site {
  var hasWritingPage: Bool { profile.hasWritingPage && province.hasWritingPages }
}

extension WritingPage.Colours {
  fileprivate init(_ accents: AccentColours) {
    self.init(accent: accents.accent, onAccent: accents.onAccent, tint: accents.tint)
  }
}
