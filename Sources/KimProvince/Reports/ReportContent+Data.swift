import KimModel
import KimPages
import KimTheme

/// What a report says to machines: the way to it, the first pages that it lists, and its data.
extension ReportContent {
  /// Enough to show what is on it; the page itself has the rest.
  private static let listedItems = 5

  func structuredData(_ frame: SiteFrame, siteName: String) -> StructuredData {
    guard frame.canonical(path) != nil else { return .none }
    var steps = [(siteName, frame.canonical(.home))]
    if let parent { steps.append((parent.label, frame.canonical(parent.path))) }
    var data = StructuredData.breadcrumbs(steps + [(title, frame.canonical(path))])
    let urls = sections.lazy.flatMap { section in
      section.events.map(\.url) + section.rows.map(\.url) + section.cards.map(\.url)
    }
    data.addList(of: urls.compactMap { Self.absolute($0, frame) }.prefix(Self.listedItems))
    if let dataset { data.addDataset(dataset, of: frame) }
    return data
  }

  /// The address of a page that this one links to.
  private static func absolute(_ url: String, _ frame: SiteFrame) -> String? {
    if url.hasPrefix("https://") || url.hasPrefix("http://") { return url }
    var rest = url[...]
    while rest.hasPrefix("../") { rest = rest.dropFirst(3) }
    return OutputPath(String(rest)).flatMap { frame.canonical($0) }
  }
}

/// Files of data that the index publishes.
struct IndexDataset {
  let name: String
  let description: String
  let files: [(path: OutputPath, form: String)]
}

extension StructuredData {
  /// Nothing while pages have no addresses.
  mutating func addDataset(_ dataset: IndexDataset, of frame: SiteFrame) {
    let files = dataset.files.compactMap { file in
      frame.canonical(file.path).map { ($0, file.form) }
    }
    guard !files.isEmpty else { return }
    addDataset(dataset.name, description: dataset.description, files: files)
  }
}
