package import KimTemplate

/// The frame of every page: all that is around its content.
package struct FrameView: View {
  package let root: String
  package let headTitle: String
  package let shareTitle: String
  package let description: String
  package let canonical: String
  package let kind: String
  package let published: String
  package let siteName: String
  package let shareImage: ShareImageView?
  package let isHidden: Bool
  package let icon: String
  package let touchIcon: String
  package let lightColour: String
  package let darkColour: String
  package let stylesheet: String
  package let fallbackStylesheet: String
  package let script: String
  package let hasSearch: Bool
  package let feed: String
  package let jsonFeed: String
  package let structuredData: HTML
  package let isHome: Bool
  package let site: Prepared<IdentityView>?
  package let menu: [Prepared<LinkView>]
  package let moreMenu: [Prepared<LinkView>]
  package let isLongMenu: Bool
  package let urgent: [LinkView]
  package let footerLinks: [Prepared<LinkView>]

  package init(
    root: String = "", headTitle: String, shareTitle: String, description: String,
    canonical: String = "", kind: String, published: String = "", siteName: String,
    shareImage: ShareImageView? = nil, isHidden: Bool = false, icon: String = "",
    touchIcon: String = "", lightColour: String = "", darkColour: String = "", stylesheet: String,
    fallbackStylesheet: String = "",
    script: String = "", hasSearch: Bool = false, feed: String = "",
    jsonFeed: String = "", structuredData: HTML, isHome: Bool = false,
    site: Prepared<IdentityView>? = nil, menu: [Prepared<LinkView>] = [],
    moreMenu: [Prepared<LinkView>] = [], isLongMenu: Bool = false, urgent: [LinkView] = [],
    footerLinks: [Prepared<LinkView>] = []
  ) {
    self.root = root
    self.headTitle = headTitle
    self.shareTitle = shareTitle
    self.description = description
    self.canonical = canonical
    self.kind = kind
    self.published = published
    self.siteName = siteName
    self.shareImage = shareImage
    self.isHidden = isHidden
    self.icon = icon
    self.touchIcon = touchIcon
    self.lightColour = lightColour
    self.darkColour = darkColour
    self.stylesheet = stylesheet
    self.fallbackStylesheet = fallbackStylesheet
    self.script = script
    self.hasSearch = hasSearch
    self.feed = feed
    self.jsonFeed = jsonFeed
    self.structuredData = structuredData
    self.isHome = isHome
    self.site = site
    self.menu = menu
    self.moreMenu = moreMenu
    self.isLongMenu = isLongMenu
    self.urgent = urgent
    self.footerLinks = footerLinks
  }

  package static let name = "frame"

  package static let fields: [ViewField<Self>] = [
    .text(
      "root", "the way to the site's root, for fixed names: {{root}}arsip.html"
    ) { $0.root },
    .text("headTitle", "the text of <title>") { $0.headTitle },
    .text("shareTitle", "the title as a preview shows it (WhatsApp, Facebook)") { $0.shareTitle },
    .text("description", "one or two sentences about the page") { $0.description },
    .text(
      "canonical", "the page's absolute address; empty while the index has no address"
    ) { $0.canonical },
    .text("kind", "the Open Graph type: website or article") { $0.kind },
    .text("published", "when an article came out; may be empty") { $0.published },
    .text("siteName", "the name of the KIM, or of the index") { $0.siteName },
    .record("shareImage", "the picture of the preview") { $0.shareImage },
    .flag("isHidden", "search engines shall not list the page") { $0.isHidden },
    .text("icon", "the address of the site's icon for browsers") { $0.icon },
    .text("touchIcon", "the address of its icon for home screens: a PNG") { $0.touchIcon },
    .text("lightColour", "the site's colour for the browser's bar in the light scheme") {
      $0.lightColour
    },
    .text("darkColour", "the pages' background in the dark scheme") { $0.darkColour },
    .text("stylesheet", "the address of the style sheet") { $0.stylesheet },
    .text("fallbackStylesheet", "its absolute address, on the page for missing addresses only") {
      $0.fallbackStylesheet
    },
    .text("script", "the address of the script; empty where a page needs none") { $0.script },
    .flag("hasSearch", "there is a page that searches, and this is another") { $0.hasSearch },
    .text("feed", "the address of the Atom feed; empty where there is none") { $0.feed },
    .text("jsonFeed", "the address of the JSON feed; empty where there is none") { $0.jsonFeed },
    .html("structuredData", "JSON-LD that describes the page to machines") { $0.structuredData },
    .flag("isHome", "the page is the site's home") { $0.isHome },
    .record("site", "who speaks: the KIM, or the index") { $0.site },
    .list("menu", "the main menu: what every screen has room for") { $0.menu },
    .list(
      "moreMenu", "its other entries: phones open them, wide screens have room for five"
    ) { $0.moreMenu },
    .flag("isLongMenu", "there are more than seven entries, wide screens open the rest too") {
      $0.isLongMenu
    },
    .list("urgent", "urgent information that still holds, other than the page itself") {
      $0.urgent
    },
    .list("footerLinks", "links at the foot of each page") { $0.footerLinks },
  ]
}

/// The one who speaks on a site: a KIM, or the index.
package struct IdentityView: View {
  package let name: String
  package let initial: String
  package let place: String
  package let motto: String
  package let logo: PhotoView?
  package let address: String
  package let mentor: String
  package let contactUrl: String
  package let homeUrl: String

  package init(
    name: String, initial: String, place: String, motto: String = "", logo: PhotoView? = nil,
    address: String = "", mentor: String = "", contactUrl: String = "", homeUrl: String
  ) {
    self.name = name
    self.initial = initial
    self.place = place
    self.motto = motto
    self.logo = logo
    self.address = address
    self.mentor = mentor
    self.contactUrl = contactUrl
    self.homeUrl = homeUrl
  }

  package static let name = "site"

  package static let fields: [ViewField<Self>] = [
    .text("name", "the name") { $0.name },
    .text("initial", "the first letter of the name, for a site without a logo") { $0.initial },
    .text("place", "what it is and where") { $0.place },
    .text("motto", "the motto; may be empty") { $0.motto },
    .record("logo", "the logo") { $0.logo },
    .text("address", "the postal address; may be empty") { $0.address },
    .text("mentor", "the office that mentors it; may be empty") { $0.mentor },
    .text("contactUrl", "where a reader tells of a mistake; may be empty") { $0.contactUrl },
    .text("homeUrl", "the address of the home page") { $0.homeUrl },
  ]
}

/// A link with its text.
package struct LinkView: View {
  package let label: String
  package let url: String
  package let isCurrent: Bool
  package let isExternal: Bool

  package init(
    label: String, url: String, isCurrent: Bool = false, isExternal: Bool = false
  ) {
    self.label = label
    self.url = url
    self.isCurrent = isCurrent
    self.isExternal = isExternal
  }

  package static let name = "link"

  package static let fields: [ViewField<Self>] = [
    .text("label", "its text") { $0.label },
    .text("url", "where it leads") { $0.url },
    .flag("isCurrent", "it leads to this page or section") { $0.isCurrent },
    .flag("isExternal", "it leads to another site") { $0.isExternal },
  ]
}

/// The picture of a link preview.
package struct ShareImageView: View {
  package let url: String
  package let width: String
  package let height: String
  package let alt: String

  package init(
    url: String, width: String, height: String, alt: String
  ) {
    self.url = url
    self.width = width
    self.height = height
    self.alt = alt
  }

  package static let name = "shareImage"

  package static let fields: [ViewField<Self>] = [
    .text("url", "its absolute address") { $0.url },
    .text("width", "in pixels") { $0.width },
    .text("height", "in pixels") { $0.height },
    .text("alt", "what it shows; empty for a card, which says what the title does") { $0.alt },
  ]
}
