/// One line that a worker says.
enum WorkerReply: Sendable, Codable {
  /// It has read what all sites share.
  case ready
  /// The site's new photos are being made, which may take as long as it takes.
  case photos(PhotoProgress)
  /// A site is built and written.
  case done(SiteResult)
  /// The machine is to blame: nobody can go on.
  case failed(DiskError)
  /// What all sites share is not what it was when the build began.
  case changed
}
