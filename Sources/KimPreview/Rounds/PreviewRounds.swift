package import KimDiagnostics
import KimIntake
import KimModel
import KimSiteWork
import KimSystem
import KimWorkspace

/// Builds, waits for a change, and builds again.
struct PreviewRounds {
  private let options: BuildOptions
  private let output: TypedPath
  private let executor: Executor
  private let inbox: TypedPath?
  private let board: PreviewBoard
  /// What was found in each site's last round is in here too, so that one site's round can tell all.
  private var found: [Diagnostic] = []
  /// Whether a round of the site that is looked at, before that of all, is worth its time.
  private var isLong = false

  private static let patience = Duration.milliseconds(400)
  private static let fewPages = 4000

  init(
    _ options: BuildOptions, output: TypedPath, by executor: Executor, inbox: TypedPath?,
    board: PreviewBoard
  ) {
    self.options = options
    self.output = output
    self.executor = executor
    self.inbox = inbox
    self.board = board
  }

  /// The folders in which a change means another round.
  private var trees: [TypedPath] {
    let own =
      options.themes.map { [$0] }
      ?? [options.root.parent.appending("themes"), TypedPath("themes")]
    let installed = options.installed.map { [$0.appending("themes")] } ?? []
    return [options.root] + own + installed + [inbox].compactMap { $0 }
  }

  /// - Parameters:
  ///   - clock: a number that changes when posts that wait for their day may have come.
  ///   - report: hears of each round.
  mutating func run(
    until isStopped: () -> Bool, clock: @escaping () -> Int,
    _ report: (Result<BuildReport, PreviewFailure>) -> Void
  ) {
    let watch = ContentWatch(trees, clock: clock)
    while !isStopped() {
      let result = round { watch.hasChanged() || isStopped() }
      if let result, !isStopped() { report(result) }
      watch.wait(until: isStopped)
    }
  }

  /// Nil where something has changed meanwhile, so that the next round follows at once.
  ///
  /// - Parameter hasChanged: a round of many sites, of which the one that is looked at is done, is cut
  ///   for the next change.
  private mutating func round(
    hasChanged: () -> Bool
  ) -> Result<BuildReport, PreviewFailure>? {
    board.begin(done: 0, total: 0)
    do {
      let site = isLong && options.sites.isEmpty ? viewedSite : nil
      if let site { try buildFirst(site) }
      let report = try build(only: nil) { site != nil && hasChanged() }
      note(report)
      tell(report)
      return .success(report)
    } catch is BuildCut {
      return nil
    } catch {
      let failure = PreviewFailure(error)
      tell(failure)
      return .failure(failure)
    }
  }

  /// A folder that is no site after all is left to the round of all, which tells what it is.
  private mutating func buildFirst(_ site: SiteID) throws {
    do {
      tellPart(try build(only: site), of: site)
    } catch is UsageError {
      return
    }
  }

  private mutating func note(_ report: BuildReport) {
    isLong =
      report.duration > Self.patience
      || report.pages.written + report.pages.unchanged > Self.fewPages
  }

  private func build(
    only site: SiteID?, until isCut: () -> Bool = { false }
  ) throws -> BuildReport {
    var options = options
    if let site { options.sites = [site.string] }
    while true {
      do {
        return try Build(options, output: output, by: executor, listsFiles: true)
          .run({ board.begin(done: $0.done, total: $0.total) }, until: isCut)
      } catch WorkerFailure.changed where !isCut() {
        // Somebody saved what all sites share while it was read: it is read again.
        continue
      }
    }
  }

  // MARK: What is told

  private mutating func tell(_ report: BuildReport) {
    found = report.diagnostics.sorted
    let (found, waiting) = (found, waiting)
    board.publish { state in
      state.round += 1
      state.isBuilding = false
      state.failure = nil
      state.tell(found)
      state.tell(withheld: report.withheld.files, waiting: waiting)
      state.sites = report.sitesBuilt + report.sitesLeft
      state.pages = report.pages.written + report.pages.unchanged
      state.milliseconds = Int(report.duration / .milliseconds(1))
    }
  }

  /// One site's problems take the place of those that it had; the round of all follows.
  private mutating func tellPart(_ report: BuildReport, of site: SiteID) {
    let folder = options.root.appending(site.string).string
    found = found.filter { $0.place.path != folder && !$0.place.path.hasPrefix(folder + "/") }
    found = Diagnostics(found + report.diagnostics.found).sorted
    let found = found
    board.publish { state in
      state.round += 1
      state.failure = nil
      state.tell(found)
    }
  }

  private func tell(_ failure: PreviewFailure) {
    board.publish { state in
      state.round += 1
      state.isBuilding = false
      state.failure = failure.message
    }
  }

  /// The KIM whose page is shown; nil for the index, and where it is gone.
  private var viewedSite: SiteID? {
    PageSources(root: options.root, output: output).site(of: board.viewedNames)
  }

  private var waiting: [String] {
    guard let inbox else { return [] }
    do {
      guard try Folder.existing(inbox) != nil else { return [] }
      return try Inbox([inbox], outside: options.root).items.map(\.path.string)
    } catch {
      // Files move there while others take them: the next round sees what is left.
      return []
    }
  }
}

/// Why a round ended without a build.
package struct PreviewFailure: Error {
  package let message: LocalizedText

  init(_ error: any Error) {
    switch error {
    case let error as UsageError: message = error.message
    case let error as DiskError: message = error.message
    case let error as WorkerFailure: message = error.message
    case let error as ClockError: message = error.message
    default: message = LocalizedText(id: "\(error)", en: "\(error)")
    }
  }
}
