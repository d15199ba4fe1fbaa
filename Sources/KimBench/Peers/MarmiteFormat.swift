/// The corpus as a Marmite workspace: a site for each KIM, with the theme that Marmite brings.
package struct MarmiteFormat: CorpusFormat {
  package let corpus: Corpus

  package init(_ corpus: Corpus) { self.corpus = corpus }

  package func frame() -> [CorpusFile] {
    let sites = corpus.places.map { "  - name: \(Self.name($0))\n" }.joined()
    return [
      CorpusFile(
        "marmite-workspace.yaml",
        text: """
          sites:
          \(sites)redirect: true
          defaults:
            language: id
            pagination: 12
            url: https://kim.contoh.example
            enable_search: false

          """)
    ]
  }

  package func frame(of site: SyntheticSite) -> [CorpusFile] {
    let place = site.place
    let settings = YAMLText.lines([
      .text("name", place.name), .text("tagline", "Kabar dari \(place.village)"),
    ])
    return [CorpusFile("\(Self.name(place))/marmite.yaml", text: settings)]
  }

  package func path(of post: Int, in site: SyntheticSite) -> String {
    "\(Self.name(site.place))/content/\(site.posts[post].slug).md"
  }

  package func frontMatter(of post: Int, in site: SyntheticSite) -> String {
    PeerText.frontMatter(
      of: site.posts[post], names: Self.names, extra: "extra",
      more: "slug: \(site.posts[post].slug)\n")
  }

  package func address(
    of target: Body.Target, from post: Int, in site: SyntheticSite
  ) -> String {
    switch target {
    case .post(let other): "\(site.posts[other].slug).html"
    case .site(let other): "../\(Self.name(corpus.places[other]))/index.html"
    }
  }

  private static func name(_ place: SitePlace) -> String {
    place.folder.replacing("/", with: "-")
  }

  private static let names = [
    "judul": "title", "tanggal": "date", "penulis": "authors", "ringkasan": "description",
    "topik": "tags",
  ]
}
