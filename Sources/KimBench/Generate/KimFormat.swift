import KimModel

/// The corpus as content for kim.
package struct KimFormat: CorpusFormat {
  package let corpus: Corpus

  package init(_ corpus: Corpus) { self.corpus = corpus }

  package func frame() -> [CorpusFile] { ProvinceText.files(of: corpus) }

  package func frame(of site: SyntheticSite) -> [CorpusFile] {
    let folder = site.place.folder
    let documents = site.posts.compactMap(\.document).map {
      CorpusFile("\(folder)/dokumen/\($0)", text: ProfileText.document)
    }
    return [
      CorpusFile("\(folder)/kim.yml", text: ProfileText.profile(of: site)),
      CorpusFile("\(folder)/halaman/profil.md", text: ProfileText.page(of: site)),
    ] + documents
  }

  package func path(of post: Int, in site: SyntheticSite) -> String {
    "\(site.place.folder)/\(Self.file(site.posts[post]))"
  }

  package func frontMatter(of post: Int, in site: SyntheticSite) -> String {
    YAMLText.frontMatter(site.posts[post].fields)
  }

  package func address(
    of target: Body.Target, from post: Int, in site: SyntheticSite
  ) -> String {
    switch target {
    case .post(let other): "../\(Self.file(site.posts[other]))"
    case .site(let other): "kim:\(corpus.places[other].folder)/index.html"
    }
  }

  /// What happens on a day has the day in its name.
  private static func file(_ post: SyntheticPost) -> String {
    switch post.type {
    case .berita, .kegiatan, .pengumuman, .agenda: "\(post.type)/\(post.day)-\(post.slug).md"
    default: "\(post.type)/\(post.slug).md"
    }
  }
}
