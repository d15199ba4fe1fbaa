/// How far a wish of residents has come, in the order of its steps; the raw value is its `status`.
package enum AspirationStatus: String, Sendable, Hashable, Codable, CaseIterable {
  case received = "diterima"
  case forwarded = "diteruskan"
  case inProgress = "diproses"
  case done = "selesai"
}
