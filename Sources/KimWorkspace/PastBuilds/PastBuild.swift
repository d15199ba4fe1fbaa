import KimDiagnostics
import KimModel
import KimSiteWork
import KimSystem

/// What earlier builds left that need not be made again.
struct PastBuild: ~Copyable {
  private let cache: BuildCache
  private let output: OutputCheck
  private let province: ProvinceInputs

  /// `output` is the output folder, which is there.
  init(_ cache: consuming BuildCache, output: TypedPath, _ province: ProvinceInputs) throws {
    self.cache = cache
    self.output = try OutputCheck(output)
    self.province = province
  }

  /// The record of a site that would come out as it did; nil if it has to be built.
  func record(of site: SiteFolder) throws -> BuildRecord? {
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

  /// The record of the index, if it would come out as it did.
  func index(_ key: Fingerprint) throws -> BuildRecord? {
    guard let record = try cache.record(of: .index), record.key == key,
      output.areUntouched(record.outputs), try output.hasWholeState(of: .index)
    else { return nil }
    return record
  }

  func keep(_ built: BuiltSite, asIndex key: Fingerprint, _ written: WriteResult) throws {
    guard written.diagnostics.isEmpty else { return try cache.remove(.index) }
    var record = BuildRecord(key: key)
    record.outputs = output.files(at: written.outputs)
    record.fileCount = built.outputs.count
    record.pageCount = built.pageCount
    record.diagnostics = built.diagnostics
    try cache.save(record, of: .index)
  }

  func prune(keeping root: ContentRoot) throws {
    try cache.prune(keeping: Set(root.sites.map(\.id)))
  }
}
