import Foundation
package import KimModel
package import Testing

/// Pages that a test compares with, kept in `Tests/Golden/<name>/`.
///
/// With KIM_RECORD=1 in the environment they are written anew, and the run fails all the same, so
/// that a recording is never taken for a pass.
package enum Golden {
  static let root = TestTheme.repository.appending(path: "Tests/Golden")

  /// Compares a build's text files with a golden folder, file by file, both ways.
  package static func expect(
    _ site: BuiltSite, equals name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let folder = root.appending(path: name)
    let files = texts(of: site)
    if ProcessInfo.processInfo.environment["KIM_RECORD"] == "1" {
      try record(files, in: folder)
      Issue.record("recorded \(files.count) files in \(name)", sourceLocation: sourceLocation)
      return
    }
    let recorded = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { !$0.hasPrefix(".") && $0.contains(".") }
    #expect(
      Set(recorded) == Set(files.keys), "other files than in Tests/Golden/\(name)",
      sourceLocation: sourceLocation)
    for (path, text) in files.sorted(by: { $0.key < $1.key }) where recorded.contains(path) {
      let bytes = try Data(contentsOf: folder.appending(path: path))
      let expected = String(decoding: bytes, as: UTF8.self)
      #expect(
        difference(expected, text) == nil, "\(name)/\(path) differs",
        sourceLocation: sourceLocation)
    }
  }

  /// The names of all golden folders, sorted; `expect` finds files that are too many in each.
  package static func folders() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.path)
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The first line that differs, as it was and as it is.
  private static func difference(_ old: String, _ new: String) -> String? {
    guard old != new else { return nil }
    let oldLines = old.split(separator: "\n", omittingEmptySubsequences: false)
    let newLines = new.split(separator: "\n", omittingEmptySubsequences: false)
    let index = zip(oldLines, newLines).enumerated().first { $1.0 != $1.1 }?.offset
    guard let index else { return "\(oldLines.count) lines, now \(newLines.count)" }
    return "line \(index + 1): \(oldLines[index].prefix(200)) -> \(newLines[index].prefix(200))"
  }

  private static func record(_ files: [String: String], in folder: URL) throws {
    try? FileManager.default.removeItem(at: folder)
    for (path, text) in files {
      let url = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
  }

  /// Pages, feeds and data; the theme's files are left out and their hashes with them, so that a
  /// change of the style sheet does not change every page. A site's writing page is one program, and
  /// tested as such, and so are the data of the search.
  private static func texts(of site: BuiltSite) -> [String: String] {
    var files: [String: String] = [:]
    for output in site.outputs where !output.path.string.hasPrefix("aset/") {
      guard let text = site[output.path.string], !text.contains("KIM-TULISAN"),
        output.path != SitePaths.writingWorker,
        !output.path.string.hasPrefix(SitePaths.searchFolder)
      else { continue }
      files[output.path.string] = text.replacing(
        #/(gaya|kartu|skrip|cari)\.[0-9a-f]{10}\./#, with: { "\($0.output.1)." })
    }
    return files
  }
}
