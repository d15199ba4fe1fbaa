import KimModel
import KimPages
import KimText
import KimTheme

/// Parts of what schema.org says of posts.
extension PostContext {
  var published: String { Timestamp(post.date.first, post.date.time, site.zone).iso }

  /// The KIM, in some role.
  /// The page's language, unless it is Indonesian, which all others are.
  var language: String? { texts.language == .indonesian ? nil : texts.language.code }

  func addOrganization(_ role: String, to json: inout JSONText) {
    json.key(role)
    json.part("Organization") { $0.member("name", site.profile.name) }
  }

  /// A post that is news; its page's head tells its address.
  func addArticle(to data: inout StructuredData) {
    data.add("NewsArticle") { json in
      json.member("headline", post.title)
      json.member("image", image)
      json.member("inLanguage", language)
      json.member("datePublished", published)
      json.member("dateModified", post.fields.updated?.description ?? published)
      addAuthor(to: &json)
      addOrganization("publisher", to: &json)
    }
  }

  private func addAuthor(to json: inout JSONText) {
    guard let author else { return addOrganization("author", to: &json) }
    json.key("author")
    json.part(AuthorKind(author).rawValue) { $0.member("name", author) }
  }
}
