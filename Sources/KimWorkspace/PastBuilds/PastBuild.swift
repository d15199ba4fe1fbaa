import KimConcurrency
import KimDiagnostics
import KimModel
import KimSiteWork
import KimSystem

/// What earlier builds left that need not be made again.
struct PastBuild: ~Copyable, Sendable {
  private let cache: BuildCache
  private let output: OutputCheck
  private let province: ProvinceInputs

  /// `output` is the output folder, which is there.
  init(_ cache: consuming BuildCache, output: TypedPath, _ province: ProvinceInputs) throws {
    self.cache = cache
    self.output = try OutputCheck(output)
    self.province = province
  }

  /// What came of each of these sites, in their order; nil for one that has to be built. To look at
  /// them is most of what a build does in which little has changed.
  func results(of sites: [SiteFolder]) throws -> [FormerResult?] {
    try ConcurrentWork.map(sites) { try record(of: $0).map(FormerResult.init) }
  }

  private func record(of site: SiteFolder) throws -> BuildRecord? {
    let owner = OutputOwner.site(site.id)
    guard var record = try cache.record(of: owner), let region = record.region,
      record.key == province.key(of: site, in: region),
      record.validity.contains(province.moment),
      let inputs = try InputCheck(site, limits: province.limits).refreshed(record.inputs),
      output.areUntouched(record.outputs), try output.hasWholeState(of: owner)
    else { return nil }
    if inputs != record.inputs {
      record.inputs = inputs
      try cache.save(record, of: owner)
    }
    return record
  }

  /// What came of the index, if it would come out as it did.
  func index(_ key: Fingerprint) throws -> FormerResult? {
    guard let record = try cache.record(of: .index), record.key == key,
      output.areUntouched(record.outputs), try output.hasWholeState(of: .index)
    else { return nil }
    return FormerResult(record)
  }

  /// The same of the index without its search.
  func indexPages(_ key: Fingerprint) throws -> FormerResult? {
    guard let record = try cache.record(of: .index), record.pagesKey == key,
      output.areUntouched(record.outputs), try output.hasWholeState(of: .index)
    else { return nil }
    return FormerResult(record)
  }

  func keep(
    _ built: BuiltSite, asIndex key: Fingerprint, pages: Fingerprint, _ written: WriteResult
  ) throws {
    guard written.diagnostics.isEmpty else { return try cache.remove(.index) }
    var record = BuildRecord(key: key)
    record.pagesKey = pages
    record.outputs = OutputFiles(output.files(at: written.outputs))
    record.fileCount = built.outputs.count
    record.pageCount = built.pageCount
    record.diagnostics = built.diagnostics
    try cache.save(record, of: .index)
  }

  func prune(keeping root: ContentRoot) throws {
    try cache.prune(keeping: Set(root.sites.map(\.id)))
  }
}
