import KimDiagnostics
package import KimModel
package import KimSystem

/// A region's name as people type it, and what came of the search for it.
package struct NamedRegions: Sendable {
  /// At least one; more than one where several bear the name.
  package let found: [Region]
  /// Of each, with the regions that it lies in.
  package let descriptions: [String]
  private let text: String

  /// Throws a `UsageError` if no region bears the name.
  init(_ text: String, in regions: RegionTable, within area: RegionCode? = nil) throws(UsageError) {
    let search = RegionSearch(in: regions, within: area)
    found = search.found(text)
    self.text = text
    descriptions = found.map { regions.locality(of: $0.code).description() }
    guard !found.isEmpty else { throw .unknownRegion(text, meant: search.nearest(to: text)) }
  }

  /// The one that bears the name; throws a `UsageError` that lists them if there are several.
  package func only() throws(UsageError) -> Region {
    guard found.count == 1, let region = found.first else {
      throw .severalRegions(text, zip(found, descriptions).map { "\($0.code)  \($1)" })
    }
    return region
  }
}

extension UsageError {
  fileprivate static func unknownRegion(_ text: String, meant: String?) -> UsageError {
    if RegionCode(text) != nil {
      return UsageError(
        id: "kode \(text) tidak ada di daftar wilayah; periksa kodenya (kode Kemendagri, "
          + "bukan BPS)",
        en: "the code \(text) is not in the list of regions; check it (a code of the Ministry, "
          + "not of BPS)")
    }
    return UsageError(
      id: "tidak ada wilayah '\(text)'; "
        + (meant.map { "maksud Anda '\($0)'?" }
          ?? "tulis nama atau kode Kemendagri, seperti 16.06.06.2008"),
      en: "there is no region '\(text)'; "
        + (meant.map { "did you mean '\($0)'?" }
          ?? "give a name or a code of the Ministry, such as 16.06.06.2008"))
  }

  fileprivate static func severalRegions(_ text: String, _ lines: [String]) -> UsageError {
    let most = 20
    let list = lines.prefix(most).map { "\n  \($0)" }.joined()
    let more = lines.count - most
    let rest = LocalizedText(
      id: more > 0 ? "\n  dan \(more) lagi; sebutkan juga kecamatannya: '\(text), Kecamatan'" : "",
      en: more > 0 ? "\n  and \(more) more; name the district too: '\(text), District'" : "")
    return UsageError(
      id: "ada \(lines.count) wilayah bernama '\(text)'; sebutkan kodenya:" + list + rest.id,
      en: "there are \(lines.count) regions named '\(text)'; give the code:" + list + rest.en)
  }
}
