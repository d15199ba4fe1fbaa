package import KimTemplate

/// A link with its text.
package struct LinkView: View {
  package let label: String
  package let url: String
  package let isCurrent: Bool
  package let isExternal: Bool

  package init(
    label: String, url: String, isCurrent: Bool = false, isExternal: Bool = false
  ) {
    self.label = label
    self.url = url
    self.isCurrent = isCurrent
    self.isExternal = isExternal
  }

  package static let name = "link"

  package static let fields: [ViewField<Self>] = [
    .text("label", "its text") { $0.label },
    .text("url", "where it leads") { $0.url },
    .flag("isCurrent", "it leads to this page or section") { $0.isCurrent },
    .flag("isExternal", "it leads to another site") { $0.isExternal },
  ]
}
