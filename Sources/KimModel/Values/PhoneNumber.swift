/// A mobile number in international form, digits only: `6281234567890`.
package struct PhoneNumber: Sendable, Hashable, Codable {
  package let digits: String

  /// Reads `0812-3456-7890`, `+62 812 3456 7890`, `+62 (0)812…`, `0062 812…`; a leading 0 is
  /// Indonesia's.
  /// Returns nil unless 8 to 15 digits remain (ITU-T E.164).
  package init?(_ text: String) {
    var digits = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9": digits.unicodeScalars.append(scalar)
      case " ", "-", ".", "(", ")", "+": continue
      default: return nil
      }
    }
    if digits.hasPrefix("00") {
      digits.removeFirst(2)
    } else if digits.hasPrefix("0") {
      digits = "62" + digits.dropFirst()
    }
    if digits.hasPrefix("620") { digits = "62" + digits.dropFirst(3) }
    guard (8...15).contains(digits.utf8.count) else { return nil }
    self.digits = digits
  }

  /// Whether it is a line of Indonesia that stands in a building: those of mobiles begin with 8.
  package var isLandline: Bool { digits.hasPrefix("62") && !digits.hasPrefix("628") }

  /// As people in Indonesia write it: `0812-0000-0002`; of another country with a plus sign.
  package var shown: String {
    guard digits.hasPrefix("62") else { return "+\(digits)" }
    let national = "0" + digits.dropFirst(2)
    guard national.utf8.count > 8 else { return national }
    let rest = national.dropFirst(4)
    return "\(national.prefix(4))-\(rest.prefix(4))-\(rest.dropFirst(4))"
  }

  package var whatsappURL: String { "https://wa.me/\(digits)" }
}
