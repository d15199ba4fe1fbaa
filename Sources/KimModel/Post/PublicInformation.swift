/// The classes of public information.
///
/// Source: UU 14/2008 on public information, articles 9 to 11.
package enum PublicInformation: String, Sendable, Hashable, Codable, CaseIterable {
  case periodic = "berkala"
  case urgent = "serta-merta"
  case onRequest = "setiap-saat"

  package var label: String {
    switch self {
    case .periodic: "Informasi berkala"
    case .urgent: "Informasi serta-merta"
    case .onRequest: "Informasi setiap saat"
    }
  }
}
