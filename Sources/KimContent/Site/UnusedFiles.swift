package import KimDiagnostics
package import KimModel

/// The files of a site that no page shows and no text names.
///
/// Whoever put them there may wait for them to appear: each is named in a message.
package struct UnusedFiles {
  /// For the list of all files that are withheld.
  package private(set) var withheld: [WithheldFile] = []
  package private(set) var diagnostics = Diagnostics()
  private let source: SiteSource

  /// Larger photos are named one by one: they make the folder slow to move about.
  private static let largest = 1_000_000

  /// - Parameters:
  ///   - source: with its notes settled.
  ///   - waiting: texts that may be published another day, with the photos beside them.
  package init(_ source: SiteSource, outputs: [Output], waiting: Set<String> = []) {
    self.source = source
    for path in source.unread { withhold(path, .unread) }
    let (photos, documents) = Self.unused(source, outputs)
    let mentions = Mentions(of: photos.map(\.path) + documents, in: source.texts)
    let folders = Set(waiting.compactMap(FolderPhotos.ownFolder))
    var large: Set<String> = []
    for photo in photos where !mentions.contains(photo.path) {
      guard !folders.contains(FolderPhotos.folder(of: photo.path)) else { continue }
      withhold(photo.path, .unused)
      guard photo.byteCount > Self.largest else { continue }
      large.insert(photo.path)
      diagnostics.add(.large("\(source.folder)/\(shown(photo.path))", photo.byteCount))
    }
    for path in documents where !mentions.contains(path) { withhold(path, .unused) }
    finish(large: large)
  }

  /// Those that no output is made of; photos that cannot be opened have a message of their own.
  private static func unused(
    _ source: SiteSource, _ outputs: [Output]
  ) -> (photos: [SourcePhoto], documents: [String]) {
    guard !(source.photos.isEmpty && source.documents.isEmpty) else { return ([], []) }
    var used: Set<String> = []
    for output in outputs {
      switch output.content {
      case .rendition(.photo(let hash, _)): used.insert(hash)
      case .copy(let path): used.insert(path)
      case .bytes, .rendition(.card), .rendition(.icon), .asItIs: break
      }
    }
    return (
      source.photos.filter { $0.state != .refused && !used.contains($0.hash) },
      source.documents.map(\.path).filter { !used.contains($0) }
    )
  }

  private mutating func withhold(_ path: String, _ reason: WithheldFile.Reason) {
    withheld.append(WithheldFile(path: shown(path), reason: reason))
  }

  /// No message spreads a name that has somebody's number in it.
  private func shown(_ path: String) -> String {
    guard IdentityNumberScan.isFound(inPath: path) else { return path }
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    return IdentityNumberScan.isFound(inPath: folder) || folder.isEmpty ? "…" : folder + "/…"
  }

  /// Texts of other programs have a message each, all the rest one together.
  private mutating func finish(large: Set<String>) {
    var others: [String] = []
    for path in withheld.map(\.path) where !large.contains(path) && !source.told.contains(path) {
      if Self.isForeignText(path) {
        diagnostics.add(.foreignText("\(source.folder)/\(path)"))
      } else {
        others.append(path)
      }
    }
    if !others.isEmpty { diagnostics.add(.unused(others, in: source.folder)) }
  }

  /// Whether somebody wrote a post with a program whose files are not read.
  private static func isForeignText(_ path: String) -> Bool {
    foreignEndings.contains(NameParts(path).ending) && PostFolder.holdsPosts(path)
  }

  private static let foreignEndings: Set = [
    "docx", "doc", "odt", "rtf", "html", "htm", "pages", "wps", "gdoc",
  ]
}

extension Diagnostic {
  fileprivate static func large(_ path: String, _ byteCount: Int) -> Diagnostic {
    let size = (byteCount + 500_000) / 1_000_000
    return Diagnostic(
      .warning, code: "photo/unused", at: Place(path: path),
      id: "foto sebesar \(size) MB ini tidak dipakai di tulisan mana pun",
      en: "this photo of \(size) MB is not used by any post",
      hint: LocalizedText(
        id: "awali namanya dengan '_'; berkas itu lalu tidak dibaca",
        en: "begin its name with '_'; then it is not read"),
      mend: .rename("_" + (path.split(separator: "/").last ?? "")))
  }

  fileprivate static func foreignText(_ path: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "file/not-a-post", at: Place(path: path),
      id: "berkas ini tidak terbit sebagai tulisan, karena hanya berkas .md dan .txt yang dibaca",
      en: "this file is not published as a post: only .md and .txt files are read",
      hint: LocalizedText(
        id: "salin teksnya ke berkas .md, lalu pindahkan berkas ini ke luar folder KIM; "
          + "atau tautkan dari sebuah tulisan bila untuk diunduh",
        en: "copy its text into a .md file and take this one out of the folder; "
          + "or link it from a post if it is to be downloaded"))
  }

  private static let mostNames = 10

  fileprivate static func unused(_ paths: [String], in folder: String) -> Diagnostic {
    let names = paths.prefix(mostNames).joined(separator: ", ")
    let more = paths.count - mostNames
    return Diagnostic(
      .warning, code: "site/unused-files", at: Place(path: folder),
      id: "\(paths.count) berkas tidak dipakai tulisan mana pun: \(names)"
        + (more > 0 ? ", dan \(more) lagi" : ""),
      en: "no post uses \(paths.count) of the files: \(names)"
        + (more > 0 ? " and \(more) more" : ""),
      hint: LocalizedText(
        id: "sebut namanya di sebuah tulisan, atau hapus; yang bukan untuk terbit, "
          + "awali namanya dengan '_'",
        en: "name them in a post or delete them; begin the names of those that are not to be "
          + "published with '_'"))
  }
}
