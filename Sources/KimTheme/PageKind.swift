package import KimDiagnostics
package import KimTemplate

/// A kind of page that a theme has a template for; the raw value is the template's name.
package enum PageKind: String, Sendable, CaseIterable {
  case home, post, list, agenda, timeline, archive, bulletin, page, broadcasts, redirect, search
  case poster, board, year
  case index, region, directory, broadcast, report
  case notFound = "404"

  /// The view of the page itself, beside the frame.
  package var content: Schema {
    switch self {
    case .home: Schema(of: HomeView.self)
    case .post: Schema(of: PostView.self)
    case .list: Schema(of: ListView.self)
    case .agenda: Schema(of: AgendaView.self)
    case .timeline: Schema(of: TimelineView.self)
    case .bulletin: Schema(of: BulletinView.self)
    case .poster: Schema(of: PosterView.self)
    case .board: Schema(of: BoardView.self)
    case .year: Schema(of: YearView.self)
    case .archive: Schema(of: ArchiveView.self)
    case .page: Schema(of: PageView.self)
    case .broadcasts: Schema(of: NoticesView.self)
    case .search: Schema(of: SearchView.self)
    case .redirect: Schema(of: RedirectView.self)
    case .notFound: Schema(of: NotFoundView.self)
    case .index: Schema(of: IndexView.self)
    case .region: Schema(of: RegionPageView.self)
    case .directory: Schema(of: DirectoryView.self)
    case .report: Schema(of: ReportView.self)
    case .broadcast: Schema(of: BroadcastView.self)
    }
  }

  /// The views that it is rendered with, the outermost first.
  package var schemas: [Schema] { [Schema(of: FrameView.self), content] }
}

/// The reference for designers of themes: every kind of page with the fields of its views, and the
/// classes of what writers write.
package enum ThemeReference {
  /// The reference as Markdown, which can be read as plain text too.
  package static func text(language: Language) -> String {
    reference(
      of: Dictionary(uniqueKeysWithValues: PageKind.allCases.map { ($0.rawValue, $0.schemas) }),
      language: language) + "\n" + MarkdownClasses.text(language: language)
  }
}
