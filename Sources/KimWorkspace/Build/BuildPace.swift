import KimModel
import KimPhotos
import KimSiteWork

/// How much of the sites is made, and how long the rest will take if it goes on like that.
struct BuildPace {
  private let start: ContinuousClock.Instant
  /// In files of content, nearly all of which are photos where they take time.
  private let total: Double
  private var done = 0.0
  /// Of sites that are being made: files that are done, and photos.
  private var parts: [SiteID: (files: Double, photos: Int)] = [:]
  private var photos = 0

  /// Less says nothing: the first sites are the largest, and the first photos wait for workers.
  private static let leastTime = Duration.seconds(5)
  private static let leastPart = 0.01

  init(_ sites: [SiteFolder], start: ContinuousClock.Instant) {
    self.start = start
    total = sites.reduce(0) { $0 + Self.files(of: $1) }
  }

  private static func files(of site: SiteFolder) -> Double { Double(max(site.size, 1)) }

  mutating func note(_ progress: PhotoProgress, of site: SiteFolder) {
    let part = progress.total > 0 ? Double(progress.done) / Double(progress.total) : 0
    parts[site.id] = (Self.files(of: site) * part, progress.done)
  }

  mutating func finish(_ site: SiteFolder) {
    photos += parts.removeValue(forKey: site.id)?.photos ?? 0
    done += Self.files(of: site)
  }

  /// Of all sites.
  var photoCount: Int { parts.values.reduce(photos) { $0 + $1.photos } }

  /// Nil while nothing can be said.
  func timeLeft(at now: ContinuousClock.Instant) -> Duration? {
    let passed = now - start
    let part = total > 0 ? parts.values.reduce(done) { $0 + $1.files } / total : 1
    guard passed >= Self.leastTime, part >= Self.leastPart else { return nil }
    return passed * ((1 - min(part, 1)) / part)
  }
}
