import KimDiagnostics
import KimModel

/// Builds one site after another, writes it, and keeps a record of it.
struct SiteWorker: ~Copyable {
  private let shared: SharedContent
  private let cache: BuildCache?
  private let output: TypedPath?
  private var writer: OutputWriter?

  /// Throws a `DiskError`; `isChanged` if the province or a theme is not what it was.
  init?(_ setup: WorkerSetup) throws {
    var ignored = Diagnostics()
    guard let shared = try SharedContent(setup.options, diagnostics: &ignored),
      shared.fingerprint == setup.shared
    else { return nil }
    let writer = try setup.output.map {
      try OutputWriter(joining: $0, photos: PhotoStore(setup.options.cachePlace))
    }
    let cache = try setup.cache.map { try BuildCache(at: $0) }
    self.shared = shared
    self.writer = writer
    self.cache = cache
    output = setup.output
  }

  var limits: Limits { shared.limits }

  mutating func run(
    _ site: SiteFolder, report: (PhotoProgress) throws -> Void
  ) throws -> SiteResult {
    let build = try shared.build(site, report: report)
    var result = SiteResult()
    result.isLeft = build.site.retention == .everything
    result.diagnostics = build.site.diagnostics
    guard let delivery = try deliver(build.site, of: site) else {
      result.count(build.site)
      result.summary = build.site.summary
      return result
    }
    result.files = delivery.files
    result.pages = delivery.pages
    result.diagnostics.add(delivery.diagnostics)
    if delivery.diagnostics.isEmpty { try record(build, of: site, delivery) }
    return result
  }

  private mutating func deliver(_ built: BuiltSite, of site: SiteFolder) throws -> Delivery? {
    try writer?.write(built, of: .site(site.id), from: site.place)
  }

  private func record(_ build: SiteBuild, of site: SiteFolder, _ delivery: Delivery) throws {
    guard let output, cache != nil else { return }
    guard let inputs = build.inputs, let summary = build.site.summary else {
      try cache?.remove(.site(site.id))
      return
    }
    let region = summary.locality.code
    var record = BuildRecord(key: shared.key(of: site, in: region))
    record.region = region
    record.days = build.site.days
    record.inputs = inputs
    record.outputs = try OutputCheck(output).files(at: delivery.outputs)
    record.fileCount = build.site.outputs.count
    record.pageCount = build.site.pageCount
    record.diagnostics = build.site.diagnostics
    try cache?.save(record, of: .site(site.id))
  }
}

extension SiteResult {
  /// Files of a site that nobody writes.
  fileprivate mutating func count(_ built: BuiltSite) {
    files.unchanged = built.outputs.count
    pages.unchanged = built.pageCount
  }
}

extension BuiltSite {
  var pageCount: Int { outputs.count { $0.path.string.hasSuffix(".html") } }
}
