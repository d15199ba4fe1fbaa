import KimDiagnostics
import KimModel

/// What is known of the content after the last round.
struct PreviewState: Sendable {
  /// The number of rounds that have ended, also those that failed.
  var round = 0
  var isBuilding = true
  /// The problems that are told: errors first.
  var problems: [Diagnostic] = []
  /// All of them, also those beyond what is told.
  var errors = 0
  var warnings = 0
  private(set) var withheld: [WithheldFile] = []
  /// Files that were sent and wait for `kim terima`.
  private(set) var waiting: [String] = []
  /// How many files of both lists are not told.
  private(set) var filesLeftOut = 0
  /// Why the last round ended without a build.
  var failure: LocalizedText?
  var sites = 0
  var pages = 0
  var milliseconds = 0

  /// Nobody reads more at once.
  static let mostProblems = 300
  static let mostFiles = 500

  mutating func tell(_ found: [Diagnostic]) {
    errors = found.count { $0.severity == .error }
    warnings = found.count - errors
    let ordered = found.filter { $0.severity == .error } + found.filter { $0.severity == .warning }
    problems = Array(ordered.prefix(Self.mostProblems))
  }

  mutating func tell(withheld: [WithheldFile], waiting: [String]) {
    self.withheld = Array(withheld.prefix(Self.mostFiles))
    self.waiting = Array(waiting.prefix(Self.mostFiles))
    filesLeftOut = withheld.count + waiting.count - self.withheld.count - self.waiting.count
  }

  /// The files that are named, as they may be opened.
  var namedPaths: Set<String> {
    Set(problems.map(\.place.path) + withheld.map(\.path) + waiting)
  }
}
