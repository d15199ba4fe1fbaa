/// A path within a site's folder, as a writer wrote it in one of the site's files.
enum SitePath {
  /// The path below the site's folder; nil where it would leave the folder.
  ///
  /// - Parameters:
  ///   - written: relative to `folder`, or with a leading `/` from the site's root.
  ///   - folder: empty, or ending in `/`.
  static func resolve(_ written: String, from folder: String) -> String? {
    // As people copy it from Windows.
    let written = written.contains("\\") ? written.replacing("\\", with: "/") : written
    let full = written.hasPrefix("/") ? String(written.dropFirst()) : folder + written
    var parts: [Substring] = []
    for part in full.split(separator: "/") where part != "." {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}
