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
    if isReserved(path) {
      diagnostics.add(.reserved(place(), path))
      return false
    }
    guard hold(path, for: source) else {
      diagnostics.add(.taken(place(), path, by: shown(owner(of: path) ?? "")))
      return false
    }
    return true
  }

  /// Takes a path for a source; false if another one has it.
  @discardableResult
  mutating func hold(_ path: OutputPath, for source: String) -> Bool {
    guard owner(of: path) == nil else { return false }
    // Letter case does not part files on every disk: a site has to survive a flash drive.
    let key = path.string.lowercased()
    owners[key] = source
    for folder in Self.folders(of: key) where folders[folder] == nil { folders[folder] = source }
    return true
  }

  /// The source that keeps others from a path; nil if it is free.
  func owner(of path: OutputPath) -> String? {
    let key = path.string.lowercased()
    // No file can be where a folder is.
    return owners[key] ?? firstOwner(of: Self.folders(of: key)) ?? folders[key]
  }

  /// A source as people see it in messages.
  func shown(_ source: String) -> String { "\(folder)/\(source)" }

  /// Whether the site, or the index, itself may put something there.
  func isReserved(_ path: OutputPath) -> Bool {
    let key = path.string.lowercased()
    return isReserved(key) || Self.folders(of: key).contains(where: isReserved)
  }

  /// Takes a path that leads to a page elsewhere; false, with a warning, if it is taken already.
  mutating func claim(
    alias path: OutputPath, for source: String, at place: Place, diagnostics: inout Diagnostics
  ) -> Bool {
    // Some pages every site has, written by its KIM or not.
    let top = Self.folders(of: path.string + "/")[0].lowercased()
    if SitePaths.certain.contains(where: { $0.string == top }) || isReserved(path) {
      diagnostics.add(.reserved(place, path, severity: .warning))
      return false
    }
    guard hold(path, for: source) else {
      let owner = shown(owner(of: path) ?? "")
      diagnostics.add(.taken(place, path, by: owner, severity: .warning))
      return false
    }
    return true
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
  static func taken(
    _ place: Place, _ path: OutputPath, by owner: String, severity: Severity = .error
  ) -> Diagnostic {
    Diagnostic(
      severity, code: "site/same-address", at: place,
      id: "alamat \(path) sudah dipakai oleh \(owner)", en: "\(path) is already taken by \(owner)",
      hint: LocalizedText(
        id: "ganti nama salah satu berkas, atau beri 'slug' yang lain",
        en: "rename one of the files, or give it another 'slug'"))
  }

  static func reserved(
    _ place: Place, _ path: OutputPath, severity: Severity = .error
  ) -> Diagnostic {
    Diagnostic(
      severity, code: "site/reserved-address", at: place,
      id: "alamat \(path) dipakai oleh situs ini sendiri",
      en: "\(path) is a page of the "
        + "site itself",
      hint: LocalizedText(
        id: "ganti nama berkasnya, atau beri 'slug' yang lain",
        en: "rename the file, or give it another 'slug'"))
  }
}
