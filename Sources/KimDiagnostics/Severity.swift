/// How bad a problem is: an error leaves something out of the site, a warning does not.
package enum Severity: String, Sendable, Hashable, Codable, Comparable {
  case error
  case warning

  package var name: LocalizedText {
    switch self {
    case .error: LocalizedText(id: "galat", en: "error")
    case .warning: LocalizedText(id: "peringatan", en: "warning")
    }
  }

  package static func < (left: Severity, right: Severity) -> Bool {
    left == .error && right == .warning
  }
}
