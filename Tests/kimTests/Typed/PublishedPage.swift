import Foundation

/// A post's page as its reader sees it.
struct PublishedPage {
  let title: String
  /// Its day of publication, or of the event: `2026-08-17`.
  let day: String
  /// Without tags, every run of white space one blank.
  let text: String
  private let html: String

  /// Nil for a page that is not a post's.
  init?(_ page: String) {
    guard let article = page.firstMatch(of: /(?s)<article class="artikel.*<\/article>/),
      let heading = article.output.firstMatch(of: /<h1 class="p-name">(.*?)<\/h1>/),
      let date = article.output.firstMatch(of: /class="dt-published" datetime="([0-9-]{10})/)
    else { return nil }
    html = String(article.output)
    title = Self.plain(String(heading.output.1))
    day = String(date.output.1)
    text = Self.plain(html)
  }

  func matches(_ pattern: String) -> Bool {
    html.range(of: pattern, options: .regularExpression) != nil
  }

  /// A text without tags, with the characters that its entities stand for.
  static func plain(_ html: String) -> String {
    let entities = [
      "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&#x27;": "'", "&nbsp;": " ",
      "&amp;": "&",
    ]
    var text = html.replacing(/<[^>]*>/, with: " ")
    for (entity, character) in entities where entity != "&amp;" {
      text = text.replacing(entity, with: character)
    }
    text = text.replacing("&amp;", with: "&")
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
