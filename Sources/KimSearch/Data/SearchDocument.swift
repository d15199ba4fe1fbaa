package import KimModel
import KimTheme

/// What a search can find: a post, a KIM, a region, a page.
package struct SearchDocument: Sendable, Hashable {
  /// What it is, which results name and readers filter by.
  package enum Kind: Sendable, Hashable {
    case post(PostType)
    case kim, village, district, regency, page

    /// As the data have it: types of posts first, in the order of their cases.
    package var number: Int {
      switch self {
      case .post(let type): PostType.allCases.firstIndex(of: type) ?? 0
      case .kim: Self.firstPlace
      case .village: Self.firstPlace + 1
      case .district: Self.firstPlace + 2
      case .regency: Self.firstPlace + 3
      case .page: Self.firstPlace + 4
      }
    }

    private static let firstPlace = PostType.allCases.count
    static let count = firstPlace + 5

    /// What results call each, by its number.
    static func labels(_ texts: Texts) -> [String] {
      PostType.allCases.map(texts.label) + [
        texts[.angkaKim], texts[.cariDesa], texts[.kolomKecamatan], texts[.cariKabupaten],
        texts[.cariHalaman],
      ]
    }
  }

  /// Of its site and path, so that no other post's number depends on it.
  package let number: SearchNumber
  package let kind: Kind
  package let title: String
  /// From the root of its site or, in an index, of that.
  package let url: String
  /// A few words that results show below the title; may be empty.
  package let summary: String
  /// What it is sorted by, the newest first; nil for what has no day.
  package let day: Day?

  package init(
    number: SearchNumber, kind: Kind, title: String, url: String, summary: String = "",
    day: Day? = nil
  ) {
    self.number = number
    self.kind = kind
    self.title = title
    self.url = url
    self.summary = summary
    self.day = day
  }
}

/// How much of a document a word stands for.
package enum WordWeight: Int, Sendable {
  /// A word of a post's title, or the whole name of a place.
  case title
  /// A topic, a place, a type, or a part of a name.
  case about
  case text

  static let count = 3
}

/// The number of what a search can find: 36 bits of a hash of its site and path.
///
/// Two with one number are both shown where one is meant.
package struct SearchNumber: Sendable, Hashable {
  let value: UInt64

  init(value: UInt64) { self.value = value & Self.mask }

  /// - Parameter path: from the root of the index.
  package init(ofPath path: String) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in path.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    // The last letters reach the upper bits only by being mixed (SplitMix64's last step).
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    self.init(value: hash ^ (hash >> 31))
  }

  private static let mask: UInt64 = 1 << 36 - 1
}
