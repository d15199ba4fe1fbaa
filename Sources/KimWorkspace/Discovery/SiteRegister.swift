import KimDiagnostics
import KimModel
import KimSiteWork
import KimSystem

/// Gives every site folder its id, and refuses those that cannot have one or that would share it.
struct SiteRegister {
  private let root: TypedPath
  private(set) var diagnostics = Diagnostics()
  private(set) var refused: Set<String> = []
  private var ids: Set<SiteID> = []
  /// By the path of every folder that a site is in.
  private var inner: [String: [String]] = [:]
  private var folded: [String: SiteID] = [:]

  init(root: TypedPath) { self.root = root }

  mutating func add(_ path: String) {
    addToOuter(path)
    guard let id = SiteID(path) else { return refuse(path, .badName(root.appending(path), path)) }
    let first = String(id.components[0])
    guard !IndexPaths.folders.contains(first.lowercased()) else {
      return refuse(path, .indexFolder(root.appending(path), first))
    }
    if let outer = outerSite(using: id) {
      return refuse(path, .siteFolder(root.appending(path), outer: root.appending(outer.string)))
    }
    let key = path.lowercased()
    guard let other = folded[key] else {
      folded[key] = id
      ids.insert(id)
      return
    }
    addTwin(id, of: other, key: key)
  }

  /// The site that this one is in, if that site has its own files under the name.
  private func outerSite(using id: SiteID) -> SiteID? {
    let names = id.components
    return (1..<max(names.count, 1)).lazy
      .filter { SitePaths.folders.contains(names[$0].lowercased()) }
      .compactMap { SiteID(names.prefix($0).joined(separator: "/")) }
      .first(where: ids.contains)
  }

  private mutating func addToOuter(_ path: String) {
    let names = path.split(separator: "/")
    for count in 1..<max(names.count, 1) {
      inner[names.prefix(count).joined(separator: "/"), default: []]
        .append(names.dropFirst(count).joined(separator: "/"))
    }
  }

  /// Of two names that differ in letter case only, the one in lower case is kept: it is what the
  /// site's address has been, and what most hosts expect.
  private mutating func addTwin(_ id: SiteID, of other: SiteID, key: String) {
    let (kept, left) = id.string == key ? (id, other) : (other, id)
    folded[key] = kept
    ids.remove(left)
    ids.insert(kept)
    refuse(left.string, .twin(root.appending(left.string), of: root.appending(kept.string)))
  }

  private mutating func refuse(_ path: String, _ diagnostic: Diagnostic) {
    refused.insert(path)
    diagnostics.add(diagnostic)
  }

  /// `sizes` by the sites' folders.
  func sites(sizes: [String: Int]) -> [SiteFolder] {
    ids.sorted().map {
      SiteFolder(
        id: $0, place: SourcePlace($0.string, in: root), inner: inner[$0.string] ?? [],
        size: sizes[$0.string] ?? 0)
    }
  }
}

extension Diagnostic {
  fileprivate static func badName(_ path: TypedPath, _ name: String) -> Diagnostic {
    let better = name.split(separator: "/")
      .map { SiteID(String($0))?.string ?? Slug(of: String($0))?.string ?? "kim-desa-kami" }
      .joined(separator: "/")
    return Diagnostic(
      .error, code: "site/bad-name", at: Place(path: path.string),
      id: "nama folder situs hanya boleh memuat huruf a-z, angka, '-', dan '_'",
      en: "a site's folder name may have only letters a-z, digits, '-' and '_'",
      hint: LocalizedText(
        id: "ganti nama foldernya menjadi '\(better)'",
        en: "rename the folder to '\(better)'"),
      mend: name.contains("/") ? nil : .rename(better))
  }

  fileprivate static func indexFolder(_ path: TypedPath, _ name: String) -> Diagnostic {
    Diagnostic(
      .error, code: "site/index-folder", at: Place(path: path.string),
      id: "nama '\(name)' sudah dipakai oleh halaman indeks",
      en: "the index has its own pages at '\(name)'",
      hint: LocalizedText(
        id: "ganti nama folder itu, misalnya 'kim-\(name)'",
        en: "rename that folder, for example to 'kim-\(name)'"))
  }

  fileprivate static func siteFolder(_ path: TypedPath, outer: TypedPath) -> Diagnostic {
    Diagnostic(
      .error, code: "site/outer-folder", at: Place(path: path.string),
      id: "situs '\(outer)' menerbitkan halamannya sendiri di folder bernama sama",
      en: "the site '\(outer)' publishes its own pages in a folder of that name",
      hint: LocalizedText(
        id: "pindahkan situs ini ke luar '\(outer)', atau ganti nama foldernya",
        en: "move this site out of '\(outer)', or rename its folder"))
  }

  fileprivate static func twin(_ path: TypedPath, of other: TypedPath) -> Diagnostic {
    Diagnostic(
      .error, code: "site/same-name", at: Place(path: path.string),
      id: "folder ini dan '\(other)' hanya berbeda huruf besar-kecil; alamatnya akan sama",
      en: "this folder and '\(other)' differ only in letter case; they would share an address",
      hint: LocalizedText(
        id: "ganti nama salah satunya", en: "rename one of them"))
  }
}
