import KimDiagnostics
import KimYAML

/// The keys by which this tool and others keep a file from readers, or until a day.
///
/// Sources: `draft`, `publishDate` and its aliases of Hugo ("Front matter"); `published` of Jekyll
/// ("Front Matter"); `status`, `visibility` and `password` of WordPress ("Post Status", "Content
/// Visibility"); `hidden`, `unlisted`, `private` of Eleventy, Docusaurus and VuePress themes.
enum HidingKeys {
  /// What a value of a key says.
  enum Rule {
    /// Whether the file is hidden.
    case hides
    /// Whether it is published, or since when.
    case publishes
    /// From when on it is published.
    case begins
    /// That only those may read it who know a word.
    case locks
    /// One of several states.
    case state
  }

  static let rules: [String: Rule] = {
    var rules: [String: Rule] = [:]
    for name in [
      "draf", "draft", "is_draft", "isdraft", "private", "privat", "hidden", "unlisted",
      "unpublished", "rahasia", "sembunyi", "sembunyikan", "disembunyikan", "tersembunyi",
    ] { rules[name] = .hides }
    for name in [
      "published", "publish", "terbit", "terbitkan", "diterbitkan", "visible",
    ] { rules[name] = .publishes }
    for name in [
      "tanggal_terbit", "tgl_terbit", "waktu_terbit", "jadwal_terbit", "terbit_pada",
      "publishdate", "publish_date", "pubdate", "pub_date", "published_at", "publish_at",
      "publish_on", "published_on", "date_published",
    ] { rules[name] = .begins }
    for name in [
      "password", "passcode", "protected", "sandi", "kata_sandi", "katasandi", "dilindungi",
    ] { rules[name] = .locks }
    for name in ["visibility", "visibilitas"] { rules[name] = .state }
    return rules
  }()

  /// Those that a misspelt key may have meant.
  static let likely = [
    "draf", "draft", "published", "private", "hidden", "unlisted", "publishdate", "tanggal_terbit",
    "password", "protected",
  ]

  /// Keys that are like one of these, and mean something else.
  static let unlike: Set<String> = ["publisher", "publishers", "publishing", "penerbit"]

  // MARK: Words

  static let yes: Set<String> = ["true", "ya", "iya", "yes", "y", "benar", "on", "1"]
  static let no: Set<String> = ["false", "tidak", "tdk", "no", "n", "bukan", "off", "0"]

  /// States of a file that nobody is to see.
  static let hiddenStates: Set<String> = [
    "draft", "draf", "auto-draft", "private", "privat", "pribadi", "pending", "hidden", "unlisted",
    "trash", "rahasia", "konsep", "ditunda", "belum", "belum terbit", "tidak terbit", "nanti",
    "sembunyi", "disembunyikan", "tersembunyi", "internal",
  ]

  /// States of a file that everybody may see, from its day on.
  static let openStates: Set<String> = [
    "publish", "published", "public", "publik", "umum", "terbit", "sudah terbit", "sudah",
    "future", "scheduled", "terjadwal", "inherit", "visible",
  ]
}
