package import KimModel
package import KimTemplate
package import KimTheme

/// What all pages of one site, or of the index, have around their content.
package struct SiteFrame: Sendable {
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

  package let name: String
  package let place: String
  package let motto: String
  package let address: String
  package let logo: Photo?
  package let home: WebAddress?
  package let addresses: SiteAddresses?
  package let menu: [Entry]
  /// Urgent information, on every page but its own.
  package let urgent: [Entry]
  package let foot: [Entry]
  package let hasFeed: Bool
  package let theme: Theme
  package let stylesheet: OutputPath?
  package let defaultShareImage: ShareImageView?
  /// Whether the name is the home page's heading; otherwise its title is.
  package let isHeadedByName: Bool

  package init(
    name: String, place: String, motto: String = "", address: String = "", logo: Photo? = nil,
    home: WebAddress?, addresses: SiteAddresses? = nil, menu: [Entry],
    urgent: [Entry] = [], foot: [Entry], hasFeed: Bool, theme: Theme, stylesheet: OutputPath?,
    defaultShareImage: ShareImageView? = nil, isHeadedByName: Bool = true
  ) {
    self.name = name
    self.place = place
    self.motto = motto
    self.address = address
    self.logo = logo
    self.home = home
    self.addresses = addresses
    self.menu = menu
    self.urgent = urgent
    self.foot = foot
    self.hasFeed = hasFeed
    self.theme = theme
    self.stylesheet = stylesheet
    self.defaultShareImage = defaultShareImage
    self.isHeadedByName = isHeadedByName
  }

  /// A page of the site as it is published.
  package func page(_ kind: PageKind, _ head: PageHead, _ content: some View, source: String? = nil)
    -> Output
  {
    let frame = Record(view(of: head))
    return Output(
      head.path, .bytes(theme.render(kind, frame: frame, content: content)), source: source)
  }

  /// The absolute address of a page; nil while the site has none.
  package func canonical(_ path: OutputPath) -> String? { home?.canonical(path) }

  private func view(of head: PageHead) -> FrameView {
    let root = root(of: head)
    let isHome = head.path == .home
    return FrameView(
      root: root, headTitle: isHome ? name : "\(head.title) – \(name)", shareTitle: head.title,
      description: ShortText.cut(head.description, to: 160),
      canonical: head.isHidden ? "" : canonical(head.path) ?? "",
      kind: head.isArticle ? "article" : "website", siteName: name,
      shareImage: head.shareImage ?? defaultShareImage, isHidden: head.isHidden || home == nil,
      stylesheet: stylesheet.map { head.path.toRoot + $0.string } ?? "",
      fallbackStylesheet: fallbackStylesheet(head),
      script: head.usesScript ? theme.script.map { root + $0.path.string } ?? "" : "",
      feed: namesFeeds(head) ? root + "feed.xml" : "",
      jsonFeed: namesFeeds(head) ? root + "feed.json" : "",
      structuredData: structuredData(head), isHome: isHome && isHeadedByName,
      site: identity(root: root, files: head.path.toRoot),
      menu: menu.map { link($0, root: root, section: head.section) },
      urgent: urgent.map { link($0, root: root, section: head.path) }.filter { !$0.isCurrent },
      footerLinks: foot.map { link($0, root: root, section: nil) })
  }

  /// Readers follow a site or a list; a post does without the bytes.
  private func namesFeeds(_ head: PageHead) -> Bool { hasFeed && !head.isArticle }

  /// A host shows 404.html for addresses at any depth, from where no relative link would hold.
  private func root(of head: PageHead) -> String {
    if head.path == .notFound, let home { return home.string }
    return head.path.toRoot
  }

  /// For 404.html below the root; where the relative one is found, it changes nothing.
  private func fallbackStylesheet(_ head: PageHead) -> String {
    guard head.path == .notFound, let home, let stylesheet else { return "" }
    return home.appending(stylesheet)
  }

  private func identity(root: String, files: String) -> IdentityView {
    IdentityView(
      name: name, initial: initial, place: place, motto: motto,
      logo: logo.map {
        let file = $0.files.logo
        return PhotoView(
          url: files + file.path.string, width: String(file.width), height: String(file.height),
          alt: "")
      },
      address: address, homeUrl: root + "index.html")
  }

  /// Of the name's first word that is not "KIM" itself.
  private var initial: String {
    let words = name.split(separator: " ")
    let word = words.first { !["KIM", "FORUM", "FK-KIM"].contains($0.uppercased()) } ?? words.first
    return word?.first.map { String($0).uppercased() } ?? ""
  }

  private func link(_ entry: Entry, root: String, section: OutputPath?) -> LinkView {
    switch entry.target {
    case .page(let path):
      LinkView(label: entry.label, url: root + path.string, isCurrent: path == section)
    case .address(let url):
      LinkView(label: entry.label, url: url, isExternal: true)
    case .index(let path):
      LinkView(label: entry.label, url: addresses?.url(ofIndexPath: path, toRoot: root) ?? path)
    }
  }

  private func structuredData(_ head: PageHead) -> HTML {
    SchemaOrg.document(head.structuredData).map { HTML(trusted: $0.bytes) } ?? .empty
  }
}

extension WebAddress {
  /// The address of a page, where a folder's `index.html` is the folder itself.
  package func canonical(_ path: OutputPath) -> String {
    let text = string + path.string
    return text.hasSuffix("/index.html") ? String(text.dropLast("index.html".count)) : text
  }
}
