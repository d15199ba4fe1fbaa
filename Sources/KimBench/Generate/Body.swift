/// A post's Markdown with links whose addresses each format writes in its own way.
package struct Body: Sendable {
  package enum Target: Sendable, Hashable {
    /// The place of a post in its site.
    case post(Int)
    /// The place of a site in the corpus.
    case site(Int)
  }

  var text: [UInt8] = []
  private var links: [(offset: Int, target: Target)] = []

  /// The text's length before addresses come in.
  var count: Int { text.count }

  mutating func write(_ string: String) { text += Array(string.utf8) }

  mutating func link(_ label: String, to target: Target) {
    write("[\(label)](")
    links.append((text.count, target))
    write(")")
  }

  package func markdown(_ address: (Target) -> String) -> [UInt8] {
    var bytes: [UInt8] = []
    var start = 0
    for link in links {
      bytes += text[start..<link.offset]
      bytes += Array(address(link.target).utf8)
      start = link.offset
    }
    return bytes + text[start...]
  }
}
