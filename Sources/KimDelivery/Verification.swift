import KimDiagnostics
import KimModel
package import KimPublish
package import KimSystem

/// A check whether a host still has what was published there, step by step. It changes nothing there.
package struct Verification {
  private let target: PublishTarget
  /// The folder beside the build's cache for what publications keep.
  private let cache: TypedPath
  private let options: VerificationOptions
  private let way: CarrierWay

  /// - Parameter way: nil: the one that the target's address asks for.
  package init(
    of target: PublishTarget, cache: TypedPath, _ options: VerificationOptions,
    by way: CarrierWay? = nil
  ) {
    self.target = target
    self.cache = cache.appending("terbit")
    self.options = options
    self.way = way ?? CarrierWay(options.publication)
  }

  /// Throws a `UsageError`, a `PublishError` or a `DiskError`.
  package func run() throws -> VerificationReport {
    let start = ContinuousClock.now
    var report = VerificationReport(of: target.name)
    // 1. Nobody publishes there from this machine meanwhile.
    let journal = try JournalFile(of: target, in: cache)
    let own = journal.isKnown ? journal.journal : nil
    let scratch = try TargetScratch.folder(of: target, in: cache)
    // 2. What was published, by the list that can be believed?
    let carrier = options.viaHost || own == nil ? try host(scratch) : nil
    let isThere = try carrier?.exists() ?? false
    let host = try isThere ? carrier.flatMap { try record(at: $0, scratch) } : nil
    let list = try PublishedList(local: own, host: host, asksHost: carrier != nil, of: target)
    report.diagnostics.add(list.diagnostics)
    if let key = target.publicKey, let carrier, let host {
      let signature = try HostRecord.isSigned(host, at: carrier, by: key)
      report.isSigned = signature == true
      if signature == nil { report.diagnostics.add(.unsigned(on: target)) }
      if signature == false { report.diagnostics.add(.wrongSignature(on: target)) }
    }
    report.fileCount = list.journal.files.count
    // 3. What is there, by the account?
    if options.viaHost, let carrier {
      let check = HostCheck(target, by: carrier, sample: options.sample, scratch: scratch)
      let findings = try check.run(list, isThere: isThere)
      report.diagnostics.add(findings.diagnostics)
      report.readCount = findings.readCount
      report.repair = findings.repair(of: list)
    }
    // 4. What do readers see, and search engines?
    if let address = options.webAddress {
      let originals = PublishedOriginals(
        list.journal, in: output, by: isThere ? carrier : nil, scratch: scratch)
      do {
        let check = try WebCheck(of: address, sample: options.sample, scratch: scratch)
        let findings = try check.run(list.journal) { try originals.bytes(of: $0) }
        report.diagnostics.add(findings.diagnostics)
        report.pageCount = findings.pageCount
      } catch let error as PublishError where options.viaHost {
        // What the account has found is told all the same.
        report.webFailure = error.message
      }
    }
    report.duration = ContinuousClock.now - start
    return report
  }

  /// What was built for the target.
  private var output: TypedPath? {
    guard let site = target.site else { return options.output }
    return options.output?.appending(site.string)
  }

  private func record(at carrier: any Carrier, _ scratch: TypedPath) throws -> Journal? {
    let gzip = Gzip(scratch: scratch)
    // What anybody can add to a signed list is no part of it.
    return try target.publicKey == nil
      ? HostRecord.list(at: carrier, packedBy: gzip).journal
      : HostRecord.settled(at: carrier, packedBy: gzip)
  }

  /// Nil where a host tells nothing; throws a `UsageError` if it was to be asked.
  private func host(_ scratch: TypedPath) throws -> (any Carrier)? {
    let carrier = try way.carrier(to: target, scratch: scratch)
    if carrier.keepsRecord { return carrier }
    if options.viaHost { throw UsageError.tellsNothing(target) }
    return nil
  }
}

/// The folder for what is made on the way to a target.
enum TargetScratch {
  /// Emptied.
  static func folder(of target: PublishTarget, in cache: TypedPath) throws -> TypedPath {
    let folder = try CacheFolder.open(cache)
    let name = "kerja-" + target.name.replacing("/", with: "~")
    try folder.removeTree(name)
    return cache.appending(name)
  }
}

extension UsageError {
  fileprivate static func tellsNothing(_ target: PublishTarget) -> UsageError {
    UsageError(
      id:
        "'\(target.name)' adalah ZIP, jadi isi hostnya tidak dapat dilihat dari sini; periksa lewat "
        + "web: kim verify \(target.name) --via web",
      en:
        "'\(target.name)' is an archive, so that what its host has cannot be seen from here; check "
        + "it by the web: kim verify \(target.name) --via web")
  }
}

extension Diagnostic {
  fileprivate static func unsigned(on target: PublishTarget) -> Diagnostic {
    Diagnostic(
      .error, code: "verify/list-unsigned", at: target.place(of: RecordFolder.name),
      id: "daftar kiriman di host tidak ditandatangani, padahal tujuan ini punya 'kunci_publik'",
      en: "the list on the host is not signed, and this target has a 'kunci_publik'",
      hint: LocalizedText(
        id: "jalankan dengan stempel rahasianya: kim publish \(target.name)",
        en: "run with the secret key: kim publish \(target.name)"))
  }

  fileprivate static func wrongSignature(on target: PublishTarget) -> Diagnostic {
    Diagnostic(
      .error, code: "verify/wrong-signature", at: target.place(of: RecordFolder.name),
      id: "tanda tangan daftar kiriman di host salah: daftarnya diubah orang, atau ditandatangani "
        + "dengan stempel lain",
      en:
        "the signature of the list on the host is wrong: somebody has changed the list, or another "
        + "key has signed it",
      hint: LocalizedText(
        id: "dari komputer yang biasa mengirim, jalankan: kim verify \(target.name) --repair",
        en: "on the machine that publishes, run: kim verify \(target.name) --repair"))
  }
}
