import Foundation
import KimDiagnostics
import KimModel
import KimSiteWork
import KimTestSupport

/// What a clean build may know of the builds before: the book of addresses, and what was last
/// published of sources that are broken now.
struct CleanOutput {
  private let folder: TemporaryFolder
  private let copy: String

  init(copying output: String, in folder: TemporaryFolder, to copy: String) throws {
    self.folder = folder
    self.copy = copy
    try folder.folder(copy)
    guard folder.has(output) else { return }
    try folder.remove(copy)
    try FileManager.default.copyItem(
      atPath: folder.full(output), toPath: folder.full(copy))
  }

  /// Makes another output folder that holds nothing else.
  func lend(to output: String, keptBy diagnostics: Diagnostics) throws {
    try folder.folder(output)
    let states = ".kim/sites/"
    for path in folder.files(in: copy) where path.hasPrefix(states) {
      try lend(path, to: output)
      let site = String(path.dropFirst(states.count).dropLast(".json".count))
      let bytes = try Data(contentsOf: URL(filePath: folder.full("\(copy)/\(path)")))
      let state = try JSONDecoder().decode(OutputState.self, from: bytes)
      try lend(state, of: site, broken: broken(diagnostics, of: site), to: output)
    }
  }

  private func broken(_ diagnostics: Diagnostics, of site: String) -> Set<String> {
    let start = folder.full("sites/\(site)/")
    return Set(
      diagnostics.found.filter { $0.severity == .error && $0.place.path.hasPrefix(start) }
        .map { String($0.place.path.dropFirst(start.count)) })
  }

  private func lend(
    _ state: OutputState, of site: String, broken: Set<String>, to output: String
  ) throws {
    let isWhole = broken.contains("kim.yml")
    if isWhole { try lend(".kim/summaries/\(site).json", to: output) }
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
