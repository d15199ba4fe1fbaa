import KimDiagnostics
import KimDigest
package import KimModel

/// A file of a theme that every site gets its own copy of.
package struct Asset: Sendable, Hashable {
  /// `aset/<name>.<hash>.<ending>`.
  package let path: OutputPath
  package let bytes: [UInt8]

  /// Returns nil for a name without an ending, and for one that cannot stand in a URL.
  package init?(name: String, bytes: [UInt8]) {
    guard let dot = name.lastIndex(of: "."),
      let path = SitePaths.asset(
        named: name[..<dot], hash: ContentHash.short(of: bytes),
        ending: name[name.index(after: dot)...])
    else { return nil }
    self.path = path
    self.bytes = bytes
  }
}

/// The assets of a theme, under the names that they get.
enum ThemeAssets {
  static let folder = "assets/"
  private static let pictureEndings = [".svg", ".png", ".jpg", ".webp", ".gif", ".ico"]

  /// The pictures that style sheets refer to by their names.
  static func pictures(of layers: ThemeLayers) -> [Asset] {
    layers.paths(in: folder).compactMap { path in
      guard pictureEndings.contains(where: path.hasSuffix), let file = layers.file(path) else {
        return nil
      }
      return Asset(name: String(path.dropFirst(folder.count)), bytes: file.bytes)
    }
  }

  /// A style sheet with the pictures' published names in its `url(…)`.
  static func linked(_ css: [UInt8], to pictures: [Asset]) -> [UInt8] {
    guard !pictures.isEmpty else { return css }
    var text = String(decoding: css, as: UTF8.self)
    for picture in pictures {
      let published = picture.path.string.dropFirst("aset/".count)
      guard let original = original(of: published) else { continue }
      text = text.replacing("url(\(original))", with: "url(\(published))")
    }
    return Array(text.utf8)
  }

  /// The script `skrip.js`, for the pages of the index.
  static func script(of layers: ThemeLayers) -> [UInt8]? { layers.file(folder + "skrip.js")?.bytes }

  /// The name without its hash.
  private static func original(of published: Substring) -> String? {
    let parts = published.split(separator: ".")
    guard parts.count >= 3 else { return nil }
    return (parts.dropLast(2) + parts.suffix(1)).joined(separator: ".")
  }
}
