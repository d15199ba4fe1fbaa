/// Follows every link of some pages to a file, as a browser does that opens them from a disk.
struct LinkCheck {
  private(set) var count = 0
  private(set) var problems: [String] = []
  private let files: Set<String>
  private var ids: [String: Set<Substring>] = [:]

  /// - Parameters:
  ///   - files: the paths of all files.
  ///   - pages: the HTML files, by path.
  init(files: Set<String>, pages: [String: String]) {
    self.files = files
    for (path, page) in pages {
      ids[path] = Set(page.matches(of: #/ id="([^"]*)"/#).map(\.output.1))
    }
    for (path, page) in pages.sorted(by: { $0.key < $1.key }) {
      for match in page.matches(of: #/ (?:href|src|content)="([^"]*)"/#) {
        let isContent = match.output.0.hasPrefix(" content")
        check(String(match.output.1), on: path, isContent: isContent)
      }
    }
  }

  private mutating func check(_ link: String, on page: String, isContent: Bool) {
    let link = link.replacing("&amp;", with: "&")
    if isContent {
      guard let url = link.split(separator: "url=").last, link.contains("; url=") else { return }
      return follow(String(url), on: page)
    }
    if link.contains("://") || link.hasPrefix("mailto:")
      || ["tel:", "geo:"].contains(where: link.hasPrefix)
    {
      return
    }
    follow(link, on: page)
  }

  private mutating func follow(_ link: String, on page: String) {
    count += 1
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts[0].split(separator: "?", omittingEmptySubsequences: false)[0]
    guard let target = path.isEmpty ? page : resolve(path, from: page), files.contains(target)
    else { return problems.append("\(page): \(link)") }
    if parts.count > 1, let known = ids[target], !known.contains(parts[1]) {
      problems.append("\(page): \(link) has no such id")
    }
  }

  /// Nil for what is not relative to the page, or leaves the folder.
  private func resolve(_ link: Substring, from page: String) -> String? {
    guard !link.hasPrefix("/"), !link.hasSuffix("/") else { return nil }
    var parts = page.split(separator: "/").dropLast()
    for part in link.split(separator: "/") {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}
