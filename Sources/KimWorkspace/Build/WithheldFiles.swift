package import KimModel
import KimSiteWork
import KimSystem

/// The files of all sites of which nothing is published.
package struct WithheldFiles: Sendable {
  /// With their folders, as people see them in messages. Where they are only counted, as a province may
  /// have many, some drafts: the first by their paths.
  package var files: [WithheldFile] { named.sorted(by: \.path) }
  private var named: [WithheldFile] = []
  private let areNamed: Bool
  private var counts: [WithheldFile.Reason: Int] = [:]

  private static let mostDrafts = 5

  init(areNamed: Bool) { self.areNamed = areNamed }

  package func count(of reason: WithheldFile.Reason) -> Int { counts[reason] ?? 0 }

  mutating func add(_ more: [WithheldFile], of site: SiteFolder) {
    for file in more { counts[file.reason, default: 0] += 1 }
    named += more.filter { areNamed || $0.reason == .draft }.map {
      WithheldFile(path: site.path.appending($0.path).string, reason: $0.reason)
    }
    if !areNamed { named = Array(named.sorted(by: \.path).prefix(Self.mostDrafts)) }
  }
}
