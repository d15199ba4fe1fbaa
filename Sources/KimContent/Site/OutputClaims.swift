import KimDiagnostics
import KimModel

/// Who publishes under which path of a site, or of the index: one source each.
struct OutputClaims {
  /// What stands there whatever its writers do.
  enum Layout {
    case site, index
  }

  private let layout: Layout
  /// The site's folder, for messages.
  let folder: String
  /// Folders of the output that belong to nested sites, each ending in `/`.
  let reservedFolders: [String]
  private var owners: [String: String] = [:]
  /// Folders that something is published in, with one of those sources.
  private var folders: [String: String] = [:]

  init(_ layout: Layout = .site, folder: String, reservedFolders: [String] = []) {
    self.layout = layout
    self.folder = folder
    self.reservedFolders = reservedFolders.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
  }

  /// Takes a path for a source; false, with an error that names both, if it is taken already.
  mutating func claim(
    _ path: OutputPath, for source: String, at place: @autoclosure () -> Place,
    diagnostics: inout Diagnostics
  ) -> Bool {
    // Letter case does not part files on every disk: a site has to survive a flash drive.
    let key = path.string.lowercased()
    let outer = Self.folders(of: key)
    if isReserved(key) || outer.contains(where: isReserved) {
      diagnostics.add(.reserved(place(), path))
      return false
    }
    // No file can be where a folder is.
    if let owner = owners[key] ?? firstOwner(of: outer) ?? folders[key] {
      diagnostics.add(.taken(place(), path, by: "\(folder)/\(owner)"))
      return false
    }
    owners[key] = source
    for folder in outer where folders[folder] == nil { folders[folder] = source }
    return true
  }

  /// Takes a path that leads to a page elsewhere.
  mutating func claim(
    alias path: OutputPath, for source: String, at place: Place, diagnostics: inout Diagnostics
  ) -> Bool {
    // Every site has a profile, written by its KIM or not.
    guard Self.folders(of: path.string + "/")[0].lowercased() != SitePaths.profile.string else {
      diagnostics.add(.reserved(place, path))
      return false
    }
    return claim(path, for: source, at: place, diagnostics: &diagnostics)
  }

  private func firstOwner(of folders: [String]) -> String? {
    for folder in folders { if let owner = owners[folder] { return owner } }
    return nil
  }

  /// `a` and `a/b` for `a/b/c`.
  private static func folders(of path: String) -> [String] {
    let utf8 = path.utf8
    return utf8.indices.filter { utf8[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
  }

  private func isReserved(_ path: String) -> Bool {
    switch layout {
    case .site: isInNestedSite(path) || SitePaths.isReserved(path)
    case .index: IndexPaths.isReserved(path)
    }
  }

  private func isInNestedSite(_ path: String) -> Bool {
    reservedFolders.contains { (path + "/").hasPrefix($0.lowercased()) }
  }
}

extension Diagnostic {
  fileprivate static func taken(_ place: Place, _ path: OutputPath, by owner: String) -> Diagnostic
  {
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
      id: "alamat \(path) dipakai oleh situs ini sendiri",
      en: "\(path) is a page of the "
        + "site itself",
      hint: LocalizedText(
        id: "ganti nama berkasnya, atau beri 'slug' yang lain",
        en: "rename the file, or give it another 'slug'"))
  }
}
