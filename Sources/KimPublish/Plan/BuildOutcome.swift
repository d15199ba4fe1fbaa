package import KimModel

/// What the last build says of what the output lacks: whether it is gone, or has to stay.
package struct BuildOutcome: Sendable {
  /// Nil: the whole output is published.
  private let site: SiteID?
  /// By site; nil for the index.
  private let retentions: [SiteID?: BuiltSite.Retention]
  /// Sites without a state that are gone from the content.
  private let lost: Set<SiteID>

  /// - Parameters:
  ///   - site: the only one that is published; nil: all and the index.
  ///   - retentions: of every site that has a state, and of the index.
  ///   - lost: other sites that are known to be gone.
  package init(
    of site: SiteID? = nil, retentions: [SiteID?: BuiltSite.Retention], lost: Set<SiteID> = []
  ) {
    self.site = site
    self.retentions = retentions
    self.lost = lost
  }

  /// Whose a file of a journal is: a site's, or the index's, and its path there. Nil for a path that
  /// no file of ours has.
  func owner(of path: String, _ file: HostedFile) -> (site: SiteID?, path: OutputPath)? {
    let names = path.split(separator: "/", omittingEmptySubsequences: false)
    guard (0..<names.count).contains(file.depth),
      let inner = OutputPath(names.dropFirst(file.depth).joined(separator: "/"))
    else { return nil }
    guard file.depth > 0 else { return (site, inner) }
    return SiteID(names.prefix(file.depth).joined(separator: "/")).map { ($0, inner) }
  }

  /// Whether no source produces it now, whatever becomes of broken ones.
  func isGone(_ file: HostedFile, of owner: SiteID?, keepsShown: Bool, isShown: Bool) -> Bool {
    switch retentions[owner] {
    case nil: owner.map(lost.contains) ?? false
    case .everything: false
    case .outputsOf(let sources):
      if let source = file.source { !sources.contains(source) } else { !(isShown && keepsShown) }
    }
  }

  /// Whether a broken source's file stays, and with it what it may show.
  func isOfBrokenSource(_ file: HostedFile, of owner: SiteID?) -> Bool {
    guard case .outputsOf(let sources) = retentions[owner], let source = file.source else {
      return false
    }
    return sources.contains(source)
  }
}
