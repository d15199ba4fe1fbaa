import KimModel

/// What a text of a KIM's folder is, by its path there.
package enum TextKind: Sendable, Hashable {
  case post
  /// A page of the folder `halaman`.
  case page
  /// The file `kim.yml`.
  case profile

  package static let profileName = "kim.yml"

  /// - Parameter source: the path below the KIM's folder.
  package init(of source: String) {
    self = source == Self.profileName ? .profile : ParsedPage.isPage(source) ? .page : .post
  }

  /// The keys that a file of this kind may have.
  var keys: KeySet {
    switch self {
    case .post: KeySets.post
    case .page: KeySets.page
    case .profile: KeySets.site
    }
  }

  /// The names of all that a form may change in a text of this kind; others would be an address or a wish
  /// that it does not know.
  package var changeableKeys: Set<String> {
    switch self {
    case .post: Self.postKeys
    case .page: Set(AskedKeys.page.map(\.name))
    case .profile: Set(AskedKeys.profile.map(\.name))
    }
  }

  private static let postKeys = Set(
    [
      PostKeys.title.declaration, PostKeys.location.declaration, PostKeys.date.declaration,
      PostKeys.type.declaration,
    ].map(\.name) + PostKeys.photos.map(\.name) + AskedKeys.common.map(\.name)
      + PostType.allCases.flatMap { AskedKeys.own(of: $0).map(\.name) })
}
