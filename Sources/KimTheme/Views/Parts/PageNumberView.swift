package import KimTemplate

/// One number of a pagination.
package struct PageNumberView: View {
  package let number: String
  package let url: String
  package let isCurrent: Bool
  package let isGap: Bool

  package init(
    number: String, url: String, isCurrent: Bool = false, isGap: Bool = false
  ) {
    self.number = number
    self.url = url
    self.isCurrent = isCurrent
    self.isGap = isGap
  }

  package static let name = "pageNumber"

  package static let fields: [ViewField<Self>] = [
    .text("number", "the number") { $0.number },
    .text("url", "its page") { $0.url },
    .flag("isCurrent", "it is this page") { $0.isCurrent },
    .flag("isGap", "numbers are left out here") { $0.isGap },
  ]
}
