package import KimSystem

/// Whether the last build found nothing wrong with its themes: then the next one compiles only those
/// that it needs, and a build in which nothing has changed none.
package struct SoundThemes {
  private let cache: TypedPath

  package init(_ options: BuildOptions) { cache = options.recordPlace }

  /// A cache that is not there is not made for it.
  func contains(_ themes: Fingerprint) throws -> Bool {
    guard try Folder.existing(cache) != nil else { return false }
    return try BuildCache(at: cache).note(Self.name) == themes.string
  }

  package func save(_ themes: Fingerprint) throws {
    guard try !contains(themes) else { return }
    try BuildCache(at: cache).save(note: themes.string, Self.name)
  }

  private static let name = "themes"
}
