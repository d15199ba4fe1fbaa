import KimContent
import KimDiagnostics
import KimMarkdown
import KimModel
import KimSite
import KimSiteWork
import KimSystem
import KimTheme
import KimWorkspace

/// Builds a corpus in this process with the modules' own functions and times each stage.
///
/// Two stages are differences, because their functions do more: front matter is what
/// `SiteContent` takes without its Markdown, templates what `SiteBuilder` takes without
/// `SiteContent`.
package struct StageRun {
  private let root: ContentRoot
  private let builder: SiteBuilder
  private let context: ProvinceContext
  private var times: [Stage: Duration] = [:]
  private var posts = 0

  package init(content: String, themes: String) throws {
    root = try ContentRoot(discovering: TypedPath(content))
    var diagnostics = Diagnostics()
    let place = SourcePlace(ProvinceInputs.folderName, in: root.path)
    guard let source = try FolderReader.content(place).read(),
      let province = ProvinceContent(parsing: source, diagnostics: &diagnostics),
      let moment = Moment(Corpus.day)
    else { throw BenchError("'\(content)' has no index") }
    context = ProvinceContext(
      province: province.province, regions: province.regions, broadcasts: province.broadcasts,
      at: moment, includesDrafts: false)
    let name = province.province.theme
    guard
      let files = try FolderReader.theme(SourcePlace(name, in: TypedPath(themes))).read(),
      let theme = Theme(name: name, parsing: files, diagnostics: &diagnostics)
    else { throw BenchError("'\(themes)' has no theme '\(name)'") }
    builder = SiteBuilder(themes: Themes(standard: theme), context: context)
  }

  /// Microseconds a post by stage. Writes to `output`, which is to be empty.
  package mutating func run(output: String) throws -> [Stage: Double] {
    times = [:]
    posts = 0
    var writer = try OutputWriter(to: TypedPath(output))
    for site in root.sites { try build(site, &writer) }
    return times.mapValues { $0 / .microseconds(1) / Double(max(posts, 1)) }
  }

  private mutating func build(_ site: SiteFolder, _ writer: inout OutputWriter) throws {
    let limits = context.province.limits
    let (reading, read) = try timed { try SiteReader(site, limits: limits).read() }
    guard case .source(let source, _) = reading else {
      throw BenchError("'\(site.path)' is broken")
    }
    let bodies = bodies(of: source)
    let (_, markdown) = timed { render(bodies) }
    let (content, parsed) = timed {
      var diagnostics = Diagnostics()
      return SiteContent(parsing: source, context: context, diagnostics: &diagnostics)
    }
    let (built, all) = timed { builder.build(source) }
    let start = ContinuousClock.now
    _ = try writer.write(built, of: .site(site.id), from: site.place)
    times[.write, default: .zero] += ContinuousClock.now - start
    times[.read, default: .zero] += read
    times[.markdown, default: .zero] += markdown
    times[.frontMatter, default: .zero] += parsed - markdown
    times[.templates, default: .zero] += all - parsed
    posts += content?.posts.count ?? 0
  }

  private func timed<Result>(_ body: () throws -> Result) rethrows -> (Result, Duration) {
    let start = ContinuousClock.now
    let result = try body()
    return (result, ContinuousClock.now - start)
  }

  private func bodies(of source: SiteSource) -> [(file: SourceFile, body: Range<Int>)] {
    source.texts.filter { $0.path.hasSuffix(".md") }.compactMap { text in
      var diagnostics = Diagnostics()
      let file = SourceFile(path: text.path, bytes: text.bytes)
      let limit = context.province.limits.frontMatterBytes
      return FrontMatter(of: file, limit: limit, diagnostics: &diagnostics).map {
        (file, $0.body)
      }
    }
  }

  private func render(_ bodies: [(file: SourceFile, body: Range<Int>)]) {
    let renderer = MarkdownRenderer(
      policy: MarkdownPolicy(linkRel: .contributed, phoneText: .ifLikely))
    for (file, body) in bodies { _ = renderer.render(file, body: body, resolver: NoLinks()) }
  }
}

/// A part of building a site.
package enum Stage: String, Sendable, CaseIterable, Codable, CodingKeyRepresentable {
  /// From the disk to bytes.
  case read
  /// From bytes to checked fields and settled addresses, with the scans for personal data and spam.
  case frontMatter
  /// From Markdown to HTML.
  case markdown
  /// From posts to all pages, feeds and the summary.
  case templates
  /// From bytes to the disk.
  case write

  package var title: String { self == .frontMatter ? "front matter and checks" : rawValue }
}

/// Takes every link as one to a page: what addresses mean is no part of the Markdown stage.
struct NoLinks: LinkResolver {
  func resolve(link path: String) -> LinkTarget { .page(url: path) }
  func resolve(site reference: String) -> LinkTarget { .page(url: reference) }
  func resolve(image path: String) -> ImageTarget {
    .photo(ImageFiles(url: path, width: 1, height: 1, sourceSet: path))
  }
}
