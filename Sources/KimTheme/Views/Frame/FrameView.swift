package import KimTemplate

/// What every page has around its content.
package struct FrameView: View {
  package let root: String
  package let headTitle: String
  package let shareTitle: String
  package let description: String
  package let canonical: String
  package let kind: String
  package let siteName: String
  package let shareImage: ShareImageView?
  package let isHidden: Bool
  package let stylesheet: String
  package let fallbackStylesheet: String
  package let script: String
  package let feed: String
  package let jsonFeed: String
  package let structuredData: HTML
  package let isHome: Bool
  package let site: Prepared<IdentityView>?
  package let menu: [Prepared<LinkView>]
  package let urgent: [LinkView]
  package let footerLinks: [Prepared<LinkView>]

  package init(
    root: String = "", headTitle: String, shareTitle: String, description: String,
    canonical: String = "", kind: String, siteName: String, shareImage: ShareImageView? = nil,
    isHidden: Bool = false, stylesheet: String, fallbackStylesheet: String = "",
    script: String = "", feed: String = "",
    jsonFeed: String = "", structuredData: HTML, isHome: Bool = false,
    site: Prepared<IdentityView>? = nil, menu: [Prepared<LinkView>] = [],
    urgent: [LinkView] = [], footerLinks: [Prepared<LinkView>] = []
  ) {
    self.root = root
    self.headTitle = headTitle
    self.shareTitle = shareTitle
    self.description = description
    self.canonical = canonical
    self.kind = kind
    self.siteName = siteName
    self.shareImage = shareImage
    self.isHidden = isHidden
    self.stylesheet = stylesheet
    self.fallbackStylesheet = fallbackStylesheet
    self.script = script
    self.feed = feed
    self.jsonFeed = jsonFeed
    self.structuredData = structuredData
    self.isHome = isHome
    self.site = site
    self.menu = menu
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
    .text("siteName", "the name of the KIM, or of the index") { $0.siteName },
    .record("shareImage", "the picture of the preview") { $0.shareImage },
    .flag("isHidden", "search engines shall not list the page") { $0.isHidden },
    .text("stylesheet", "the address of the style sheet") { $0.stylesheet },
    .text("fallbackStylesheet", "its absolute address, on the page for missing addresses only") {
      $0.fallbackStylesheet
    },
    .text("script", "the address of the script; empty where a page needs none") { $0.script },
    .text("feed", "the address of the Atom feed; empty where there is none") { $0.feed },
    .text("jsonFeed", "the address of the JSON feed; empty where there is none") { $0.jsonFeed },
    .html("structuredData", "JSON-LD that describes the page to machines") { $0.structuredData },
    .flag("isHome", "the page is the site's home") { $0.isHome },
    .record("site", "who speaks: the KIM, or the index") { $0.site },
    .list("menu", "the main menu") { $0.menu },
    .flag("hasMenu", "menu is not empty") { !$0.menu.isEmpty },
    .list("urgent", "urgent information that still holds, other than the page itself") {
      $0.urgent
    },
    .flag("hasUrgent", "urgent is not empty") { !$0.urgent.isEmpty },
    .list("footerLinks", "links at the foot of each page") { $0.footerLinks },
    .flag("hasFooterLinks", "footerLinks is not empty") { !$0.footerLinks.isEmpty },
  ]
}
