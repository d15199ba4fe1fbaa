package import KimDiagnostics
package import KimModel

/// Follows the links from KIM to KIM, which no site can check alone.
package struct LinkCheck {
  private let summaries: [SiteSummary]
  private let sites: [String: SiteSummary]
  private let names: [String]

  /// - Parameter names: of all KIM, also of those whose summaries are not at hand.
  package init(_ summaries: [SiteSummary], sites names: [String] = []) {
    self.summaries = summaries
    self.names = names + summaries.map(\.id.string)
    sites = Dictionary(
      summaries.map { ($0.id.string, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package var diagnostics: Diagnostics { check().diagnostics }

  /// Also tells how many links were followed and letters compared, as a measure of the work.
  func check() -> (diagnostics: Diagnostics, steps: Int) {
    var steps = 0
    var names: NearNames?
    var meant: [String: String?] = [:]
    let problems = summaries.flatMap(\.links).compactMap { link in
      steps += 1
      return problem(link) { id in
        if let known = meant[id] { return known }
        let orders = names ?? NearNames(Set(self.names))
        names = orders
        let match = orders.nearest(to: id)
        steps += match.steps
        meant[id] = .some(match.nearest)
        return match.nearest
      }
    }
    return (Diagnostics(problems), steps)
  }

  private func problem(
    _ link: SiteReference, meant: (String) -> String?
  ) -> Diagnostic? {
    let parts = link.path.split(separator: "/")
    for count in (1..<max(parts.count, 1)).reversed() {
      guard let site = sites[parts.prefix(count).joined(separator: "/")] else { continue }
      let page = parts.dropFirst(count).joined(separator: "/")
      return site.pages.mayContain(page) ? nil : .deadPage(link.place, page, site)
    }
    let id = parts.dropLast().joined(separator: "/")
    return .deadSite(link.place, id, meant: meant(id))
  }
}

extension Diagnostic {
  fileprivate static func deadSite(_ place: Place, _ id: String, meant: String?) -> Diagnostic {
    Diagnostic(
      .warning, code: "link/no-such-site", at: place,
      id: "tidak ada KIM '\(id)'", en: "there is no KIM '\(id)'",
      hint: LocalizedText(
        id: meant.map { "maksud Anda '\($0)'?" } ?? "tulis letak folder KIM itu",
        en: meant.map { "did you mean '\($0)'?" } ?? "write that KIM's folder"),
      mend: meant.flatMap { .write($0, insteadOf: id, at: place) })
  }

  fileprivate static func deadPage(
    _ place: Place, _ page: String, _ site: SiteSummary
  ) -> Diagnostic {
    Diagnostic(
      .warning, code: "link/no-such-page", at: place,
      id: "halaman '\(page)' tidak ada di situs \(site.name)",
      en: "the site \(site.name) has no page '\(page)'",
      hint: LocalizedText(
        id: "tulis kim:\(site.id) untuk halaman depannya, atau salin alamat halaman dari situs itu",
        en: "write kim:\(site.id) for its home page, or copy a page's address from that site"),
      mend: .write("kim:\(site.id)", insteadOf: "kim:\(site.id)/\(page)", at: place))
  }
}
