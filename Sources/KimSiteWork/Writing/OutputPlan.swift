package import KimModel

/// What has to happen to an owner's files: a pure function of what was there and what was built.
package struct OutputPlan: Sendable {
  /// What is said to be ours before the first file is written: the old and the new, so that a
  /// build that is killed forgets no file.
  package let announced: OutputState
  /// What is ours when all is done.
  package let final: OutputState
  /// Files of an earlier build that nothing produces now, in the order of their paths.
  package let pruned: [OutputPath]
  /// Those of them that stand where a folder has to be, or that are in a folder where a file has
  /// to be: the only ones that go before their replacement comes.
  package let obstacles: [OutputPath]

  package init(from old: OutputState, to built: BuiltSite) {
    var new: [OutputPath: String?] = [:]
    for output in built.outputs { new.updateValue(output.source, forKey: output.path) }
    let blocked = Self.obstacles(among: old.outputs.keys, to: built.outputs.map(\.path))
    let gone = old.outputs.filter { new[$0.key] == nil && !blocked.contains($0.key) }
    let kept = Self.kept(of: gone, by: built.retention)
    let outputs = new.merging(kept) { new, _ in new }
    let union = new.merging(old.outputs) { new, _ in new }
    announced = OutputState(outputs: union, retention: built.retention)
    final = OutputState(outputs: outputs, retention: built.retention)
    pruned = old.outputs.keys.filter { outputs[$0] == nil }.sorted()
    obstacles = blocked.sorted()
  }

  /// What stays of files that nothing produces now: pages of broken sources, and with them the
  /// photos, documents and style sheets that they may show.
  private static func kept(
    of gone: [OutputPath: String?], by retention: BuiltSite.Retention
  ) -> [OutputPath: String?] {
    switch retention {
    case .everything: return gone
    case .outputsOf(let sources):
      let pages = gone.filter { $0.value.map(sources.contains) ?? false }
      guard !pages.isEmpty else { return [:] }
      return pages.merging(gone.filter { SitePaths.isShownByPages($0.key) }) { page, _ in page }
    }
  }

  private static func obstacles(
    among old: some Sequence<OutputPath>, to new: [OutputPath]
  ) -> Set<OutputPath> {
    let files = Set(new.map(\.string))
    let folders = Set(new.flatMap(Self.folders))
    return Set(
      old.filter { path in
        folders.contains(path.string) || Self.folders(of: path).contains(where: files.contains)
      })
  }

  /// `a`, `a/b` for `a/b/c.html`.
  private static func folders(of path: OutputPath) -> [String] {
    guard path.depth > 0 else { return [] }
    let names = path.string.split(separator: "/")
    return (1..<names.count).map { names.prefix($0).joined(separator: "/") }
  }
}
