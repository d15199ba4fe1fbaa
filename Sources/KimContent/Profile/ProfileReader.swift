import KimDiagnostics
import KimModel
import KimYAML

/// Reads `kim.yml`.
struct ProfileReader {
  private var fields: Fields
  private let photos: PhotoIndex?

  /// Nil, with the reasons in `diagnostics`, if what a site cannot do without is not there.
  ///
  /// - Parameter photos: nil where the files that it names are not looked for.
  static func read(
    _ file: SourceFile, photos: PhotoIndex?, diagnostics: inout Diagnostics
  ) -> SiteProfile? {
    var found = Diagnostics()
    defer { diagnostics.add(found) }
    guard let read = fields(of: file, diagnostics: &found) else { return nil }
    var reader = ProfileReader(fields: read.fields, photos: photos)
    let profile = reader.read()
    reader.fields.finish(foreign: KeySets.site.foreign)
    found.add(reader.fields.diagnostics)
    return read.isPublishable ? profile : nil
  }

  /// What is written in the file: its keys as they stand there, and all that may be shown of them.
  ///
  /// Nil, with the reasons in `diagnostics`, if it cannot be read.
  static func fields(
    of file: SourceFile, diagnostics: inout Diagnostics
  ) -> (node: YAMLNode, fields: Fields, isPublishable: Bool)? {
    let kindKeys = KeySets.kindKeys(in: KeySets.site)
    let range = 0..<file.bytes.count
    guard
      let node = YAMLDocument.read(
        file, range: range, keys: kindKeys, diagnostics: &diagnostics)
    else { return nil }
    let before = diagnostics.errorCount
    let checked = ShownValues.checked(node, in: file, range: range, diagnostics: &diagnostics)
    let fields = Fields(checked, in: file, family: .site, synonyms: synonyms)
    return (checked, fields, diagnostics.errorCount == before)
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
    optional.logo = photo(ProfileKeys.logo, canBeDrawing: true)
    optional.cover = photo(ProfileKeys.cover, canBeDrawing: false)
    guard let name, let code, let level else { return nil }
    return SiteProfile(name: name, code: code, level: level, optional)
  }

  private mutating func photo(_ key: Key<String?>, canBeDrawing: Bool) -> Photo? {
    guard let path = fields.read(key) else { return nil }
    return photos?.photo(
      path, from: "", at: fields.place(ofValue: key), canBeDrawing: canBeDrawing,
      diagnostics: &fields.diagnostics)
  }
}
