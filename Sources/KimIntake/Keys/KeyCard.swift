import KimContent
import KimDiagnostics
package import KimModel
package import KimReceive
import KimSiteWork
package import KimSystem
import KimWorkspace

/// A KIM's secret as it is handed to those who write for it.
package struct KeyCard: Sendable {
  package let site: SiteID
  package let name: String
  package let key: WritingKey
  package let isNew: Bool
  package let file: TypedPath
  /// Of the KIM's writing page; nil where nobody knows where the site is published.
  package let page: String?

  /// Finds the KIM's secret or makes one.
  ///
  /// Throws a `UsageError` if there is no such KIM, and where the secret would lie in the content.
  package init(of name: String, in root: TypedPath, keys: KeyShelf) throws {
    let site = try ContentRoot(discovering: root).site(named: name)
    let index = try IndexContent(of: root)
    let profile = try Self.profile(of: site, index)
    (key, isNew) = try keys.key(making: site.id, outside: root)
    self.site = site.id
    self.name = profile?.name ?? site.id.string
    file = keys.path(of: site.id)
    let address = profile?.webAddress ?? index.province.webAddress?.appending(site.id)
    page = address.map { "\($0.string)tulis.html" }
  }

  /// What a telephone's camera is to read: the page with the secret, which the page keeps; else the
  /// secret alone.
  package var code: String { page.map { "\($0)#\(Self.fragment)=\(key.text)" } ?? key.text }

  /// The name of the secret in an address, as the writing page knows it.
  private static let fragment = "kunci"

  private static func profile(
    of site: SiteFolder, _ index: IndexContent
  ) throws -> SiteProfile? {
    let limit = index.province.limits.postBytes
    let read = try FileBytes(reading: "kim.yml", in: site.place.open(), limit: limit)
    guard case .bytes(let bytes, _) = read, let day = Day(daysSinceEpoch: 0) else { return nil }
    var ignored = Diagnostics()
    let source = SiteSource(
      id: site.id, folder: site.path.string,
      texts: [SourceText(path: "kim.yml", bytes: bytes)])
    let context = ProvinceContext(
      province: index.province, regions: index.regions, broadcasts: [],
      at: Moment(startOf: day), includesDrafts: false)
    return SiteContent(parsing: source, context: context, diagnostics: &ignored)?.profile
  }
}
