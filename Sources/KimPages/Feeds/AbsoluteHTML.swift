package import KimModel

/// A text of ours with absolute addresses, as readers of feeds need it, who see it elsewhere.
///
/// Without what only our style sheet understands: a photo's tone would also differ between versions of
/// the library that finds it.
///
/// In rendered text a quotation mark stands in tags only, so that what is looked for is found
/// nowhere else.
package enum AbsoluteHTML {
  private static let names = ["href", "src", "srcset"].map { Array(" \($0)=\"".utf8) }

  private static let ofStyle = ["class", "sizes"].map { Array(" \($0)=\"".utf8) }

  /// - Parameter page: where the text stands.
  package static func bytes(of html: [UInt8], on page: OutputPath, at home: WebAddress) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(html.count + html.count / 8)
    var index = 0
    while index < html.count {
      if html[index] == 0x20, let name = ofStyle.first(where: { html[index...].starts(with: $0) }) {
        let end = html[(index + name.count)...].firstIndex(of: UInt8(ascii: "\""))
        index = end.map { $0 + 1 } ?? html.count
        continue
      }
      guard html[index] == 0x20, let name = names.first(where: { html[index...].starts(with: $0) })
      else {
        result.append(html[index])
        index += 1
        continue
      }
      let start = index + name.count
      let end = html[start...].firstIndex(of: UInt8(ascii: "\"")) ?? html.count
      let value = String(decoding: html[start..<end], as: UTF8.self)
      result += name
      result += (name.count > 7 ? sources(value, page, home) : address(value, page, home)).utf8
      index = end
    }
    return result
  }

  /// The addresses of a picture's sizes, each before its width.
  private static func sources(_ value: String, _ page: OutputPath, _ home: WebAddress) -> String {
    value.split(separator: ",").map { source in
      let parts = source.split(separator: " ", maxSplits: 1)
      let url = parts.first.map { address(String($0), page, home) } ?? ""
      return parts.count > 1 ? "\(url) \(parts[1])" : url
    }.joined(separator: ", ")
  }

  private static func address(_ value: String, _ page: OutputPath, _ home: WebAddress) -> String {
    if value.hasPrefix("#") { return home.appending(page) + value }
    guard !value.isEmpty, !value.contains(":"), !value.hasPrefix("/") else { return value }
    var folders = page.string.split(separator: "/").dropLast()
    var rest = value[...]
    while rest.hasPrefix("../") {
      rest = rest.dropFirst(3)
      // Above the site's root is where the index has its other sites.
      guard folders.popLast() != nil else { return parent(of: home, rest) }
    }
    return home.string + folders.map { "\($0)/" }.joined() + rest
  }

  /// A path from the folder above the site.
  private static func parent(of home: WebAddress, _ rest: Substring) -> String {
    var (base, rest) = (home.string.dropLast(), rest)
    func cut() { if let slash = base.lastIndex(of: "/") { base = base[...slash].dropLast() } }
    cut()
    while rest.hasPrefix("../") {
      rest = rest.dropFirst(3)
      cut()
    }
    return base + "/" + rest
  }
}
