/// The six activities of a KIM, whose initials make "ADINDA".
package enum Adinda: String, Sendable, Hashable, Codable, CaseIterable {
  case aksesInformasi = "akses-informasi"
  case diskusi, implementasi, networking, diseminasi, aspirasi

  package var label: String {
    switch self {
    case .aksesInformasi: "Akses informasi"
    case .diskusi: "Diskusi"
    case .implementasi: "Implementasi"
    case .networking: "Networking"
    case .diseminasi: "Diseminasi"
    case .aspirasi: "Aspirasi"
    }
  }
}
