/// The corpus as one Hugo site, in which every KIM is a section.
///
/// Two configurations, `hugo.toml` without and `hugo-tags.toml` with pages of tags: those are
/// global in Hugo and a large part of its time.
package struct HugoFormat: PeerFormat {
  package let corpus: Corpus

  package init(_ corpus: Corpus) { self.corpus = corpus }

  package func frame() -> [CorpusFile] {
    [
      CorpusFile("hugo.toml", text: Self.settings + "disableKinds = [\"taxonomy\", \"term\"]\n"),
      CorpusFile("hugo-tags.toml", text: Self.settings),
      CorpusFile("static/gaya.css", text: HugoTemplates.stylesheet),
    ] + HugoTemplates.layouts.map { CorpusFile("layouts/\($0.key)", text: $0.value) }
  }

  package func frame(of site: SyntheticSite) -> [CorpusFile] {
    let place = site.place
    let text = YAMLText.frontMatter([
      .text("title", place.name),
      .text("description", "Kabar dari \(place.village), \(place.district), \(place.regency)."),
    ])
    let documents = site.posts.compactMap(\.document).map {
      CorpusFile("static/\(Self.folder(of: place))/\($0)", text: ProfileText.document)
    }
    return [CorpusFile("content/\(Self.folder(of: place))/_index.md", text: text)] + documents
  }

  package func path(of post: Int, in site: SyntheticSite) -> String {
    "content/\(Self.folder(of: site.place))/\(site.posts[post].slug).md"
  }

  package static let extraKey = "params"

  package static let names = [
    "judul": "title", "tanggal": "date", "penulis": "author", "ringkasan": "description",
    "topik": "tags", "diperbarui": "lastmod",
  ]

  /// Addresses and lists as ours; goldmark's typographer is off because ours has none.
  private static let settings = """
    baseURL = "https://kim.contoh.example/"
    title = "KIM"
    locale = "id"
    uglyURLs = true
    buildFuture = true
    disableHugoGeneratorInject = true
    taxonomies.tag = "tags"
    pagination.pagerSize = 12
    services.rss.limit = 20
    markup.goldmark.extensions.typographer.disable = true
    outputs.home = ["html", "rss"]
    outputs.section = ["html", "rss"]
    outputs.term = ["html"]

    """
}
