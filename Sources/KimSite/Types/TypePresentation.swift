import KimModel
import KimPages
import KimTheme

/// A type of post as its readers meet it: what its pages and lists show beyond what every post has.
///
/// A type says what is particular to it; the rest is as for news.
protocol TypePresentation: Sendable {
  /// The kind of page that lists its posts.
  var list: ListKind { get }
  /// Whether its pages are made to be printed on one sheet of paper.
  var isSheet: Bool { get }
  /// Whether its pages name their author.
  var namesAuthor: Bool { get }
  /// Whether lists of the index show its photos.
  var hasItemPhoto: Bool { get }
  /// Whether the index shows its posts on a map.
  var isOnMap: Bool { get }

  /// Adds what the page of a post shows of the type's own.
  func add(_ context: PostContext, to parts: inout PostParts)
  /// An invitation to take part.
  func invitation(to site: Site, _ texts: Texts) -> InvitationView?
  /// Describes a post for machines, as schema.org does.
  func describe(_ context: PostContext, in data: inout StructuredData)

  /// A note beside a post's date in the list of its type; nil where the card's note is enough.
  func listNote(of post: Post, on day: Day, _ texts: Texts) -> String?
  /// A note beside a post's date on cards.
  func cardNote(of post: Post, _ texts: Texts) -> String
  /// A note beside a post's date in the index's list of the type.
  func itemNote(of post: Post, _ texts: Texts) -> String
  /// The mark that the index's list of the type sorts or groups posts by, or a time in the index's
  /// zone.
  func itemMark(of post: Post, in zone: TimeZoneName) -> String?
  /// Posts in the order in which the index takes them.
  func itemOrder(_ posts: [Post], on day: Day) -> [Post]

  /// What the share card shows beside the headline, also of a post with a photo; nil where a photo
  /// says more.
  func stamp(of post: Post, _ texts: Texts) -> ShareCard.Stamp?

  /// Files that a post is about.
  func files(of post: Post) -> [PublishedFile]
}

/// The pages that list the posts of a type.
enum ListKind {
  case cards, agenda, timeline
}

/// The parts that a type adds to the page of a post.
struct PostParts {
  /// What a reader came for.
  var highlights = FactList()
  var facts = FactList()
  var references: [Reference] = []
  var verdict: VerdictView?
  var response: ResponseView?
  /// The one thing that a reader can do: order, ask, download, remember.
  var action: LinkView?
  var steps: [String] = []
  var requirements: [String] = []
}

extension TypePresentation {
  var list: ListKind { .cards }
  var isSheet: Bool { false }
  var namesAuthor: Bool { true }
  var hasItemPhoto: Bool { false }
  var isOnMap: Bool { false }

  func add(_ context: PostContext, to parts: inout PostParts) {}
  func invitation(to site: Site, _ texts: Texts) -> InvitationView? { nil }

  func describe(_ context: PostContext, in data: inout StructuredData) {
    context.addArticle(to: &data)
  }

  /// The day until which a notice holds.
  func listNote(of post: Post, on day: Day, _ texts: Texts) -> String? {
    post.fields.validUntil.map { end in
      post.hasExpired(on: day) ? texts[.sudahBerakhir] : texts(.berlakuSampaiKecil, texts.date(end))
    }
  }

  func cardNote(of post: Post, _ texts: Texts) -> String { "" }
  func itemNote(of post: Post, _ texts: Texts) -> String { post.fields.location ?? "" }
  func itemMark(of post: Post, in zone: TimeZoneName) -> String? { nil }
  func itemOrder(_ posts: [Post], on day: Day) -> [Post] { posts }
  func stamp(of post: Post, _ texts: Texts) -> ShareCard.Stamp? { nil }
  func files(of post: Post) -> [PublishedFile] { [] }
}

extension PostType {
  /// The one table of what is particular to each type's pages.
  var presentation: any TypePresentation {
    switch self {
    case .berita, .kegiatan, .pengumuman, .galeri: PlainPresentation()
    case .agenda: AgendaPresentation()
    case .klarifikasi: KlarifikasiPresentation()
    case .aspirasi: AspirasiPresentation()
    case .umkm: UmkmPresentation()
    case .wisata: WisataPresentation()
    case .sejarah: SejarahPresentation()
    case .potensi: PotensiPresentation()
    case .layanan: LayananPresentation()
    case .dokumen: DokumenPresentation()
    }
  }
}

/// The presentation of types that show nothing of their own.
struct PlainPresentation: TypePresentation {}
