package import KimModel
import KimText

/// A site's newest posts, for readers that follow it.
///
/// Atom (RFC 4287) and JSON Feed 1.1. Feeds need absolute addresses, so there is none while a site
/// has no address of its own.
package struct Feed: Sendable {
  package static let longest = 30

  private let title: String
  private let home: WebAddress
  /// What it follows, if that is a page and not the whole site.
  private let page: OutputPath?
  /// The absolute address of a square picture, and of a wide one.
  private let icon: String?
  private let logo: String?
  private let zone: TimeZoneName
  private let language: LanguageTag
  private let items: [FeedItem]

  /// Nil if there is nothing to follow.
  ///
  /// - Parameter items: newest first; those beyond `longest` are left out.
  package init?(
    title: String, home: WebAddress, page: OutputPath? = nil, icon: String? = nil,
    logo: String? = nil, zone: TimeZoneName, language: LanguageTag = .indonesian, items: [FeedItem]
  ) {
    guard !items.isEmpty else { return nil }
    self.title = title
    self.home = home
    self.page = page
    self.icon = icon
    self.logo = logo
    self.zone = zone
    self.language = language
    self.items = Array(items.prefix(Self.longest))
  }

  package func atom(at path: OutputPath) -> [UInt8] {
    var xml = XMLText()
    xml.append(markup: "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    xml.append(markup: "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(language)\">\n")
    xml.append(element: "title", text: title)
    let subject = page.map(home.canonical) ?? home.string
    xml.append(element: "id", text: subject)
    xml.append(element: "updated", text: items.map { $0.lastChanged(in: zone) }.max() ?? "")
    xml.append(element: "generator", text: "kim")
    if let icon { xml.append(element: "icon", text: icon) }
    if let logo { xml.append(element: "logo", text: logo) }
    link(subject, "alternate", &xml)
    link(home.appending(path), "self", &xml)
    for item in items { entry(item, &xml) }
    xml.append(markup: "</feed>\n")
    return xml.bytes
  }

  private func entry(_ item: FeedItem, _ xml: inout XMLText) {
    let own = item.language.map { " xml:lang=\"\($0)\"" } ?? ""
    xml.append(markup: "<entry\(own)>\n")
    xml.append(element: "title", text: item.title)
    xml.append(element: "id", text: item.url)
    link(item.url, "alternate", &xml)
    xml.append(element: "published", text: item.published(in: zone))
    xml.append(element: "updated", text: item.lastChanged(in: zone))
    xml.append(markup: "<author>")
    xml.append(element: "name", text: item.author)
    xml.append(markup: "</author>\n")
    for topic in item.topics {
      xml.append(markup: "<category term=\"")
      xml.append(text: topic)
      xml.append(markup: "\"/>\n")
    }
    if let image = item.image { link(image, "enclosure", type: "image/jpeg", &xml) }
    if !item.summary.isEmpty { xml.append(element: "summary", text: item.summary) }
    if let text = item.text {
      xml.append(
        element: "content", attributes: " type=\"html\"",
        text: String(decoding: text, as: UTF8.self))
    }
    xml.append(markup: "</entry>\n")
  }

  private func link(
    _ address: String, _ relation: String, type: StaticString? = nil, _ xml: inout XMLText
  ) {
    let type = type.map { " type=\"\($0)\"" } ?? ""
    xml.append(markup: "<link rel=\"\(relation)\"\(type) href=\"")
    xml.append(text: address)
    xml.append(markup: "\"/>\n")
  }

  package func json(at path: OutputPath) -> [UInt8] {
    var json = JSONText(.html)
    json.object { json in
      json.member("version", "https://jsonfeed.org/version/1.1")
      json.member("title", title)
      json.member("home_page_url", home.string)
      json.member("feed_url", home.appending(path))
      json.member("language", language.code)
      json.member("icon", icon)
      json.key("items")
      json.array { json in
        for item in items { json.object { object(item, &$0) } }
      }
    }
    return json.bytes
  }

  private func object(_ item: FeedItem, _ json: inout JSONText) {
    json.member("id", item.url)
    json.member("url", item.url)
    json.member("title", item.title)
    json.member("language", item.language?.code)
    json.member("content_text", item.summary.isEmpty ? item.title : item.summary)
    json.member("image", item.image)
    json.member("date_published", item.published(in: zone))
    json.member("date_modified", item.lastChanged(in: zone))
    json.key("authors")
    json.array { $0.object { $0.member("name", item.author) } }
    guard !item.topics.isEmpty else { return }
    json.key("tags")
    json.array { json in
      for topic in item.topics { json.item(topic) }
    }
  }
}
