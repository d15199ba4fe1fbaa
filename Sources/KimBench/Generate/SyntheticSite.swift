/// One KIM of the corpus with its posts, whose bodies are written when they are asked for.
package struct SyntheticSite: Sendable {
  package let index: Int
  package let place: SitePlace
  package private(set) var posts: [SyntheticPost] = []
  let settings: CorpusSettings

  init(_ index: Int, place: SitePlace, settings: CorpusSettings) {
    self.index = index
    self.place = place
    self.settings = settings
    var random = self.random(1)
    let topics = random.some(14, of: Topics.all)
    var slugs: Set<String> = []
    for number in 0..<settings.posts {
      let post = SyntheticPost(
        number, of: place, topics: topics, random: &random, slugs: &slugs)
      posts.append(post)
    }
  }

  var siteCount: Int { settings.sites }

  /// A stream of its own for each purpose.
  func random(_ purpose: Int, _ number: Int = 0) -> SeededRandom {
    SeededRandom(seed: settings.seed, stream: index, purpose, number)
  }

  /// Lengths differ as those of real posts do: most are short, few are long.
  package func body(of number: Int) -> Body {
    var random = self.random(4, number)
    let percent = random.one(of: [44, 51, 58, 67, 78, 90, 105, 125, 157, 225])
    let size = settings.meanSize * percent / 100
    let frontMatter = YAMLText.frontMatter(posts[number].fields)
    return BodyWriter.body(of: number, in: self, size: size - frontMatter.utf8.count)
  }
}
