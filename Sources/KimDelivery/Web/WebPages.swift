import KimPublish

/// Which pages of a publication are looked at.
struct WebPages: Sendable {
  private let journal: Journal
  private let sample: Int

  init(_ journal: Journal, sample: Int) {
    self.journal = journal
    self.sample = sample
  }

  /// What is always looked at: attacks change how search engines find pages, too.
  var always: [String] {
    ["index.html", Self.feed, "robots.txt", "sitemap.xml"].filter { content(of: $0) != nil }
  }

  static let feed = "feed.xml"

  func content(of path: String) -> HostedFile.Content? { journal.files[path]?.content }

  /// Some by choice, and the newest one that a feed tells of.
  func more(afterFeed feed: [UInt8], at base: String) -> [String] {
    let pages = journal.files.keys.filter {
      $0.hasSuffix(".html") && $0 != "404.html" && $0 != "index.html" && content(of: $0) != nil
    }
    let chosen = SampleChoice(of: sample, by: journal.publication ?? "").chosen(of: pages)
    let newest = newest(in: feed, at: base).map { [$0] } ?? []
    return Set(chosen + newest).sorted()
  }

  /// The first address of a feed that is one of ours.
  private func newest(in feed: [UInt8], at base: String) -> String? {
    let text = String(decoding: feed, as: UTF8.self)
    return text.ranges(of: base).lazy.map { range in
      String(text[range.upperBound...].prefix { !"\"'<&?# \n".contains($0) })
    }.first { path in
      path.hasSuffix(".html") && path != "index.html" && !path.hasSuffix("/index.html")
        && content(of: path) != nil
    }
  }

  /// An address that no page has: another one after each publication.
  var nowhere: String {
    let name = journal.publication ?? ""
    return "kim-\(name.filter(\.isHexDigit).suffix(12))-tidak-ada.html"
  }
}
