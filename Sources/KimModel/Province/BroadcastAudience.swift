/// Whom a broadcast is for, where that is not everybody; the raw value is its `untuk`.
package enum BroadcastAudience: String, Sendable, Hashable, CaseIterable {
  /// Those who write for a KIM.
  case writers = "kim"
}
