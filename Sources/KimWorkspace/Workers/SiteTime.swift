/// How long a worker may take for one site.
///
/// What counts is its processor time: a machine that is busy with other things costs no site. A site
/// that takes none and does not end either is ended too, after far longer.
struct SiteTime: Sendable {
  /// Of the worker's processor, without what it starts itself.
  let processor: Duration
  /// On the clock.
  let clock: Duration

  /// How many times as long as its processor time a site may take on the clock.
  static let patience = 10

  /// - Parameter patience: how often the seconds of processor time go into those on the clock.
  init(seconds: Int, patience: Int = Self.patience) {
    processor = .seconds(seconds)
    clock = .seconds(seconds * patience)
  }
}
