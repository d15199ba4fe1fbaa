/// What the formats of other generators have in common: a site is one folder, and all its pages lie
/// in it side by side.
package protocol PeerFormat: CorpusFormat {
  /// Their names of our keys.
  static var names: [String: String] { get }
  /// The key below which the generator keeps fields that it does not know itself.
  static var extraKey: String { get }
}

extension PeerFormat {
  package func frontMatter(of post: Int, in site: SyntheticSite) -> String {
    PeerText.frontMatter(
      of: site.posts[post], names: Self.names, extra: Self.extraKey,
      more: "slug: \(site.posts[post].slug)\n")
  }

  package func address(
    of target: Body.Target, from post: Int, in site: SyntheticSite
  ) -> String {
    switch target {
    case .post(let other): "\(site.posts[other].slug).html"
    case .site(let other): "../\(Self.folder(of: corpus.places[other]))/index.html"
    }
  }

  static func folder(of place: SitePlace) -> String { place.folder.replacing("/", with: "-") }
}

/// Another generator that the same posts can be written for.
package enum Peer: String, Sendable, CaseIterable, Codable {
  case hugo, marmite

  package func format(_ corpus: Corpus) -> any CorpusFormat {
    switch self {
    case .hugo: HugoFormat(corpus)
    case .marmite: MarmiteFormat(corpus)
    }
  }
}

/// Our fields under the names that other generators give them.
enum PeerText {
  /// `extra` is the key below which a generator keeps fields that it does not know itself.
  static func frontMatter(
    of post: SyntheticPost, names: [String: String], extra: String, more: String = ""
  ) -> String {
    var known: [PostField] = []
    var unknown: [PostField] = []
    for field in post.fields {
      if let name = names[field.key] {
        known.append(PostField(key: name, value: field.value))
      } else {
        unknown.append(field)
      }
    }
    let head = "---\n" + YAMLText.lines(known) + more
    guard !unknown.isEmpty else { return head + "---\n" }
    return head + "\(extra):\n" + YAMLText.lines(unknown, indent: "  ") + "---\n"
  }
}
