import KimModel
import Testing

/// What tests look for on a page of the index.
struct IndexPageText {
  let html: String

  /// Fails the test if there is no such page.
  init(_ path: String, of index: BuiltSite) throws {
    html = try #require(index[path], "there is no \(path)")
  }

  private init(html: Substring) { self.html = String(html) }

  func contains(_ text: String) -> Bool { html.contains(text) }

  /// Under the title: `KIM 2`, `tulisan 13`.
  var numbers: [String] {
    html.matches(of: #/<div><dt>(.*?)</dt><dd>(.*?)</dd></div>/#).map {
      "\($0.output.1) \($0.output.2)"
    }
  }

  /// The part of the page that is headed by an id.
  func section(_ id: String) throws -> IndexPageText {
    let start = try #require(
      html.firstRange(of: "<section id=\"\(id)\"")
        ?? html.firstRange(of: "aria-labelledby=\"\(id)\""),
      "there is no section \(id)")
    return IndexPageText(html: html[start.lowerBound...].upToSectionEnd)
  }

  func hasSection(_ id: String) -> Bool {
    html.contains("<section id=\"\(id)\"") || html.contains("aria-labelledby=\"\(id)\"")
  }

  /// The texts of tables, row by row, cells parted by `|`.
  var rows: [String] {
    html.matches(of: #/<tr>(.*?)</tr>/#).dropFirst().map { row in
      row.output.1.matches(of: #/<t[hd][^>]*>(.*?)</t[hd]>/#)
        .map { Self.plain($0.output.1) }.joined(separator: "|")
    }
  }

  /// The texts of all links, in their order.
  var links: [String] {
    html.matches(of: #/<a [^>]*>(.*?)</a>/#).map { Self.plain($0.output.1) }
  }

  /// The addresses of all links, in their order.
  var addresses: [String] {
    html.matches(of: #/<a [^>]*href="([^"]*)"/#).map { String($0.output.1) }
  }

  /// The items of lists, without markup.
  var items: [String] {
    html.matches(of: #/<li(?: id="[^"]*")?>(.*?)</li>/#).map { Self.plain($0.output.1) }
  }

  /// The titles of cards.
  var cards: [String] {
    html.matches(of: #/<h3><a [^>]*>(.*?)</a></h3>/#).map { Self.plain($0.output.1) }
  }

  /// The page's menu: the row, and what opens beside it.
  var menu: [String] {
    guard let start = html.firstRange(of: "<nav class=\"menu") else { return [] }
    let rest = html[start.lowerBound...]
    let end = rest.firstRange(of: "</nav>")?.lowerBound ?? rest.endIndex
    return IndexPageText(html: rest[..<end]).links
  }

  /// Headings of the second level.
  var headings: [String] {
    html.matches(of: #/<h2[^>]*>(.*?)</h2>/#).map { Self.plain($0.output.1) }
  }

  private static func plain(_ markup: Substring) -> String {
    markup.replacing(#/<[^>]*>/#, with: "").split(separator: " ").joined(separator: " ")
  }
}

/// So that a failed test does not print the whole page.
extension IndexPageText: CustomTestStringConvertible {
  var testDescription: String { "a page of \(html.count) characters" }
}

extension Substring {
  fileprivate var upToSectionEnd: Substring {
    firstRange(of: "</section>").map { self[..<$0.lowerBound] } ?? self
  }
}
