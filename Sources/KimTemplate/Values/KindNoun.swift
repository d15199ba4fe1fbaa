import KimDiagnostics

extension Schema.Kind {
  /// What messages and the designers' reference call a value of this kind.
  var noun: LocalizedText {
    switch self {
    case .text: LocalizedText(id: "teks", en: "text")
    case .html: LocalizedText(id: "HTML", en: "HTML")
    case .flag: LocalizedText(id: "tanda ya/tidak", en: "a yes/no flag")
    case .list(let item):
      LocalizedText(id: "daftar '\(item.name)'", en: "a list of '\(item.name)'")
    case .record(let view):
      LocalizedText(id: "satu '\(view.name)'", en: "one '\(view.name)'")
    }
  }
}
