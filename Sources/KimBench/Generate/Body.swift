import KimRandom

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

/// Fills a post with blocks until it has about the size that was asked for.
struct BodyWriter {
  private var random: SeededRandom
  private var prose: Prose
  private var body = Body()
  private let site: SyntheticSite
  private let index: Int

  static func body(of index: Int, in site: SyntheticSite, size: Int) -> Body {
    var writer = BodyWriter(index, in: site)
    writer.fill(size)
    return writer.body
  }

  private init(_ index: Int, in site: SyntheticSite) {
    self.site = site
    self.index = index
    random = site.random(2, index)
    prose = Prose(site.random(3, index))
  }

  /// The last block is written if it comes nearer to the size than to leave it out would.
  private mutating func fill(_ size: Int) {
    paragraph()
    while body.count + Self.meanBlock / 2 < size {
      switch random.index(weighted: [52, 16, 12, 5, 5, 3, 5, 2]) {
      case 0: paragraph()
      case 1: heading()
      case 2: list()
      case 3: table()
      case 4: quote()
      case 5: callout()
      case 6: links()
      default: footnote()
      }
    }
  }

  /// In bytes, as measured, of the blocks that come last: a long one is likelier to be among them.
  private static let meanBlock = 420

  private mutating func paragraph() {
    prose.paragraph(into: &body.text)
    body.write("\n\n")
  }

  private mutating func heading() {
    body.write(random.once(in: 4) ? "### " : "## ")
    prose.phrase(2...5, into: &body.text)
    body.write("\n\n")
    paragraph()
  }

  private mutating func list() {
    let kind = random.below(5)
    for number in 1...random.within(3...6) {
      switch kind {
      case 0, 1, 2: body.write("- ")
      case 3: body.write("\(number). ")
      default: body.write(random.once(in: 2) ? "- [x] " : "- [ ] ")
      }
      prose.phrase(3...9, into: &body.text)
      body.write("\n")
    }
    body.write("\n")
  }

  private mutating func table() {
    body.write("| Kegiatan | Tempat | Jumlah |\n| --- | --- | ---: |\n")
    for _ in 0..<random.within(3...6) {
      let (activity, place) = (prose.phrase(1...3), prose.phrase(1...2))
      body.write("| \(activity) | \(place) | \(random.within(2...900)) |\n")
    }
    body.write("\n")
  }

  private mutating func quote() {
    body.write("> ")
    prose.sentence(into: &body.text)
    body.write("\n\n")
  }

  private mutating func callout() {
    body.write(random.one(of: ["> [!CATATAN]\n> ", "> [!PENTING]\n> ", "> [!NOTE]\n> "]))
    prose.sentence(into: &body.text)
    body.write("\n\n")
  }

  /// To other posts, now and then to another KIM, now and then to the outside.
  private mutating func links() {
    prose.sentence(into: &body.text)
    if site.posts.count > 1 {
      let other = (index + 1 + random.below(site.posts.count - 1)) % site.posts.count
      body.write(" Baca juga ")
      body.link(site.posts[other].title, to: .post(other))
      body.write(".")
    }
    if site.siteCount > 1, random.once(in: 4) {
      let other = (site.index + 1 + random.below(site.siteCount - 1)) % site.siteCount
      body.write(" Kabar serupa datang dari ")
      body.link("KIM lain", to: .site(other))
      body.write(".")
    }
    if random.once(in: 3) {
      body.write(" Sumber: https://contoh.example/kabar/\(random.within(1000...9999)) dan lainnya.")
    }
    body.write("\n\n")
  }

  /// Its text stands at once, so that it can be counted.
  private mutating func footnote() {
    let name = "c\(body.count)"
    prose.sentence(into: &body.text)
    body.write("[^\(name)]\n\n[^\(name)]: ")
    prose.sentence(into: &body.text)
    body.write("\n\n")
  }
}
