import KimDiagnostics
package import KimModel
package import KimPhotos
package import KimSystem

/// Builds one site after another, writes it, and keeps a record of it.
package struct SiteWorker: ~Copyable {
  private let inputs: ProvinceInputs
  private let maker: SiteMaker
  private let cache: BuildCache?
  private let output: TypedPath?
  private var writer: OutputWriter?

  /// Nil if the province or a theme is not what the parent read. Throws a `DiskError`.
  ///
  /// - Parameter pictures: what makes the pictures of photos; nil: the tool.
  package init?(_ setup: WorkerSetup, pictures: ChildCommand? = nil) throws {
    var ignored = Diagnostics()
    guard let inputs = try ProvinceInputs(setup.options, isWorker: true, diagnostics: &ignored),
      inputs.keys.sites == setup.shared
    else { return nil }
    let writer = try setup.output.map {
      try OutputWriter(
        joining: $0, photos: PhotoStore(setup.options.cachePlace),
        isDurable: setup.options.isDurable)
    }
    let cache = try setup.cache.map { try BuildCache(at: $0) }
    let photos = try PhotoStage(
      setup.options, limits: inputs.limits, day: inputs.day, worker: pictures)
    self.inputs = inputs
    maker = SiteMaker(inputs, photos: photos)
    self.writer = writer
    self.cache = cache
    output = setup.output
  }

  package var limits: Limits { inputs.limits }

  package mutating func run(
    _ site: SiteFolder, report: (PhotoProgress) throws -> Void
  ) throws -> SiteResult {
    let old = try writer?.state(of: .site(site.id))
    var result = SiteResult()
    let made = try maker.make(site, book: old?.book ?? AddressBook()) { progress in
      result.cards += progress.cards
      try report(progress)
    }
    result.earlyPhotos = made.site.earlyPhotoCount
    result.isLeft = made.site.retention == .everything
    result.diagnostics = made.site.diagnostics
    result.withheld = made.site.withheld
    guard let written = try deliver(made.site, of: site, over: old) else {
      result.count(made.site)
      result.summary = made.site.summary
      return result
    }
    result.files = written.files
    result.pages = written.pages
    result.diagnostics.add(written.diagnostics)
    if written.diagnostics.isEmpty { try record(made, of: site, written) }
    return result
  }

  private mutating func deliver(
    _ built: BuiltSite, of site: SiteFolder, over old: OutputState?
  ) throws -> WriteResult? {
    try writer?.write(built, of: .site(site.id), from: site.place, over: old)
  }

  private func record(_ made: MadeSite, of site: SiteFolder, _ written: WriteResult) throws {
    guard let output, cache != nil else { return }
    guard let inputs = made.inputs, let summary = made.site.summary else {
      try cache?.remove(.site(site.id))
      return
    }
    let region = summary.locality.code
    var record = BuildRecord(key: self.inputs.key(of: site, in: region))
    record.region = region
    record.validity = made.site.validity
    record.inputs = RecordedInputs(inputs)
    record.outputs = OutputFiles(try outputs(of: made.site, site, written, in: output))
    record.fileCount = made.site.outputs.count
    record.pageCount = made.site.pageCount
    record.diagnostics = made.site.diagnostics
    record.withheld = made.site.withheld
    try cache?.save(record, of: .site(site.id))
  }
}

extension SiteWorker {
  /// The site's files as they are now. Pages of broken sources that `--clean` removed are in the
  /// state and nowhere else: no later build brings them back.
  private func outputs(
    of built: BuiltSite, _ site: SiteFolder, _ written: WriteResult, in output: TypedPath
  ) throws -> [OutputFile] {
    let made = Set(built.outputs.map { OutputOwner.site(site.id).path(of: $0.path) })
    return try OutputCheck(output).files(at: written.outputs).filter {
      !$0.isMissing || made.contains($0.path)
    }
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
  fileprivate var earlyPhotoCount: Int {
    outputs.count { output in
      guard case .rendition(.photo(_, .early)) = output.content else { return false }
      return true
    }
  }

  package var pageCount: Int { outputs.count { $0.path.string.hasSuffix(".html") } }
}
