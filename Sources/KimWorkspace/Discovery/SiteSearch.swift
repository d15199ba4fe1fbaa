import KimConcurrency
import KimDiagnostics
import KimModel
import KimSystem

/// Finds the folders that hold a `kim.yml`, at any depth below the content root.
struct SiteSearch: Sendable {
  private let root: TypedPath
  /// Paths below the root, in sorted order.
  private(set) var found: [String] = []
  private(set) var blocked: [String] = []
  /// How many names are in the folders of each site.
  private(set) var sizes: [String: Int] = [:]
  private(set) var diagnostics = Diagnostics()

  init(root: TypedPath) { self.root = root }

  mutating func search() throws {
    let folder = try open()
    let listing = try folder.listing()
    if listing["kim.yml"]?.kind == .file { diagnostics.add(.siteAtRoot(root)) }
    report(listing, in: folder.path, at: [])
    let inner = try ConcurrentWork.map(Self.folders(of: listing)) { [root] name in
      var search = SiteSearch(root: root)
      try search.enter(folder, [name], site: nil)
      return search
    }
    for search in inner { add(search) }
    found.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What was found in another folder, apart from this one.
  private mutating func add(_ other: SiteSearch) {
    found += other.found
    blocked += other.blocked
    sizes.merge(other.sizes) { first, _ in first }
    diagnostics.add(other.diagnostics)
  }

  private static func folders(of listing: FolderListing) -> [String] {
    listing.entries.filter { $0.kind == .folder && !$0.name.hasPrefix("_") }.map(\.name)
  }

  private func open() throws -> Folder {
    do {
      return try Folder(opening: root.string)
    } catch {
      guard error.isMissing || error.isNotAFolder else { throw error }
      throw UsageError.noRoot(root)
    }
  }

  private mutating func visit(
    _ folder: borrowing Folder, _ listing: FolderListing, at names: [String], site: String?
  ) throws {
    if let site {
      sizes[site, default: 0] += listing.entries.count
    } else {
      report(listing, in: folder.path, at: names)
    }
    for name in Self.folders(of: listing) { try enter(folder, names + [name], site: site) }
  }

  private mutating func enter(
    _ parent: borrowing Folder, _ names: [String], site: String?
  ) throws {
    let path = names.joined(separator: "/")
    guard names.count <= FolderWalk.deepest, let name = names.last else {
      return block(path, .tooDeep(parent.path))
    }
    do {
      let folder = try parent.folder(name)
      let listing = try folder.listing()
      let isSite = listing["kim.yml"].map { $0.kind != .folder } ?? false
      if isSite { found.append(path) }
      try visit(folder, listing, at: names, site: isSite ? path : site)
    } catch let error as DiskError where error.isAboutOneFile {
      block(path, .unreadableFolder(parent.path(of: name)))
    }
  }

  /// Inside a site its reader reports what is odd, once.
  private mutating func report(_ listing: FolderListing, in folder: String, at names: [String]) {
    for name in listing.refused { diagnostics.add(.refusedName(name, in: folder)) }
    for entry in listing.entries where !entry.name.hasPrefix("_") {
      let path = (names + [entry.name]).joined(separator: "/")
      if entry.kind == .symlink { block(path, .symlink(root.appending(path).string)) }
      if !names.isEmpty, listing["kim.yml"].map({ $0.kind == .folder }) ?? true,
        Self.isMisspelt(entry.name)
      {
        blocked.append(names.joined(separator: "/"))
        diagnostics.add(.misspelt(root.appending(path).string, name: entry.name))
      }
    }
  }

  /// Whether a name was meant to be `kim.yml`: `KIM.yaml`, `kim .yml`, and the `kim.yml.txt` that
  /// some editors save. A folder of that name is meant too.
  private static func isMisspelt(_ name: String) -> Bool {
    name.lowercased().filter { $0 != " " }.hasPrefix("kim.y")
  }

  private mutating func block(_ path: String, _ diagnostic: Diagnostic) {
    blocked.append(path)
    diagnostics.add(diagnostic)
  }
}

extension UsageError {
  fileprivate static func noRoot(_ root: TypedPath) -> UsageError {
    UsageError(
      id: "tidak ada folder '\(root)'; sebutkan folder isi, misalnya: kim build sites, atau mulai "
        + "dari nol dengan: kim init",
      en: "there is no folder '\(root)'; name the content root, for example: kim build sites, or "
        + "begin from nothing with: kim init")
  }
}

extension Diagnostic {
  fileprivate static func siteAtRoot(_ root: TypedPath) -> Diagnostic {
    Diagnostic(
      .error, code: "site/at-root", at: Place(path: root.appending("kim.yml").string),
      id: "kim.yml ada langsung di folder induk, bukan di folder situs",
      en: "kim.yml lies in the content root itself, not in a site's folder",
      hint: LocalizedText(
        id: "pindahkan berkas situs ini ke folder sendiri, misalnya '\(root)/kim-desa-kami'",
        en: "move the files of this site to a folder of its own, such as '\(root)/kim-desa-kami'"))
  }

  fileprivate static func misspelt(_ path: String, name: String) -> Diagnostic {
    Diagnostic(
      .error, code: "site/misspelt", at: Place(path: path),
      id: "berkas ini bernama '\(name)', sehingga foldernya tidak dikenali sebagai situs",
      en: "this file is named '\(name)', so its folder is not taken for a site",
      hint: LocalizedText(
        id: "ganti namanya menjadi kim.yml (huruf kecil semua)",
        en: "rename it to kim.yml (all lower case)"),
      mend: .rename("kim.yml"))
  }
}
