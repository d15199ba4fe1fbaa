import KimContent
import KimDiagnostics
import KimModel
import KimSiteWork
import KimSystem

/// The texts of a KIM's folder that a form may open: its posts, the newest first, and its pages.
struct TextList {
  struct Item: Sendable, Hashable {
    /// Below the content root.
    let path: String
    let kind: TextKind
    let title: String
    let day: Day?
    let type: PostType
    let isHidden: Bool
  }

  private(set) var items: [Item] = []
  private let site: SiteFolder
  private let province: Province

  private static let most = 5000
  private static let deepest = 16
  private static let largest = 1 << 20

  /// Throws a `DiskError` if the machine is to blame.
  init(of site: SiteFolder, _ province: Province) throws(DiskError) {
    self.site = site
    self.province = province
    try read(site.place.open(), at: [])
    items.sort { first, second in
      switch (first.day, second.day) {
      case (let first?, let second?) where first != second: first > second
      case (nil, _?): false
      case (_?, nil): true
      default: first.path < second.path
      }
    }
  }

  private mutating func read(
    _ folder: borrowing Folder, at names: [String]
  ) throws(DiskError) {
    for entry in try folder.listing().entries where ContentFile.isRead(entry.name) {
      guard items.count < Self.most else { return }
      let path = names + [entry.name]
      if entry.kind == .folder, path.count < Self.deepest,
        !site.inner.contains(path.joined(separator: "/"))
      {
        try read(folder.folder(entry.name), at: path)
      } else if entry.kind == .file, ContentFile.isText(entry.name) {
        try add(entry.name, in: folder, source: path.joined(separator: "/"))
      }
    }
  }

  /// What is no text for readers is left out: a note without a day, a list of somebody's.
  private mutating func add(
    _ name: String, in folder: borrowing Folder, source: String
  ) throws(DiskError) {
    guard
      case .bytes(let bytes, _) = try FileBytes(reading: name, in: folder, limit: Self.largest)
    else { return }
    var found = Diagnostics()
    guard
      let glance = PostGlance(
        bytes, source: source, folder: "", province: province, diagnostics: &found)
    else { return }
    let kind = TextKind(of: source)
    let isLoose = NameParts(name).isPlainText && (glance.title == nil || glance.day == nil)
    guard kind == .page || !isLoose else { return }
    items.append(
      Item(
        path: "\(site.id)/\(source)", kind: kind, title: glance.title ?? name,
        day: kind == .page ? nil : glance.day, type: glance.type, isHidden: glance.isHidden))
  }
}
