import KimModel
import KimPages
import KimTemplate
import KimTheme

/// A sheet that says to those who pass by where to read the KIM's news and how to send some.
struct PosterPage {
  let site: Site
  let frame: SiteFrame
  /// Leads to the site.
  let code: Asset?
  /// Begins a conversation.
  let chatCode: Asset?

  /// As many as the lower edge of an A4 sheet has room for.
  private static let stripCount = 8

  func output(stylesheet: OutputPath?) -> Output {
    let head = PageHead(
      path: SitePaths.poster, title: site.texts[.poster],
      description: site.texts(.posterPengantar, site.profile.name),
      isHidden: true, stylesheet: stylesheet)
    let number = site.profile.whatsapp?.shown ?? ""
    let strip = number.isEmpty ? site.typedAddress : number
    return frame.page(
      .poster, head,
      Record(
        PosterView(
          cover: site.coverView, codeUrl: code?.path.string ?? "", address: site.typedAddress,
          chatCodeUrl: chatCode?.path.string ?? "", whatsapp: number,
          office: site.profile.address ?? "",
          strips: Array(repeating: TextItemView(text: strip), count: Self.stripCount))))
  }
}
