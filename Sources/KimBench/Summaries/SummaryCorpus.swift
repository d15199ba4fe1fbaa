import KimConcurrency
import KimDiagnostics
import KimDigest
import KimModel
import KimSite
import KimSiteWork
import KimSystem
import KimWorkspace

/// A corpus of which only that is written what an index is made from: `kim.yml` of each site, and the
/// summaries of all, as machines that build parts of it would have written them. A country's pages take
/// more disk than most have.
package struct SummaryCorpus {
  private let format: KimFormat
  private let options: BuildOptions
  private let content: FileTree
  private let places: [String: Int]

  /// A part with more sites would hold too much at once.
  private static let sitesOfPart = 4000

  package init(_ corpus: Corpus, content: FileTree, themes: String) {
    format = KimFormat(corpus)
    self.content = content
    places = Dictionary(
      corpus.places.enumerated().map { ($1.folder, $0) }, uniquingKeysWith: { first, _ in first })
    var options = BuildOptions(root: TypedPath(content.path))
    options.themes = TypedPath(themes)
    options.moment = Moment(Corpus.day)
    self.options = options
  }

  /// Returns how many parts were written.
  package func write(summaries folder: String) throws -> Int {
    for file in format.frame() { try content.write(file) }
    for index in format.corpus.places.indices {
      for file in format.frame(of: format.corpus.site(index)) where file.path.hasSuffix("kim.yml") {
        try content.write(file)
      }
    }
    let count = format.corpus.places.count / Self.sitesOfPart + 1
    for number in 1...count {
      guard let shard = Shard(number, of: count) else { throw BenchError("too many sites") }
      try write(shard, to: TypedPath(folder))
    }
    return count
  }

  private func write(_ shard: Shard, to folder: TypedPath) throws {
    var options = options
    options.shard = shard
    var diagnostics = Diagnostics()
    guard let plan = try BuildPlan(options, diagnostics: &diagnostics) else {
      throw BenchError("'\(content.path)' has no index")
    }
    let builder = SiteBuilder(themes: plan.province.themes, context: plan.province.context)
    let made = ConcurrentWork.map(plan.sites) { site in
      let built = builder.build(source(of: site))
      return (
        id: site.id, summary: built.summary?.json ?? [], search: SearchFile.bytes(of: built.search)
      )
    }
    let parts = Dictionary(made.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    try ShardSummaries(shard, of: plan).write(
      plan.sites.map(\.id), to: folder, summary: { parts[$0]?.summary ?? [] },
      search: { parts[$0]?.search ?? [] })
  }

  /// The site as a folder with all of its files would give it.
  private func source(of site: SiteFolder) -> SiteSource {
    let synthetic = format.corpus.site(places[site.id.string] ?? 0)
    let prefix = synthetic.place.folder + "/"
    let files =
      format.frame(of: synthetic) + synthetic.posts.indices.map { format.file($0, of: synthetic) }
    let texts = files.map {
      SourceText(path: String($0.path.dropFirst(prefix.count)), bytes: $0.bytes)
    }
    return SiteSource(
      id: site.id, folder: site.path.string,
      texts: texts.filter { !$0.path.hasSuffix(".pdf") }.sorted { $0.path < $1.path },
      documents: texts.filter { $0.path.hasSuffix(".pdf") }.map {
        SourceDocument(
          path: $0.path, byteCount: $0.bytes.count, hash: ContentHash.short(of: $0.bytes))
      }.sorted { $0.path < $1.path })
  }
}
