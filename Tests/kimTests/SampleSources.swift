import Foundation

/// What the sample content holds, told from its files without any code of ours.
struct SampleSources {
  /// Folders with a `kim.yml`.
  let sites: [String]
  /// Posts that are due: no drafts, and nothing of a later day but events.
  let posts: [String]
  let broadcastCount: Int
  private let apart: Set<String>

  init(root: String) throws {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
    func text(_ path: String) throws -> String {
      try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
    }
    let profiles = paths.filter { $0.hasSuffix("/kim.yml") }
    sites = profiles.map { String($0.dropLast("/kim.yml".count)) }
    apart = Set(
      try profiles.filter { try text($0).contains("\nalamat_situs:") }
        .map { String($0.dropLast("/kim.yml".count)) })
    posts = try paths.filter { path in
      guard path.hasSuffix(".md"), !path.hasPrefix("_"), !path.contains("/halaman/") else {
        return false
      }
      let text = try text(path)
      return !text.contains("draf: true") && !text.contains("tanggal: 2026-12-20")
    }
    broadcastCount = paths.count { $0.hasPrefix("_provinsi/siaran/") && $0.hasSuffix(".md") }
  }

  /// Whether a site is published at an address of its own.
  func isApart(_ site: String) -> Bool { apart.contains(site) }
}
