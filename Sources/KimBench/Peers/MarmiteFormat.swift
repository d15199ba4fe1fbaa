/// The corpus as a Marmite workspace: a site for each KIM, with the theme that Marmite brings.
package struct MarmiteFormat: PeerFormat {
  package let corpus: Corpus

  package init(_ corpus: Corpus) { self.corpus = corpus }

  package func frame() -> [CorpusFile] {
    let sites = corpus.places.map { "  - name: \(Self.folder(of: $0))\n" }.joined()
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
    return [CorpusFile("\(Self.folder(of: place))/marmite.yaml", text: settings)]
  }

  package func path(of post: Int, in site: SyntheticSite) -> String {
    "\(Self.folder(of: site.place))/content/\(site.posts[post].slug).md"
  }

  package static let extraKey = "extra"

  package static let names = [
    "judul": "title", "tanggal": "date", "penulis": "authors", "ringkasan": "description",
    "topik": "tags",
  ]
}
