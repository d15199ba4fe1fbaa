import KimDiagnostics
package import KimModel
package import KimSystem
import KimTheme

/// Fingerprints of what sites and the index share: a site's covers what that site can see of it,
/// so that a message to one district makes no other district's sites anew.
package struct BuildKeys: Sendable {
  /// Of what is written, whoever builds it and wherever: the province, the themes, the options.
  package let content: Fingerprint
  /// Of what is the same for every site.
  package let sites: Fingerprint
  /// Of the themes and the program that reads them.
  let themes: Fingerprint
  private let index: Fingerprint
  private let broadcasts: [String: Fingerprint]

  init(
    _ options: BuildOptions, province: SourceFolder, themes: [ThemeFolder],
    context: ProvinceContext
  ) {
    self.themes = Fingerprint { parts in
      parts.add(options.tool)
      for theme in themes { parts.add(theme.name, theme.source) }
    }
    let settings = Fingerprint { parts in
      parts.add(options.theme ?? "")
      parts.add(options.isThemeOfAll ? "all" : "")
      parts.add(options.webAddress?.string ?? "")
      parts.add(options.includesDrafts ? "drafts" : "")
      parts.add(province["provinsi.yml"]?.bytes ?? [])
      for theme in themes { parts.add(theme.name, theme.source) }
    }
    let sites = Fingerprint { parts in
      parts.add(settings.string)
      parts.add(options.tool)
      parts.add(options.root.string)
    }
    content = Fingerprint { parts in
      parts.add(settings.string)
      parts.add("", province)
    }
    self.sites = sites
    index = Fingerprint { parts in
      parts.add(sites.string)
      parts.add("", province)
    }
    broadcasts = Dictionary(
      context.broadcasts.map { broadcast in
        (broadcast.source, Fingerprint { $0.add(describing: broadcast) })
      }, uniquingKeysWith: { first, _ in first })
  }

  func key(of site: SiteFolder, slice: ProvinceSlice) -> Fingerprint {
    Fingerprint { parts in
      parts.add(sites.string)
      parts.add(site.path.string)
      for inner in site.inner { parts.add(inner) }
      parts.add(slice.locality.code.string)
      for region in slice.locality.regions {
        parts.add(region.code.string)
        parts.add(region.name)
      }
      parts.add(slice.district?.path.string ?? "")
      for broadcast in slice.broadcasts { parts.add(broadcasts[broadcast.source]?.string ?? "") }
    }
  }

  /// `summaries` and `searches` in the order of the sites' ids.
  ///
  /// - Parameter part: whether it is of the index without its search, and `searches` of that part of
  ///   the search data which its pages show.
  package func indexKey(
    _ summaries: [Fingerprint], searches: [Fingerprint], sites: [SiteID], day: Day,
    withoutSearch part: Bool = false
  ) -> Fingerprint {
    Fingerprint { parts in
      parts.add(part ? "pages" : "all")
      parts.add(index.string)
      parts.add(day.description)
      for site in sites { parts.add(site.string) }
      for summary in summaries { parts.add(summary.string) }
      for search in searches { parts.add(search.string) }
    }
  }
}

extension Fingerprint.Parts {
  fileprivate mutating func add(_ name: String, _ folder: SourceFolder) {
    add(name)
    for file in folder.files {
      add(file.path)
      add(file.bytes)
    }
    for found in folder.diagnostics.found {
      add(found.code)
      add(found.place.path)
    }
  }
}
