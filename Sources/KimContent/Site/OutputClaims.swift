import KimDiagnostics
import KimModel

/// Who publishes under which path of a site: one source each.
struct OutputClaims {
  /// The site's folder, for messages.
  let folder: String
  /// Folders of the output that belong to nested sites, each ending in `/`.
  let reservedFolders: [String]
  private var owners: [String: String] = [:]

  init(folder: String, reservedFolders: [String]) {
    self.folder = folder
    self.reservedFolders = reservedFolders.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
  }

  /// Takes a path for a source; false, with an error that names both, if it is taken already.
  mutating func claim(
    _ path: OutputPath, for source: String, at place: Place, diagnostics: inout Diagnostics
  ) -> Bool {
    // Letter case does not part files on every disk: a site has to survive a flash drive.
    let key = path.string.lowercased()
    if Self.isGenerated(key) || reservedFolders.contains(where: { key.hasPrefix($0.lowercased()) })
    {
      diagnostics.add(.reserved(place, path))
      return false
    }
    if let owner = owners[key] {
      diagnostics.add(.taken(place, path, by: "\(folder)/\(owner)"))
      return false
    }
    owners[key] = source
    return true
  }

  /// Whether a page of ours stands there, whatever a KIM writes.
  private static func isGenerated(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    guard let first = parts.first, let last = parts.last else { return true }
    if parts.count == 1 { return rootPages.contains(path) }
    if generatedFolders.contains(String(first)) { return true }
    guard PostType(rawValue: String(first)) != nil, parts.count == 2 else { return false }
    return last == "index.html" || isListPage(last)
  }

  /// `halaman-2.html` and so on.
  private static func isListPage(_ name: Substring) -> Bool {
    guard name.hasPrefix("halaman-"), name.hasSuffix(".html") else { return false }
    return name.dropFirst("halaman-".count).dropLast(".html".count).allSatisfy(\.isNumber)
  }

  private static let rootPages: Set<String> = [
    "index.html", "arsip.html", "404.html", "siaran.html", "feed.xml", "feed.json", "sitemap.xml",
    "agenda.ics", "robots.txt",
  ]

  private static let generatedFolders: Set<String> = ["topik", "aset", "foto", "berkas", "buletin"]
}

extension Diagnostic {
  fileprivate static func taken(_ place: Place, _ path: OutputPath, by owner: String) -> Diagnostic {
    Diagnostic(
      .error, code: "site/same-address", at: place,
      id: "alamat \(path) sudah dipakai oleh \(owner)", en: "\(path) is already taken by \(owner)",
      hint: LocalizedText(
        id: "ganti nama salah satu berkas, atau beri 'slug' yang lain",
        en: "rename one of the files, or give it another 'slug'"))
  }

  fileprivate static func reserved(_ place: Place, _ path: OutputPath) -> Diagnostic {
    Diagnostic(
      .error, code: "site/reserved-address", at: place,
      id: "alamat \(path) dipakai oleh situs ini sendiri", en: "\(path) is a page of the site itself",
      hint: LocalizedText(
        id: "ganti nama berkasnya, atau beri 'slug' yang lain",
        en: "rename the file, or give it another 'slug'"))
  }
}
