import KimDiagnostics

/// Finds the file that a path was probably meant to name.
struct PathSuggestion {
  /// In order.
  private let paths: [String]

  init(_ paths: some Sequence<String>) { self.paths = paths.sorted() }

  /// The path, as it would be written in a file of that folder, that is most like the one written,
  /// or that has its name in another folder.
  func nearest(to written: String, from folder: String) -> String? {
    let candidates = paths.map { path in
      path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : "/" + path
    }
    return Suggestion.nearest(to: written, in: candidates) ?? namesake(of: written, in: candidates)
  }

  private func namesake(of written: String, in candidates: [String]) -> String? {
    let name = written.split(separator: "/").last?.lowercased()
    return candidates.first { $0.split(separator: "/").last?.lowercased() == name }
  }
}
