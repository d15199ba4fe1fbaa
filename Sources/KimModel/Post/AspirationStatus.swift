/// A step on a wish's way, in their order; the raw value is its `status`.
package enum AspirationStatus: String, Sendable, Hashable, Codable, CaseIterable {
  case received = "diterima"
  case forwarded = "diteruskan"
  case inProgress = "diproses"
  case done = "selesai"
}
