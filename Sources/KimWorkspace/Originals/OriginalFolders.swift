import KimSystem

/// The folders of the sites in a folder, or of the one site that it is: nothing else is touched.
struct OriginalFolders {
  /// Each below the folder, and the paths of further sites within it.
  let folders: [(path: String, inner: [String])]

  /// Throws a `UsageError` if there is no site.
  init(in path: TypedPath) throws {
    var search = SiteSearch(root: path)
    try search.search()
    let isSite = try Folder(opening: path.string).status(of: "kim.yml")?.kind == .file
    let found = search.found
    guard isSite || !found.isEmpty else { throw UsageError.noSite(path) }
    let own = isSite ? [(path: "", inner: found)] : []
    folders =
      own
      + found.map { site in
        let inner = found.filter { $0.hasPrefix(site + "/") }
        return (path: site, inner: inner.map { String($0.dropFirst(site.count + 1)) })
      }
  }
}

extension UsageError {
  fileprivate static func noSite(_ path: TypedPath) -> UsageError {
    UsageError(
      id:
        "tidak ada situs KIM di '\(path)'; sebutkan folder isi, atau folder satu KIM, yang berisi "
        + "kim.yml",
      en:
        "no KIM site is in '\(path)'; name the content root, or the folder of one KIM, which has a "
        + "kim.yml")
  }
}
