import KimDiagnostics
import KimModel
import KimYAML

/// Reads `kim.yml`.
struct ProfileReader {
  private var fields: Fields
  private let photos: PhotoIndex

  /// Nil, with the reasons in `diagnostics`, unless every field of the file is sound.
  static func read(
    _ file: SourceFile, photos: PhotoIndex, diagnostics: inout Diagnostics
  ) -> SiteProfile? {
    var found = Diagnostics()
    defer { diagnostics.add(found) }
    let kindKeys = KeySets.kindKeys(in: KeySets.site)
    guard
      let node = YAMLDocument.read(
        file, range: 0..<file.bytes.count, textKeys: kindKeys.texts, listKeys: kindKeys.lists,
        diagnostics: &found)
    else { return nil }
    var reader = ProfileReader(
      fields: Fields(node, in: file, family: .site), photos: photos)
    let profile = reader.read()
    reader.fields.finish()
    found.add(reader.fields.diagnostics)
    return found.hasErrors ? nil : profile
  }

  private mutating func read() -> SiteProfile? {
    let name = fields.read(ProfileKeys.name)
    let code = fields.read(ProfileKeys.code)
    let level = fields.read(ProfileKeys.level)
    var optional = SiteProfile.Optionals()
    readIdentity(&optional)
    readContact(&optional)
    readAims(&optional)
    readPresentation(&optional)
    guard let name, let code, let level else { return nil }
    return SiteProfile(name: name, code: code, level: level, optional)
  }

  private mutating func readIdentity(_ profile: inout SiteProfile.Optionals) {
    profile.number = fields.read(ProfileKeys.number)
    profile.founded = fields.read(ProfileKeys.founded)
    let decree = Decree(
      number: fields.read(ProfileKeys.decreeNumber), date: fields.read(ProfileKeys.decreeDay),
      signer: fields.read(ProfileKeys.decreeSigner))
    if decree != Decree(number: nil, date: nil, signer: nil) { profile.decree = decree }
    profile.term = fields.read(ProfileKeys.term)
    profile.chair = fields.read(ProfileKeys.chair)
    profile.officers = fields.read(ProfileKeys.officers)
    profile.memberCount = fields.read(ProfileKeys.memberCount)
    profile.status = fields.read(ProfileKeys.status) ?? .active
  }

  private mutating func readContact(_ profile: inout SiteProfile.Optionals) {
    profile.address = fields.read(ProfileKeys.address)
    profile.coordinates = fields.read(ProfileKeys.coordinates)
    profile.whatsapp = fields.read(ProfileKeys.whatsapp)
    profile.email = fields.read(ProfileKeys.email)
    profile.socialAccounts = fields.read(ProfileKeys.socialAccounts) ?? []
    profile.formerSite = fields.read(ProfileKeys.formerSite)
  }

  private mutating func readAims(_ profile: inout SiteProfile.Optionals) {
    profile.mentor = fields.read(ProfileKeys.mentor)
    profile.cluster = fields.read(ProfileKeys.cluster)
    profile.focus = fields.read(ProfileKeys.focus)
    profile.vision = fields.read(ProfileKeys.vision)
    profile.missions = fields.read(ProfileKeys.missions)
    profile.motto = fields.read(ProfileKeys.motto)
    profile.awards = fields.read(ProfileKeys.awards)
    profile.partners = fields.read(ProfileKeys.partners)
  }

  private mutating func readPresentation(_ profile: inout SiteProfile.Optionals) {
    profile.regionName = fields.read(ProfileKeys.regionName)
    profile.theme = fields.read(ProfileKeys.theme)
    profile.colour = fields.read(ProfileKeys.colour)
    profile.webAddress = fields.read(ProfileKeys.webAddress)
    if let path = fields.read(ProfileKeys.logo) {
      profile.logo = photos.photo(
        path, from: "", at: fields.place(ofValue: ProfileKeys.logo), canBeDrawing: true,
        diagnostics: &fields.diagnostics)
    }
  }
}
