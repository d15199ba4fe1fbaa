/// A KIM's own word on whether it works; the raw value is its `status`.
package enum SiteStatus: String, Sendable, Hashable, Codable, CaseIterable {
  case active = "aktif"
  case starting = "rintisan"
  case dormant = "vakum"

  package var label: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
