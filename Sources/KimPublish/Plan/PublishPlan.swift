import KimModel

/// What has to happen on a host: a pure function of the output, the journal and the host's listing.
package struct PublishPlan: Sendable {
  /// In the order in which they go.
  package let uploads: [WantedFile]
  /// Pages before what they show.
  package let deletions: [String]
  /// What would have been deleted, had nobody asked to keep it.
  package let spared: [String]
  /// What is on the host already.
  package let unchanged: [WantedFile]
  /// Where files have to go and others lie that are not ours; in the order of paths.
  package let obstacles: [String]

  /// - Parameters:
  ///   - wanted: each path once.
  ///   - listing: of the folders in which files come that the journal does not know.
  ///   - keeps: deletes nothing.
  ///   - adopts: takes over what lies where ours must go.
  package init(
    _ wanted: [WantedFile], over journal: Journal, on listing: HostListing,
    after outcome: BuildOutcome, keeps: Bool = false, adopts: Bool = false
  ) {
    var (uploads, unchanged, obstacles): ([WantedFile], [WantedFile], [String]) = ([], [], [])
    for file in wanted {
      let known = journal.files[file.path]
      if known?.content == file.content {
        unchanged.append(file)
        continue
      }
      uploads.append(file)
      guard known == nil, let found = listing[file.path] else { continue }
      // A folder in the place of a file can be taken over by nobody.
      if !adopts || found == .other { obstacles.append(file.path) }
    }
    let gone = Self.gone(from: journal, without: wanted, after: outcome)
    self.uploads = uploads.sorted { Self.precedes($0, $1, in: journal) }
    self.unchanged = unchanged
    self.obstacles = obstacles.sorted()
    deletions = keeps ? [] : gone
    spared = keeps ? gone : []
  }

  /// The way back to an earlier publication; what that had is on the host afterwards, and nothing else
  /// of ours.
  package init(from journal: Journal, backTo before: Journal) {
    var (uploads, unchanged): ([WantedFile], [WantedFile]) = ([], [])
    for (path, file) in before.files {
      guard let wanted = WantedFile(path, file) else { continue }
      if journal.files[path]?.content == file.content {
        unchanged.append(wanted)
      } else {
        uploads.append(wanted)
      }
    }
    let gone = journal.files.filter { before.files[$0.key] == nil }.keys
    self.uploads = uploads.sorted { Self.precedes($0, $1, in: journal) }
    self.unchanged = unchanged
    obstacles = []
    spared = []
    deletions = gone.sorted()
  }

  /// New files before those that replace others: a page that is there leads to new ones once it is
  /// replaced.
  private static func precedes(
    _ left: WantedFile, _ right: WantedFile, in journal: Journal
  ) -> Bool {
    if left.stage != right.stage { return left.stage < right.stage }
    let isKnown = (journal.files[left.path] != nil, journal.files[right.path] != nil)
    if isKnown.0 != isKnown.1 { return isKnown.1 }
    return left.path < right.path
  }

  package var isEmpty: Bool { uploads.isEmpty && deletions.isEmpty }

  // MARK: What goes

  private struct Candidate {
    let path: String
    let file: HostedFile
    let site: SiteID?
    let isShown: Bool
  }

  private static func gone(
    from journal: Journal, without wanted: [WantedFile], after outcome: BuildOutcome
  ) -> [String] {
    let paths = Set(wanted.map(\.path))
    guard journal.files.keys.contains(where: { !paths.contains($0) }) else { return [] }
    let candidates = journal.files.compactMap { path, file -> Candidate? in
      guard !paths.contains(path), let owner = outcome.owner(of: path, file) else { return nil }
      return Candidate(
        path: path, file: file, site: owner.site, isShown: SitePaths.isShownByPages(owner.path))
    }
    let withBroken = Set(
      candidates.filter { outcome.isOfBrokenSource($0.file, of: $0.site) }.map(\.site))
    // A host that does not tell letter cases apart would delete the new file with the old name.
    let folded = Set(paths.map { $0.lowercased() })
    let gone = candidates.filter {
      !folded.contains($0.path.lowercased())
        && outcome.isGone(
          $0.file, of: $0.site, keepsShown: withBroken.contains($0.site), isShown: $0.isShown)
    }
    return gone.sorted { left, right in
      left.isShown == right.isShown ? left.path < right.path : right.isShown
    }.map(\.path)
  }
}
