package import KimModel
package import KimTemplate
package import KimTheme

/// What all pages of one site, or of the index, have around their content.
///
/// A class, because what makes each kind of page holds it: all of it is constant.
package final class SiteFrame: Sendable {
  /// A menu entry or a link of the foot: a page of this site, or an address elsewhere.
  package struct Entry: Sendable {
    package enum Target: Sendable {
      case page(OutputPath)
      case address(String)
      /// A path below the index's root, from a site.
      case index(String)
    }

    package let label: String
    package let target: Target

    package init(_ label: String, _ target: Target) {
      self.label = label
      self.target = target
    }
  }

  private let name: String
  private let home: WebAddress?
  /// Urgent information, on every page but its own.
  private let urgent: [Entry]
  private let hasFeed: Bool
  private let hasSearch: Bool
  private let theme: Theme
  private let stylesheet: OutputPath?
  private let defaultShareImage: ShareImageView?
  private let colours: (light: String, dark: String)
  /// What stands for the site in tabs and on home screens.
  package let icons: IconFiles
  /// Whether the name is the home page's heading; otherwise its title is.
  private let isHeadedByName: Bool
  private let parts: FrameParts
  /// The parts as pages in the root, in its folders, and in theirs show them: all but a few.
  private let prepared: [FrameParts.Shown]

  package init(
    name: String, place: String, motto: String = "", address: String = "", mentor: String = "",
    contact: String = "", logo: Photo? = nil,
    home: WebAddress?, addresses: SiteAddresses? = nil, menu: [Entry],
    urgent: [Entry] = [], foot: [Entry], hasFeed: Bool, hasSearch: Bool, theme: Theme,
    colour: Colour? = nil,
    stylesheet: OutputPath?, defaultShareImage: ShareImageView? = nil, isHeadedByName: Bool = true
  ) {
    self.name = name
    self.home = home
    self.urgent = urgent
    self.hasFeed = hasFeed
    self.hasSearch = hasSearch
    self.theme = theme
    self.stylesheet = stylesheet
    self.defaultShareImage = defaultShareImage
    self.isHeadedByName = isHeadedByName
    let parts = FrameParts(
      name: name, place: place, motto: motto, address: address, mentor: mentor,
      contact: contact, logo: logo, menu: menu, foot: foot,
      addresses: addresses)
    self.parts = parts
    let card = theme.cardColours(colour)
    colours = (card.fill.hex, theme.darkBackground.hex)
    icons = IconFiles(letter: parts.initial, colours: card, logo: logo)
    prepared = ["", "../", "../../"].map { parts.shown(root: $0, files: $0) }
  }

  /// A page of the site as it is published.
  ///
  /// - Parameter content: made by the caller, which knows the type of the view: code for any type
  ///   takes three times as long.
  package func page(_ kind: PageKind, _ head: PageHead, _ content: Record, source: String? = nil)
    -> Output
  {
    let frame = Record(view(of: head))
    return Output(
      head.path, .bytes(theme.render(kind, frame: frame, content: content)), source: source)
  }

  /// The colours of a KIM's mark: its own choice, or the theme's, and what can be read on it.
  package func markColours(_ colour: Colour?) -> (fill: Colour, text: Colour) {
    theme.cardColours(colour)
  }

  /// The absolute address of a page; nil while the site has none.
  package func canonical(_ path: OutputPath) -> String? { home?.canonical(path) }

  /// The address of the picture that pages without one of their own are shared with.
  /// What pages say beside their content.
  package var texts: Texts { theme.texts }

  package var shareImage: String? { defaultShareImage?.url }

  private func view(of head: PageHead) -> FrameView {
    let files = head.path.toRoot
    let root = root(of: head, files: files)
    let isHome = head.path == .home
    let parts = parts(root: root, files: files, depth: head.path.depth)
    let menu = parts.menu(section: head.section)
    return FrameView(
      root: root, headTitle: isHome ? name : head.title + " – " + name, shareTitle: head.shareTitle,
      description: ShortText.cut(head.description, to: 160),
      canonical: head.isHidden ? "" : canonical(head.path) ?? "",
      kind: head.isArticle ? "article" : "website", published: head.published, siteName: name,
      shareImage: head.shareImage ?? defaultShareImage, isHidden: head.isHidden || home == nil,
      icon: icons.icon.map { root + $0.string } ?? "",
      touchIcon: icons.touchIcon.map { root + $0.string } ?? "", lightColour: colours.light,
      darkColour: colours.dark,
      stylesheet: (head.stylesheet ?? stylesheet).map { files + $0.string } ?? "",
      fallbackStylesheet: fallbackStylesheet(head),
      script: script(of: head).map { root + $0.string } ?? "",
      hasSearch: hasSearch && head.path != SitePaths.search,
      feed: namesFeeds(head) ? root + SitePaths.feed.string : "",
      jsonFeed: namesFeeds(head) ? root + SitePaths.jsonFeed.string : "",
      structuredData: head.structuredData.html, isHome: isHome && isHeadedByName,
      site: parts.site, menu: menu.row, moreMenu: menu.more, isLongMenu: menu.isLong,
      urgent: urgent.map { self.parts.link($0, root: root, section: head.path) }
        .filter { !$0.isCurrent },
      footerLinks: parts.foot)
  }

  private func script(of head: PageHead) -> OutputPath? {
    head.script ?? (head.usesScript ? theme.script?.path : nil)
  }

  /// Readers follow a site or a list; a post does without the bytes.
  private func namesFeeds(_ head: PageHead) -> Bool { hasFeed && !head.isArticle }

  /// A host shows 404.html for addresses at any depth, from where no relative link would hold.
  private func root(of head: PageHead, files: String) -> String {
    if head.path == .notFound, let home { return home.string }
    return files
  }

  private func parts(root: String, files: String, depth: Int) -> FrameParts.Shown {
    depth < prepared.count && root == files
      ? prepared[depth] : parts.shown(root: root, files: files)
  }

  /// For 404.html below the root; where the relative one is found, it changes nothing.
  private func fallbackStylesheet(_ head: PageHead) -> String {
    guard head.path == .notFound, let home, let stylesheet else { return "" }
    return home.appending(stylesheet)
  }
}

extension WebAddress {
  /// The address of a page, where a folder's `index.html` is the folder itself.
  package func canonical(_ path: OutputPath) -> String {
    guard path.isFolderPage else { return appending(path) }
    return string + path.string.dropLast(SitePaths.home.string.count)
  }
}
