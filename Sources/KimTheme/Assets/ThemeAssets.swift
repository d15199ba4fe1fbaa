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

/// The assets of a theme's folder, under the names that they get.
enum ThemeAssets {
  private static let folder = "assets/"
  private static let pictureEndings = [".svg", ".png", ".jpg", ".webp", ".gif", ".ico"]

  /// The pictures that the style sheet refers to by their names.
  static func pictures(of source: SourceFolder) -> [Asset] {
    source.files.compactMap { file in
      guard file.path.hasPrefix(folder),
        pictureEndings.contains(where: file.path.hasSuffix)
      else {
        return nil
      }
      return Asset(name: String(file.path.dropFirst(folder.count)), bytes: file.bytes)
    }
  }

  /// The style sheets joined into one, with the pictures' published names in its `url(…)`.
  static func style(
    _ names: [String], of source: SourceFolder, _ pictures: [Asset]
  ) -> [UInt8] {
    let files = names.compactMap { source[folder + $0] }
    let minified = files.flatMap { CSSMinifier.minify($0.bytes) }
    var css = String(decoding: minified, as: UTF8.self)
    for picture in pictures {
      let published = picture.path.string.dropFirst("aset/".count)
      guard let original = original(of: published) else { continue }
      css = css.replacing("url(\(original))", with: "url(\(published))")
    }
    return Array(css.utf8)
  }

  /// The script `skrip.js`, for the pages of the index.
  static func script(of source: SourceFolder) -> [UInt8]? { source[folder + "skrip.js"]?.bytes }

  /// The name without its hash.
  private static func original(of published: Substring) -> String? {
    let parts = published.split(separator: ".")
    guard parts.count >= 3 else { return nil }
    return (parts.dropLast(2) + parts.suffix(1)).joined(separator: ".")
  }
}
