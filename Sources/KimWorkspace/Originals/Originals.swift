import KimConcurrency
package import KimDiagnostics
import KimModel
package import KimPhotos
import KimSiteWork
package import KimSystem
import Synchronization

/// The photos and documents of some sites that a copy should stand in for, because they tell where
/// they were taken, or are larger than any page shows.
package struct Originals: Sendable {
  /// Those of one site.
  package struct Site: Sendable {
    package let place: SourcePlace
    package let originals: [Original]
  }

  package let path: TypedPath
  /// Sites that have any, in order.
  package private(set) var sites: [Site] = []
  package private(set) var diagnostics = Diagnostics()

  /// Looks through the sites in a folder, or through the one site that it is.
  ///
  /// Throws a `UsageError` if it is neither, a `DiskError` if the machine is to blame.
  package init(in path: TypedPath) throws {
    self.path = path
    for (folder, inner) in try OriginalFolders(in: path).folders {
      let place = SourcePlace(folder, in: path)
      var survey = OriginalSurvey()
      let unseen = try Self.visit(place, excluding: inner, &survey)
      diagnostics.add(survey.diagnostics)
      diagnostics.add(unseen)
      guard !survey.originals.isEmpty else { continue }
      sites.append(Site(place: place, originals: survey.originals))
    }
  }

  /// Returns what was not visited.
  private static func visit(
    _ place: SourcePlace, excluding inner: [String], _ survey: inout OriginalSurvey
  ) throws -> Diagnostics {
    var limits = Limits()
    limits.filesPerSite = .max
    var walk = SiteReader.walk(excluding: inner, limits: limits)
    let folder = try place.open()
    try walk.visit(folder) { folder, name, path in try survey.visit(folder, name, path) }
    return walk.diagnostics
  }

  package var all: [(place: SourcePlace, original: Original)] {
    sites.flatMap { site in site.originals.map { (site.place, $0) } }
  }

  package var byteCount: Int { all.reduce(0) { $0 + $1.original.byteCount } }
}

extension Originals {
  private static let batchSize = 8
  /// How many calls of the tool run at once.
  private static let concurrency = 2

  /// Replaces them by their copies; a dry run makes the copies and throws them away.
  ///
  /// - Parameter progress: told how many are done.
  package func clean(
    isDry: Bool, _ progress: (Int) -> Void = { _ in }
  ) throws -> CleanedOriginals {
    guard OriginalBatch.isPossible || all.isEmpty else { throw UsageError.noTool }
    if !isDry { try sites.forEach { try Self.tidy($0.place) } }
    let batches = sites.flatMap { site in
      stride(from: 0, to: site.originals.count, by: Self.batchSize).map { start in
        OriginalBatch(
          Array(site.originals[start..<min(start + Self.batchSize, site.originals.count)]),
          in: site.place, isDry: isDry)
      }
    }
    var cleaned = CleanedOriginals()
    var done = 0
    for start in stride(from: 0, to: batches.count, by: Self.concurrency) {
      let wave = Array(batches[start..<min(start + Self.concurrency, batches.count)])
      try cleaned.add(Self.run(wave))
      done += wave.reduce(0) { $0 + $1.originals.count }
      progress(done)
    }
    return cleaned
  }

  /// In seconds: whoever still writes has touched its file by then.
  private static let abandoned = 3600

  /// Clears what a run that was killed left half written.
  private static func tidy(_ place: SourcePlace) throws(DiskError) {
    do {
      try place.open().removeAllAsides(untouchedFor: abandoned)
    } catch {
      // What cannot be looked through has nothing of ours.
      guard error.isAboutOneFile || error.isNotAFolder else { throw error }
    }
  }

  private static func run(_ wave: [OriginalBatch]) throws -> CleanedOriginals {
    let cleaned = Mutex(CleanedOriginals())
    try ConcurrentWork.run(wave) { batch in
      let part = try batch.run()
      cleaned.withLock { $0.add(part) }
    }
    return cleaned.withLock(\.self)
  }
}

extension UsageError {
  fileprivate static var noTool: UsageError {
    UsageError(
      id: "foto tidak dapat diolah di komputer ini; pasang paket libvips-tools "
        + "(Debian, Ubuntu: sudo apt install libvips-tools), lalu jalankan lagi",
      en: "photos cannot be worked on here; install the package libvips-tools "
        + "(Debian, Ubuntu: sudo apt install libvips-tools) and run again")
  }
}
