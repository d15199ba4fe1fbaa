import KimModel

/// The first line that a worker reads: what is common to all its work.
struct WorkerSetup: Sendable, Codable {
  let options: BuildOptions
  /// Nil for a check, which writes nothing.
  let output: TypedPath?
  let cache: TypedPath?
  /// What the worker has to find too: the same province and themes.
  let shared: Fingerprint
}
