import Foundation

/// Follows every link of some pages to a file, as a browser does that opens them from a disk.
struct LinkCheck {
  private(set) var count = 0
  private(set) var problems: [String] = []
  private let files: Set<String>
  private var ids: [String: Set<String>] = [:]

  /// - Parameters:
  ///   - files: the paths of all files.
  ///   - pages: the HTML files, by path.
  init(files: Set<String>, pages: [String: String]) {
    self.files = files
    for (path, page) in pages { ids[path] = Set(Self.values(of: "id", in: page)) }
    for (path, page) in pages.sorted(by: { $0.key < $1.key }) {
      for name in ["href", "src"] {
        for link in Self.values(of: name, in: page) { check(link, on: path) }
      }
      for content in Self.values(of: "content", in: page) {
        guard let url = content.range(of: "; url=") else { continue }
        follow(String(content[url.upperBound...]), on: path)
      }
    }
  }

  /// The values of an attribute, in their order; bytes are searched, because pages are many.
  private static func values(of attribute: String, in page: String) -> [String] {
    let start = Array(" \(attribute)=\"".utf8)
    let bytes = Array(page.utf8)
    var values: [String] = []
    var index = 0
    while let space = bytes[index...].firstIndex(of: start[0]) {
      index = space + 1
      guard bytes[space...].starts(with: start) else { continue }
      let value = bytes[(space + start.count)...].prefix { $0 != UInt8(ascii: "\"") }
      values.append(String(decoding: value, as: UTF8.self))
      index = value.endIndex
    }
    return values
  }

  private mutating func check(_ link: String, on page: String) {
    let link = link.replacing("&amp;", with: "&")
    let elsewhere = ["mailto:", "tel:", "geo:"]
    if link.contains("://") || elsewhere.contains(where: link.hasPrefix) { return }
    follow(link, on: page)
  }

  private mutating func follow(_ link: String, on page: String) {
    count += 1
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts[0].split(separator: "?", omittingEmptySubsequences: false)[0]
    guard let target = path.isEmpty ? page : resolve(path, from: page), files.contains(target)
    else { return problems.append("\(page): \(link)") }
    if parts.count > 1, let known = ids[target], !known.contains(String(parts[1])) {
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
