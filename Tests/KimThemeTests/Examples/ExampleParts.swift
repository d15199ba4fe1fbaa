import KimTemplate
import KimTheme

/// Views in which every text tells its place, such as `<photo.alt>`. One that a page did not escape
/// would be a tag, and one that a field reads from elsewhere is found out.
enum Example {
  static let frame = FrameView(
    root: "<frame.root>", headTitle: "<frame.headTitle>", shareTitle: "<frame.shareTitle>",
    description: "<frame.description>", canonical: "<frame.canonical>", kind: "<frame.kind>",
    published: "<frame.published>",
    siteName: "<frame.siteName>", shareImage: shareImage, isHidden: true,
    icon: "<frame.icon>", touchIcon: "<frame.touchIcon>", lightColour: "<frame.lightColour>",
    darkColour: "<frame.darkColour>", stylesheet: "<frame.stylesheet>",
    fallbackStylesheet: "<frame.fallbackStylesheet>",
    script: "<frame.script>", hasSearch: true, feed: "<frame.feed>", jsonFeed: "<frame.jsonFeed>",
    structuredData: HTML(trusted: "{\"frame.structuredData\":1}"),
    site: Prepared(identity), menu: [Prepared(link("menu", isCurrent: true))],
    moreMenu: [Prepared(link("moreMenu"))], isLongMenu: true,
    urgent: [link("urgent")], footerLinks: [Prepared(link("footerLinks"))])

  static let shareImage = ShareImageView(
    url: "<shareImage.url>", width: "<shareImage.width>", height: "<shareImage.height>",
    alt: "<shareImage.alt>")

  static let identity = IdentityView(
    name: "<site.name>", initial: "<site.initial>", place: "<site.place>", motto: "<site.motto>",
    logo: photo("logo"), address: "<site.address>", mentor: "<site.mentor>",
    contactUrl: "<site.contactUrl>", homeUrl: "<site.homeUrl>")

  static func link(_ use: String, isCurrent: Bool = false) -> LinkView {
    LinkView(
      label: "<\(use).label>", url: "<\(use).url>", isCurrent: isCurrent, isExternal: !isCurrent)
  }

  static func card(_ use: String) -> CardView {
    CardView(
      url: "<\(use).url>", title: "<\(use).title>", type: "<\(use).type>",
      typeInitial: "<\(use).typeInitial>", typeName: "<\(use).typeName>",
      summary: "<\(use).summary>",
      photo: photo("\(use).photo"), date: "<\(use).date>", dateText: "<\(use).dateText>",
      origin: "<\(use).origin>", price: "<\(use).price>", note: "<\(use).note>", isLead: true)
  }

  static func photo(_ use: String) -> PhotoView {
    PhotoView(
      url: "<\(use).url>", sourceSet: "<\(use).sourceSet>", largeUrl: "<\(use).largeUrl>",
      width: "<\(use).width>", height: "<\(use).height>", alt: "<\(use).alt>",
      tone: "<\(use).tone>", caption: "<\(use).caption>", credit: "<\(use).credit>",
      hasCaption: true)
  }

  static let fact = FactView(label: "<fact.label>", values: [factValue])
  static let factValue = FactValueView(text: "<factValue.text>", url: "<factValue.url>")
  static let number = NumberView(label: "<number.label>", value: "<number.value>")

  static func item(_ use: String) -> TextItemView { TextItemView(text: "<\(use).text>") }

  static func event(_ use: String) -> EventView {
    EventView(
      url: "<\(use).url>", title: "<\(use).title>", date: "<\(use).date>",
      weekday: "<\(use).weekday>", day: "<\(use).day>", month: "<\(use).month>",
      note: "<\(use).note>", origin: "<\(use).origin>")
  }

  static func notice(_ use: String) -> NoticeView {
    NoticeView(
      url: "<\(use).url>", title: "<\(use).title>", date: "<\(use).date>",
      dateText: "<\(use).dateText>", summary: "<\(use).summary>", source: "<\(use).source>",
      validText: "<\(use).validText>")
  }

  static let invitation = InvitationView(
    title: "<invitation.title>", text: "<invitation.text>", links: [link("invitation.link")])

  static let pagination = PaginationView(
    newerUrl: "<pagination.newerUrl>", olderUrl: "<pagination.olderUrl>", pages: [pageNumber])

  static let pageNumber = PageNumberView(
    number: "<pageNumber.number>", url: "<pageNumber.url>", isCurrent: false, isGap: false)

  static let award = AwardView(name: "<award.name>", detail: "<award.detail>")
}
