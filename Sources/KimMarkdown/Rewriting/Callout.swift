/// A kind of block that stands out from the text (GitHub's "alerts", with Indonesian names too).
enum Callout: Equatable, CaseIterable {
  case note, tip, important, warning, caution

  /// Takes the word between `[!` and `]`, in any letter case.
  init?(marker: String) {
    switch marker.uppercased() {
    case "NOTE", "CATATAN": self = .note
    case "TIP", "KIAT": self = .tip
    case "IMPORTANT", "PENTING": self = .important
    case "WARNING", "PERINGATAN": self = .warning
    case "CAUTION", "BAHAYA", "AWAS": self = .caution
    default: return nil
    }
  }

  /// The words that `init(marker:)` takes, those for writers first.
  static let markers = [
    "CATATAN", "KIAT", "PENTING", "PERINGATAN", "BAHAYA", "AWAS", "NOTE", "TIP", "IMPORTANT",
    "WARNING", "CAUTION",
  ]

  var title: String {
    switch self {
    case .note: "Catatan"
    case .tip: "Kiat"
    case .important: "Penting"
    case .warning: "Peringatan"
    case .caution: "Awas"
    }
  }

  /// The end of the class name, for style sheets.
  var className: Markup.Literal {
    switch self {
    case .note: "note"
    case .tip: "tip"
    case .important: "penting"
    case .warning: "peringatan"
    case .caution: "bahaya"
    }
  }
}
