import KimContent
import KimDiagnostics
package import KimModel
import KimSiteWork
package import KimSystem

/// Begins the content of a province or a regency: its settings, a message to all KIM, a page, a
/// first KIM with a post and a photo, and what a repository of it needs.
package struct NewIndex {
  /// Which host builds the content when it changes.
  package enum Host: String, Sendable, CaseIterable {
    case github, gitlab, forgejo, none

    /// Where the host looks for its file.
    fileprivate var path: String? {
      switch self {
      case .github: ".github/workflows/situs.yml"
      case .gitlab: ".gitlab-ci.yml"
      case .forgejo: ".forgejo/workflows/situs.yml"
      case .none: nil
      }
    }
  }

  private let folder: TypedPath
  private let installed: TypedPath

  /// Throws a `UsageError` if the folder has content, or if nothing is installed beside the program.
  package init(in folder: TypedPath, installed: TypedPath?) throws {
    guard let installed else { throw UsageError.notInstalled }
    self.folder = folder
    self.installed = installed
    let settings = root.appending(ProvinceInputs.folderName)
    guard try Folder.existing(settings) == nil else { throw UsageError.hasBegun(settings) }
  }

  private var root: TypedPath { folder.appending("sites") }

  /// The provinces and regencies of Indonesia that bear a name or have a code. Throws a `UsageError`
  /// if none does.
  package func areas(named text: String) throws -> NamedRegions {
    try NamedRegions(text, in: table("indonesia.csv"))
  }

  /// The regions of a province or a regency that bear a name or have a code.
  package func regions(named text: String, in area: Region) throws -> NamedRegions {
    try NamedRegions(text, in: regions(of: area), within: area.code)
  }

  private func regions(of area: Region) throws -> RegionTable {
    try table("\(area.code.ancestor(at: .province) ?? area.code).csv")
  }

  private func table(_ name: String) throws -> RegionTable {
    guard let bytes = try ProvinceFolder.list(name, installed: installed) else {
      throw UsageError.notInstalled
    }
    return RegionTable(listed: bytes)
  }

  /// Makes the files and returns their paths; what is there already is left alone. Throws a
  /// `UsageError`, a `ClockError` and a `DiskError`.
  ///
  /// - Parameters:
  ///   - area: what the index covers.
  ///   - first: the region of the first KIM; nil: a forum of the whole area.
  ///   - address: where all will be published, if that is known.
  ///   - moment: the day of the first texts; nil: that of the clock.
  package func create(
    of area: Region, first: Region? = nil, address: WebAddress? = nil, host: Host = .none,
    at moment: Moment? = nil
  ) throws -> [TypedPath] {
    let regions = try regions(of: area)
    let day = try BuildClock.moment(moment, in: TimeZoneName.of(area.code)).day
    let text = IndexText(area: area, address: address, day: day)
    _ = try Folder.creating(root)
    var made: [TypedPath?] = []
    for (path, text) in text.files { made.append(try create(text, at: path, in: root)) }
    let site = first ?? area
    let name = first == nil ? "Forum KIM \(area.shortName)" : nil
    let path = SiteName(of: site, named: name, regions: regions, index: area.code).path
    let profile = ProfileText(region: site, name: name, regions: regions)
    made.append(try create(profile.text, at: path + "/kim.yml", in: root))
    let kim = FirstSiteText(name: profile.title, day: day)
    for (file, text) in kim.files {
      made.append(try create(text, at: "\(path)/\(file)", in: root))
    }
    if let photo = try file("rapat-warga.jpg", in: "awal") {
      let place = "\(path)/\(kim.photo)"
      made.append(try NewFile(photo, at: place, in: root).createUnlessThere())
    }
    let around = RepositoryText(area: area)
    for (path, text) in around.files { made.append(try create(text, at: path, in: folder)) }
    if let place = host.path, let text = try file("\(host.rawValue).yml", in: "ci") {
      made.append(try NewFile(text, at: place, in: folder).createUnlessThere())
    }
    return made.compactMap { $0 }
  }

  private func create(_ text: String, at path: String, in root: TypedPath) throws -> TypedPath? {
    try NewFile(text, at: path, in: root).createUnlessThere()
  }

  /// One of the installed files; nil if it is not there.
  private func file(_ name: String, in folder: String) throws -> [UInt8]? {
    guard let folder = try Folder.existing(installed.appending(folder)),
      case .bytes(let bytes, _) = try FileBytes(reading: name, in: folder, limit: 1 << 20)
    else { return nil }
    return bytes
  }
}

extension UsageError {
  fileprivate static var notInstalled: UsageError {
    UsageError(
      id: "'kim init' memerlukan daftar wilayah yang ikut paket kim; pasang kim dari paketnya",
      en: "'kim init' needs the region lists of kim's package; install kim from its package")
  }

  fileprivate static func hasBegun(_ settings: TypedPath) -> UsageError {
    UsageError(
      id: "'\(settings)' sudah ada; situs baru dibuat dengan: kim new site NAMA-DESA",
      en: "'\(settings)' is there already; a new site is made with: kim new site VILLAGE")
  }
}
