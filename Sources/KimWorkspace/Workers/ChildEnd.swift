/// How a process ended.
struct ChildEnd: Sendable, Hashable {
  /// Nil if it ended by itself.
  let signal: CInt?
  let status: CInt
  /// In bytes.
  let peakMemory: Int
}
