/// How much a host takes, as `batas` of a target says.
package struct HostLimit: Sendable, Hashable {
  /// Nil: as many as there are.
  package let bytes: Int?
  package let files: Int?

  package init(bytes: Int?, files: Int?) {
    self.bytes = bytes
    self.files = files
  }
}
