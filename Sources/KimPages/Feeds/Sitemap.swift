package import KimModel

/// What search engines may list of a site (sitemaps.org protocol 0.9).
package enum Sitemap {
  /// A site's pages, each with the day that it last changed, where that is known.
  package static func pages(_ pages: [(url: String, changed: Day?)]) -> [UInt8] {
    document("urlset", item: "url", pages)
  }

  /// The sitemaps of many sites, each with the day that its site last changed, where that is known.
  package static func index(_ sitemaps: [(url: String, changed: Day?)]) -> [UInt8] {
    document("sitemapindex", item: "sitemap", sitemaps)
  }

  private static func document(
    _ root: String, item: String, _ entries: [(url: String, changed: Day?)]
  ) -> [UInt8] {
    var xml = XMLText()
    xml.append(markup: "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    xml.append(markup: "<\(root) xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    let (start, end) = ("<\(item)><loc>", "</\(item)>\n")
    for entry in entries {
      xml.append(markup: start)
      xml.append(text: entry.url)
      xml.append(markup: "</loc>")
      if let day = entry.changed {
        xml.append(markup: "<lastmod>")
        xml.append(markup: day.description)
        xml.append(markup: "</lastmod>")
      }
      xml.append(markup: end)
    }
    xml.append(markup: "</\(root)>\n")
    return xml.bytes
  }
}
