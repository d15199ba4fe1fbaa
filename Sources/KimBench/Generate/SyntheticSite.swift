package import KimModel
import KimRandom

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

/// A post of the corpus without its body.
package struct SyntheticPost: Sendable {
  package let type: PostType
  package let title: String
  /// Unique in its site, whatever the type: other generators keep all posts of a site together.
  package let slug: String
  /// As `2024-05-17`.
  let day: String
  let topics: [String]
  /// With our keys, in the order in which they are written.
  let fields: [PostField]

  init(
    _ number: Int, of place: SitePlace, topics pool: [String], random: inout SeededRandom,
    slugs: inout Set<String>
  ) {
    type = PostType.allCases[random.index(weighted: Self.shares)]
    let date = Corpus.today - (type == .agenda ? random.below(700) - 60 : random.below(1700))
    title = TitleWords.title(of: type, place, &random)
    slug = Self.slug(title, number, &slugs)
    day = Corpus.iso(date)
    topics = random.some(random.within(1...4), of: pool)
    var fields: [PostField] = [.text("judul", title), .plain("tanggal", day)]
    fields += TypeFields.fields(of: type, place, date: date, &random)
    fields += CommonFields.fields(of: type, place, date: date, &random)
    fields.append(.list("topik", topics))
    if type == .dokumen { fields.append(.text("berkas", "\(slug).pdf")) }
    self.fields = fields
  }

  /// In a hundred posts, in the order of `PostType`.
  private static let shares = [40, 22, 8, 6, 2, 4, 4, 4, 2, 2, 2, 2, 2]

  private static func slug(_ title: String, _ number: Int, _ taken: inout Set<String>) -> String {
    let name = Slug(of: title)?.string ?? "kabar"
    let free = taken.insert(name).inserted ? name : "\(name)-\(number + 1)"
    taken.insert(free)
    return free
  }

  /// The file that a document post offers for download.
  var document: String? { type == .dokumen ? "\(slug).pdf" : nil }
}

/// What posts are about; each site uses some of them.
enum Topics {
  static let all = [
    "pertanian", "perikanan", "peternakan", "perkebunan", "kesehatan", "pendidikan", "lingkungan",
    "sampah", "air bersih", "irigasi", "jalan desa", "jembatan", "banjir", "kebakaran lahan",
    "literasi digital", "cek kabar", "pelatihan", "jurnalistik", "musyawarah", "anggaran desa",
    "layanan desa", "kependudukan", "posyandu", "gizi", "lansia", "pemuda", "karang taruna",
    "olahraga", "seni", "budaya", "cerita rakyat", "sejarah desa", "wisata alam", "kuliner",
    "kerajinan", "tenun", "kopi", "karet", "sawit", "padi", "koperasi", "pasar", "harga pangan",
    "pupuk", "bibit", "gotong royong", "keamanan", "ronda", "keagamaan", "ramadan", "perpustakaan",
    "sekolah", "beasiswa", "lowongan", "internet desa", "sinyal", "listrik", "transportasi sungai",
    "bank sampah", "kebersihan",
  ]
}
