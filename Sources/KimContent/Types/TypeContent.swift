import KimDiagnostics
package import KimModel
import KimYAML

/// A type of post as its writers meet it: the keys that it alone has, how they are read, and what a
/// new post begins with.
protocol TypeContent: Sendable {
  /// The keys that posts of other types do not have.
  var keys: [KeyDeclaration] { get }
  /// The keys, of its own or of any type, without which a post of it says too little: a form asks
  /// for them first.
  var firstKeys: [KeyDeclaration] { get }
  /// Those of its own that are for whoever answers for the KIM, not for who tells something.
  var officeKeys: [KeyDeclaration] { get }
  /// Whether its posts quote what would be spam elsewhere.
  var quotesSpam: Bool { get }
  /// Whether its posts tell of what happens on a day, with people there.
  var isOfEvents: Bool { get }
  /// Whether its posts must not name the people who are behind them.
  var hidesPeople: Bool { get }

  /// Reads the type's own keys.
  func details(_ fields: inout Fields) -> any PostDetails

  /// The details with the files that they name, those left out that are not there, with an error.
  func resolve(
    _ details: any PostDetails, in files: SiteFileIndex, diagnostics: inout Diagnostics
  ) -> any PostDetails

  /// The type's lines in the front matter of a new post.
  func newFields(on day: Day) -> String
  /// The body of a new post: what its writer is asked to write.
  var newBody: String { get }
  /// What a form asks for the body.
  var bodyQuestion: String { get }
}

extension TypeContent {
  var keys: [KeyDeclaration] { [] }
  var firstKeys: [KeyDeclaration] { [] }
  var officeKeys: [KeyDeclaration] { [] }
  var quotesSpam: Bool { false }
  var isOfEvents: Bool { false }
  var hidesPeople: Bool { false }

  func details(_ fields: inout Fields) -> any PostDetails { NoDetails() }

  func resolve(
    _ details: any PostDetails, in files: SiteFileIndex, diagnostics: inout Diagnostics
  ) -> any PostDetails {
    details
  }

  func newFields(on day: Day) -> String { "" }

  var newBody: String {
    "Tulis di sini: apa yang terjadi, siapa, di mana, kapan, mengapa, dan bagaimana. "
      + "Yang terpenting di kalimat pertama."
  }

  var bodyQuestion: String { "Apa yang terjadi?" }
}

extension PostType {
  /// The one table of what is particular to each type's content.
  var content: any TypeContent {
    switch self {
    case .berita: PlainContent()
    case .pengumuman: Pengumuman()
    case .kegiatan: Kegiatan()
    case .agenda: Agenda()
    case .galeri: Galeri()
    case .klarifikasi: Klarifikasi()
    case .aspirasi: Aspirasi()
    case .umkm: Umkm()
    case .wisata: Wisata()
    case .sejarah: Sejarah()
    case .potensi: Potensi()
    case .layanan: Layanan()
    case .dokumen: Dokumen()
    }
  }
}

/// The text that a new post of a type begins with.
package struct NewPostText {
  /// Whole lines of front matter.
  package let fields: String
  package let body: String

  package init(_ type: PostType, on day: Day) {
    fields = type.content.newFields(on: day)
    body = type.content.newBody
  }
}
