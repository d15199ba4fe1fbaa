package import KimTemplate

/// The way through a list of several pages.
package struct PaginationView: View {
  package let newerUrl: String
  package let olderUrl: String
  package let pages: [PageNumberView]

  package init(
    newerUrl: String = "", olderUrl: String = "", pages: [PageNumberView] = []
  ) {
    self.newerUrl = newerUrl
    self.olderUrl = olderUrl
    self.pages = pages
  }

  package static let name = "pagination"

  package static let fields: [ViewField<Self>] = [
    .text("newerUrl", "the page before; empty on the first") { $0.newerUrl },
    .text("olderUrl", "the page after; empty on the last") { $0.olderUrl },
    .list("pages", "the numbers to show") { $0.pages },
    .flag("hasPages", "pages is not empty") { !$0.pages.isEmpty },
  ]
}
