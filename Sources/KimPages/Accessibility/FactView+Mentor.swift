package import KimModel
package import KimTheme

extension FactView {
  /// The ways to reach a mentor; none if its settings have none.
  package static func ways(to mentor: Mentor?, _ texts: Texts) -> [FactView] {
    guard let mentor else { return [] }
    let ways = [
      ("WhatsApp", mentor.whatsapp.map { ("+\($0.digits)", $0.whatsappURL) }),
      (texts[.labelSurel], mentor.email.map { ($0, "mailto:\($0)") }),
      (texts[.situsPembina], mentor.url.map { ($0, $0) }),
    ]
    return ways.compactMap { label, way in
      way.map { FactView(label: label, values: [FactValueView(text: $0.0, url: $0.1)]) }
    }
  }
}
