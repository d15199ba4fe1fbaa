import KimDiagnostics
import KimModel

/// Large photos that lie in a site's folder and that no page shows.
struct UnusedPhotos {
  let source: SiteSource
  let outputs: [Output]

  /// Smaller ones do no harm.
  private static let largest = 1_000_000

  var diagnostics: Diagnostics {
    let large = source.photos.filter { $0.byteCount > Self.largest }
    guard !large.isEmpty else { return Diagnostics() }
    var used: Set<String> = []
    for case .rendition(.photo(let hash, _)) in outputs.map(\.content) { used.insert(hash) }
    return Diagnostics(
      large.filter { !used.contains($0.hash) && !isNamed($0) }.map {
        .unused("\(source.folder)/\($0.path)", byteCount: $0.byteCount)
      })
  }

  /// Whether some text has the photo's name in it: a draft, a post of tomorrow, one with an error.
  private func isNamed(_ photo: SourcePhoto) -> Bool {
    let name = photo.path.split(separator: "/").last.map(String.init) ?? photo.path
    let spellings = [name, name.replacing(" ", with: "%20")].map { Array($0.utf8) }
    return source.texts.contains { text in
      spellings.contains { text.bytes.firstRange(of: $0) != nil }
    }
  }
}

extension Diagnostic {
  fileprivate static func unused(_ path: String, byteCount: Int) -> Diagnostic {
    let size = (byteCount + 500_000) / 1_000_000
    return Diagnostic(
      .warning, code: "photo/unused", at: Place(path: path),
      id: "foto sebesar \(size) MB ini tidak dipakai di tulisan mana pun",
      en: "this photo of \(size) MB is not used by any post",
      hint: LocalizedText(
        id: "hapus, atau pindahkan ke folder yang namanya dimulai dengan '_'",
        en: "delete it, or move it to a folder whose name begins with '_'"))
  }
}
