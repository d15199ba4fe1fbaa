package import KimModel

/// The keys that a form asks a writer for, beside those that it has questions of its own for: title,
/// day, place, type, photos and text.
///
/// It is made of the declarations that reading follows, so that a new key is asked for by itself.
package enum AskedKeys {
  /// Those that only a type has.
  package static func own(of type: PostType) -> [KeyDeclaration] { type.content.keys }

  /// Those that a post of a type needs first, of its own or of any type.
  package static func first(of type: PostType) -> [KeyDeclaration] { type.content.firstKeys }

  /// The name of the key of a type that has a file, if it has one.
  package static func file(of type: PostType) -> String? {
    own(of: type).first { if case .document = $0.kind { true } else { false } }?.name
  }

  /// Those, of any type or of some, that whoever answers for the KIM fills in.
  package static let office =
    [
      PostKeys.editor.declaration, PostKeys.program.declaration, PostKeys.adinda.declaration,
      PostKeys.updated.declaration, PostKeys.publicInformation.declaration,
    ] + PostType.allCases.flatMap(\.content.officeKeys)

  /// Those of any type that only what happens on a day has an answer to.
  package static let event = [
    PostKeys.lastDay.declaration, PostKeys.time.declaration, PostKeys.speakers.declaration,
    PostKeys.participants.declaration,
  ]

  package static func isOfEvents(_ type: PostType) -> Bool { type.content.isOfEvents }

  /// Those that any type has.
  package static let common = PostKeys.all.filter { !unasked.contains($0.name) }

  /// Whether a key may name the people behind a post, who stay unnamed in some types.
  package static func namesPeople(_ key: KeyDeclaration) -> Bool { people.contains(key.name) }

  package static func hidesPeople(_ type: PostType) -> Bool { type.content.hidesPeople }

  /// What a new post of a type is asked to tell.
  package static func prompt(of type: PostType) -> String { type.content.newBody }

  /// What a form asks for the text of a post of a type.
  package static func bodyQuestion(of type: PostType) -> String { type.content.bodyQuestion }

  // MARK: Other files

  /// Those of `kim.yml`, in the order in which a form asks for them; whether there is a writing page decides
  /// who looks after the site, in the file.
  package static let profile = ProfileKeys.all.filter {
    $0.name != ProfileKeys.hasWritingPage.name
  }

  /// What a KIM changes most.
  package static let firstOfProfile = [
    ProfileKeys.name.declaration, ProfileKeys.motto.declaration, ProfileKeys.chair.declaration,
    ProfileKeys.address.declaration, ProfileKeys.whatsapp.declaration,
    ProfileKeys.email.declaration, ProfileKeys.logo.declaration, ProfileKeys.cover.declaration,
    ProfileKeys.colour.declaration,
  ]

  /// What whoever looks after the site decides.
  package static let officeOfProfile = [
    ProfileKeys.code.declaration, ProfileKeys.level.declaration, ProfileKeys.number.declaration,
    ProfileKeys.decreeNumber.declaration, ProfileKeys.decreeDay.declaration,
    ProfileKeys.decreeSigner.declaration, ProfileKeys.mentor.declaration,
    ProfileKeys.cluster.declaration, ProfileKeys.regionName.declaration,
    ProfileKeys.theme.declaration, ProfileKeys.webAddress.declaration,
  ]

  /// Those of a page of `halaman`.
  package static let page = [PostKeys.title.declaration, PostKeys.summary.declaration]

  private static let people = Set(
    [
      PostKeys.author.declaration, PostKeys.contact.declaration, PostKeys.speakers.declaration,
      PostKeys.participants.declaration,
    ].map(\.name))

  /// Those with a question of their own; those by which editors hide, schedule, move and file a
  /// post; and those that name files and folders, which a form cannot see.
  private static let unasked = Set(
    (PostKeys.photos + [
      PostKeys.title.declaration, PostKeys.date.declaration, PostKeys.type.declaration,
      PostKeys.location.declaration, PostKeys.body.declaration, PostKeys.draft.declaration,
      PostKeys.publication.declaration, PostKeys.slug.declaration, PostKeys.aliases.declaration,
      PostKeys.isPinned.declaration, PostKeys.relatedSites.declaration,
      PostKeys.retention.declaration, PostKeys.language.declaration,
    ]).map(\.name))
}
