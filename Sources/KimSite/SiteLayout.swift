import KimModel
import KimPages
import KimSearch
import KimTemplate
import KimTheme

/// Lays a site out: decides which files there are, and has each made.
struct SiteLayout {
  private let site: Site
  private let theme: Theme
  private let frames: SiteFrames
  private var frame: SiteFrame { frames.own }
  private let stylesheet: Asset?
  private let card: ShareCard
  private let cards: PostShareCards
  private let code: Asset?
  private let search: SearchContent

  init(site: Site, search: SearchContent) {
    let theme = site.voices.own
    self.site = site
    self.search = search
    self.theme = theme
    stylesheet = theme.siteStylesheet(colour: site.profile.colour)
    card = site.card
    cards = PostShareCards(site: site, colours: theme.cardColours(site.profile.colour))
    code = SiteCode(site: site).home
    let (style, picture) = (stylesheet?.path, card)
    frames = site.voices.frames {
      SiteFrame(site: site, theme: $0, stylesheet: style, card: picture)
    }
  }

  var outputs: [Output] {
    var outputs: [Output] = pages
    outputs += feeds(for: outputs)
    outputs += [SiteCalendar(site: site).output].compactMap { $0 } + DayTexts(site: site).outputs
    let paper = theme.paperStylesheet(colour: site.profile.colour)
    outputs += PaperPages(site: site, frame: frame, stylesheet: paper, code: code).outputs
    outputs += files
    return outputs
  }

  /// Everything with a frame around it.
  private var pages: [Output] {
    var outputs = [HomePage(site: site, frame: frame).output]
    outputs += PostPages(site: site, frames: frames, shareCards: cards).outputs
    for section in site.sections {
      outputs += lists(of: section.type, section.posts)
    }
    for topic in site.topics {
      outputs += ListPages(site: site, frame: frame).topic(topic.topic, topic.posts)
    }
    outputs += BulletinPages(site: site, frame: frame, code: code).outputs
    outputs += InformationPages(site: site, frame: frame).outputs
    outputs += RedirectPages(site: site, frames: frames).outputs
    outputs += WritingPages(site: site, theme: theme, frame: frame).outputs
    outputs += SearchPage(site: site, frame: frame, content: search).outputs
    return outputs
  }

  private func lists(of type: PostType, _ posts: [Post]) -> [Output] {
    switch type.presentation.list {
    case .agenda: AgendaPages(site: site, frame: frame).outputs
    case .timeline: [TimelinePage(site: site, frame: frame).output(posts)]
    case .cards: ListPages(site: site, frame: frame).section(type, posts)
    }
  }

  private func feeds(for pages: [Output]) -> [Output] {
    guard let home = site.home else { return [] }
    return SiteFeeds(
      site: site, home: home, icon: frame.icons.touchIcon, logo: frame.shareImage
    ).outputs(for: pages)
  }

  /// The theme's files, and the photos and documents that pages use, each once.
  private var files: [Output] {
    var outputs = ([stylesheet, code].compactMap { $0 } + theme.pictures).map {
      Output($0.path, .bytes($0.bytes))
    }
    outputs += frame.icons.outputs
    if site.home != nil { outputs += ([card] + cards.all).compactMap(\.output) }
    var taken: Set<OutputPath> = []
    outputs = outputs.filter { taken.insert($0.path).inserted }
    for output in SiteFiles(site: site, shareCards: cards).outputs
    where taken.insert(output.path).inserted {
      outputs.append(output)
    }
    return outputs
  }
}
