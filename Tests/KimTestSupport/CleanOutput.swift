import Foundation
import KimModel
import KimSiteWork

/// What a clean build may know of the builds before: the book of addresses, and what was last
/// published of sources that are broken now.
package struct CleanOutput {
  private let folder: TemporaryFolder
  private let copy: String

  package init(copying output: String, in folder: TemporaryFolder, to copy: String) throws {
    self.folder = folder
    self.copy = copy
    try folder.folder(copy)
    guard folder.has(output) else { return }
    try folder.remove(copy)
    try FileManager.default.copyItem(
      atPath: folder.full(output), toPath: folder.full(copy))
  }

  /// Makes another output folder that holds nothing else.
  ///
  /// `sources` are the paths, below the content root, of files that are broken now.
  package func lend(to output: String, keptBy sources: Set<String>) throws {
    try folder.folder(output)
    let states = ".kim/sites/"
    for path in folder.files(in: copy) where path.hasPrefix(states) && path.hasSuffix(".json") {
      try lend(path, to: output)
      let site = String(path.dropFirst(states.count).dropLast(".json".count))
      let bytes = try Data(contentsOf: URL(filePath: folder.full("\(copy)/\(path)")))
      let state = try JSONDecoder().decode(OutputState.self, from: bytes)
      try lend(state, of: site, broken: Self.broken(sources, of: site), to: output)
    }
  }

  private static func broken(_ sources: Set<String>, of site: String) -> Set<String> {
    Set(sources.filter { $0.hasPrefix(site + "/") }.map { String($0.dropFirst(site.count + 1)) })
  }

  private func lend(
    _ state: OutputState, of site: String, broken: Set<String>, to output: String
  ) throws {
    let isWhole = broken.contains("kim.yml")
    if isWhole {
      try lend(".kim/summaries/\(site).json", to: output)
      try lend(".kim/search/\(site).bin", to: output)
    }
    let pages = state.outputs.filter { $0.value.map(broken.contains) ?? false }
    for path in state.outputs.keys
    where isWhole || pages[path] != nil || (!pages.isEmpty && SitePaths.isShownByPages(path)) {
      try lend("\(site)/\(path)", to: output)
    }
  }

  private func lend(_ path: String, to output: String) throws {
    guard folder.has("\(copy)/\(path)") else { return }
    let bytes = try Data(contentsOf: URL(filePath: folder.full("\(copy)/\(path)")))
    try folder.write("\(output)/\(path)", bytes: Array(bytes))
  }
}
