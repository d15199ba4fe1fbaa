import KimSystem

/// One page of each kind of a built folder: the heaviest, because what fits there fits everywhere.
struct PageSamples {
  /// A kind of page, such as `situs: berita/*.html`, and a page of it.
  struct Kind: Equatable {
    let name: String
    let path: String
  }

  let kinds: [Kind]

  /// - Parameter sites: the ids of the sites whose pages the folder has.
  init(of folder: TypedPath, sites: [String]) throws {
    var pages: [(path: String, size: Int)] = []
    try Self.collect(Folder(opening: folder.string), "", &pages)
    self.init(pages: pages, sites: sites)
  }

  init(pages: [(path: String, size: Int)], sites: [String]) {
    var heaviest: [String: (path: String, size: Int)] = [:]
    let sites = sites.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    for page in pages.sorted(by: { $0.path < $1.path }) {
      let kind = Self.kind(of: page.path, sites)
      if heaviest[kind].map({ $0.size < page.size }) ?? true { heaviest[kind] = page }
    }
    kinds = heaviest.sorted { $0.key < $1.key }.map { Kind(name: $0.key, path: $0.value.path) }
  }

  private static func collect(
    _ folder: borrowing Folder, _ path: String, _ pages: inout [(path: String, size: Int)]
  ) throws {
    for entry in try folder.listing().entries where !entry.name.hasPrefix(".") {
      switch entry.kind {
      case .folder: try collect(folder.folder(entry.name), path + entry.name + "/", &pages)
      case .file where entry.name.hasSuffix(".html"):
        pages.append((path + entry.name, folder.status(of: entry.name)?.size ?? 0))
      default: break
      }
    }
  }

  private static func kind(of path: String, _ sites: [String]) -> String {
    let site = sites.first { path.hasPrefix($0 + "/") }
    let inner = site.map { path.dropFirst($0.utf8.count + 1) } ?? path[...]
    var parts = inner.split(separator: "/").map(String.init)
    if parts.count > 1, let last = parts.last, last != "index.html" {
      let page = last.hasPrefix("halaman-") ? "halaman-*.html" : "*.html"
      parts = [parts[0]] + parts.dropFirst().dropLast().map { _ in "*" } + [page]
    }
    return (site == nil ? "" : "situs: ") + parts.joined(separator: "/")
  }
}
