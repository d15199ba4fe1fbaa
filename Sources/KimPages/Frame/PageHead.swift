package import KimModel
package import KimTheme

/// What a page says about itself in its head.
package struct PageHead: Sendable {
  package let path: OutputPath
  /// Without the site's name.
  package let title: String
  /// As it stands alone, in messengers.
  package let shareTitle: String
  package let description: String
  package let isArticle: Bool
  /// The day, or the moment, on which an article came out; empty where that is not known.
  package let published: String
  package let shareImage: ShareImageView?
  package let structuredData: StructuredData
  package let section: OutputPath?
  package let isHidden: Bool
  package let usesScript: Bool
  /// A script of the page's own, in place of the theme's.
  package let script: OutputPath?
  /// A style sheet of the page's own, in place of the site's.
  package let stylesheet: OutputPath?

  /// - Parameters:
  ///   - shareTitle: nil: the title.
  ///   - section: the menu entry that the page belongs to.
  package init(
    path: OutputPath, title: String, shareTitle: String? = nil, description: String,
    isArticle: Bool = false,
    published: String = "",
    shareImage: ShareImageView? = nil, structuredData: StructuredData = .none,
    section: OutputPath? = nil, isHidden: Bool = false, usesScript: Bool = false,
    script: OutputPath? = nil, stylesheet: OutputPath? = nil
  ) {
    self.path = path
    self.title = title
    self.shareTitle = shareTitle ?? title
    self.description = description
    self.isArticle = isArticle
    self.published = published
    self.shareImage = shareImage
    self.structuredData = structuredData
    self.section = section
    self.isHidden = isHidden
    self.usesScript = usesScript
    self.script = script
    self.stylesheet = stylesheet
  }
}
