import KimModel
import KimPages
import KimSearch
import KimTheme

extension Site {
  /// What a search of this site, and of the index, finds of it: its posts.
  var searchContent: SearchContent {
    var collector = SearchCollector()
    let place = placeWords
    for post in posts {
      collector.begin(
        SearchDocument(
          number: SearchNumber(ofPath: "\(id)/\(post.path)"), kind: .post(post.type),
          title: ShortText.bounded(post.sharedTitle(texts), to: 120), url: post.path.string,
          summary: ShortText.cut(post.summary, to: 100), day: post.date.first))
      collector.add(post.title, .title)
      for text in post.wordsAbout(texts) { collector.add(text, .about) }
      collector.add(place, .about)
      collector.add(post.summary, .text)
      collector.add(html: post.body.html, .text)
    }
    return collector.content
  }

  /// Where the KIM is, by all names that readers may use.
  private var placeWords: String {
    let regions = locality.regions.filter { $0.code.level > .province }
    let nicknames = regions.filter { $0.code.level == .regency }.flatMap {
      Nicknames.of($0.shortName)
    }
    return (regions.map(\.shortName) + [profile.regionName ?? ""] + nicknames)
      .joined(separator: " ")
  }
}

extension Post {
  /// What it is about, beside its title.
  fileprivate func wordsAbout(_ texts: Texts) -> [String] {
    fields.topics.map(\.name) + fields.partners
      + [
        texts.label(of: type), texts.title(of: type), type.presentation.cardNote(of: self, texts),
        fields.location ?? "", fields.program ?? "",
      ]
  }
}
