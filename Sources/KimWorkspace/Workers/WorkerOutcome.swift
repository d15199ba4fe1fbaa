/// What a pool says of a site that it was given.
enum WorkerOutcome: Sendable {
  case built(SiteResult)
  /// The worker was lost over it: what was published of the site stays.
  case lost(WorkerLoss)
}
