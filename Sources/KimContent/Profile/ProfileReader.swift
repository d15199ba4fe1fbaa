import KimDiagnostics
import KimModel
import KimYAML

/// Reads `kim.yml`.
struct ProfileReader {
  private var fields: Fields
  private let photos: PhotoIndex

  /// Nil, with the reasons in `diagnostics`, if what a site cannot do without is not there.
  static func read(
    _ file: SourceFile, photos: PhotoIndex, diagnostics: inout Diagnostics
  ) -> SiteProfile? {
    var found = Diagnostics()
    defer { diagnostics.add(found) }
    let kindKeys = KeySets.kindKeys(in: KeySets.site)
    guard
      let node = YAMLDocument.read(
        file, range: 0..<file.bytes.count, keys: kindKeys,
        diagnostics: &found)
    else { return nil }
    let before = found.errorCount
    let checked = ShownValues.checked(
      node, in: file, range: 0..<file.bytes.count, diagnostics: &found)
    let isPublishable = found.errorCount == before
    var reader = ProfileReader(
      fields: Fields(checked, in: file, family: .site, synonyms: synonyms), photos: photos)
    let profile = reader.read()
    reader.fields.finish(foreign: KeySets.site.foreign)
    found.add(reader.fields.diagnostics)
    return isPublishable ? profile : nil
  }

  private static let synonyms = KeySets.site.synonyms.merging(NetworkKeys.synonyms) { own, _ in
    own
  }

  private mutating func read() -> SiteProfile? {
    let name = fields.read(ProfileKeys.name)
    let code = fields.read(ProfileKeys.code)
    let level = fields.read(ProfileKeys.level)
    var optional = SiteProfile.Optionals()
    optional.read(&fields)
    if let path = fields.read(ProfileKeys.logo) {
      optional.logo = photos.photo(
        path, from: "", at: fields.place(ofValue: ProfileKeys.logo), canBeDrawing: true,
        diagnostics: &fields.diagnostics)
    }
    if let path = fields.read(ProfileKeys.cover) {
      optional.cover = photos.photo(
        path, from: "", at: fields.place(ofValue: ProfileKeys.cover),
        diagnostics: &fields.diagnostics)
    }
    guard let name, let code, let level else { return nil }
    return SiteProfile(name: name, code: code, level: level, optional)
  }
}
