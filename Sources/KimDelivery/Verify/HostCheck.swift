import KimDiagnostics
import KimPublish
import KimSystem

/// Compares what lies on a host with what was published there, by the account that publishes.
struct HostCheck {
  private let carrier: any Carrier
  private let target: PublishTarget
  /// An empty folder that is ours alone.
  private let scratch: TypedPath
  /// How many files are read back by choice.
  private let sample: Int

  init(_ target: PublishTarget, by carrier: any Carrier, sample: Int, scratch: TypedPath) {
    self.target = target
    self.carrier = carrier
    self.sample = sample
    self.scratch = scratch
  }

  /// A host that tells of files without end is not listened to for ever.
  private static let fewest = 100_000
  /// So many files that are newer than the last publication are read at most.
  private static let mostNewer = 2_000

  /// - Parameter isThere: whether the target's folder is.
  func run(_ list: PublishedList, isThere: Bool) throws -> HostFindings {
    let journal = list.journal
    let most = max(Self.fewest, journal.files.count * 3)
    let survey = try isThere ? carrier.survey(atMost: most) : HostSurvey(atMost: most)
    let comparison = HostComparison(journal, survey, HostOwnPlaces(listed: target.hostOwned))
    var findings = HostFindings(comparison)
    findings.diagnostics.add(comparison.diagnostics(on: target))
    if survey.isCut { findings.diagnostics.add(.tooMany(most, on: target)) }
    try read(comparison, journal, &findings)
    return findings
  }

  private func read(
    _ comparison: HostComparison, _ journal: Journal, _ findings: inout HostFindings
  ) throws {
    let seed = journal.publication ?? ""
    let newer = SampleChoice(of: Self.mostNewer, by: seed).chosen(of: comparison.newer)
    let others = SampleChoice(of: sample, by: seed).chosen(of: comparison.comparable)
    for paths in batches(of: Set(newer).union(others).sorted()) {
      let largest = paths.compactMap { journal.files[$0]?.content?.size }.max() ?? 0
      let brought = try bring(paths, atMost: largest)
      for path in paths {
        guard let file = brought[path] else {
          findings.diagnostics.add(.unread(path, on: target))
          findings.changed.append(path)
          continue
        }
        findings.readCount += 1
        if try hash(of: file) != journal.files[path]?.content?.hash {
          findings.changed.append(path)
          findings.diagnostics.add(.changedFile(path, on: target))
        }
      }
    }
  }

  private func bring(_ paths: [String], atMost size: Int) throws -> [String: String] {
    let folder = try Folder.creating(scratch)
    try folder.removeTree("ambil")
    return try carrier.bring(paths, atMost: size, into: scratch.appending("ambil"))
  }

  private func batches(of paths: [String]) -> [[String]] {
    stride(from: 0, to: paths.count, by: 100).map { Array(paths[$0..<min($0 + 100, paths.count)]) }
  }

  private func hash(of path: String) throws -> String {
    let file = TypedPath(path)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return try FileDigest.hash(of: Folder(opening: file.parent.string).file(name), shown: path)
  }
}

/// What the account's side of a check has found.
struct HostFindings: Sendable {
  let comparison: HostComparison
  var diagnostics = Diagnostics()
  /// Files of the right size and another content, or one that cannot be read.
  var changed: [String] = []
  var readCount = 0

  init(_ comparison: HostComparison) { self.comparison = comparison }

  func repair(of list: PublishedList) -> RepairPlan {
    var plan = RepairPlan()
    plan.foreign = comparison.foreign
    plan.links = Set(comparison.foreignLinks)
    plan.spoilt = (comparison.missing + comparison.resized + changed).sorted()
    plan.isOtherOnHost = list.isOtherOnHost
    plan.journal = list.journal
    return plan
  }
}

extension Diagnostic {
  fileprivate static func tooMany(_ most: Int, on target: PublishTarget) -> Diagnostic {
    Diagnostic(
      .error, code: "verify/too-many-files", at: target.place,
      id: "di host ada lebih dari \(most) berkas; sisanya tidak diperiksa",
      en: "the host has more than \(most) files; the rest was not looked at",
      hint: LocalizedText(
        id: "lihat di panel host folder mana yang penuh, dan hapus yang bukan milik situs",
        en: "look in the host's panel which folder is full, and delete what is not the site's"))
  }

  fileprivate static func unread(_ path: String, on target: PublishTarget) -> Diagnostic {
    Diagnostic(
      .error, code: "verify/unreadable-file", at: target.place(of: path),
      id: "isi berkas di host tidak dapat dibaca, jadi tidak dapat dibandingkan",
      en: "the content of a file on the host cannot be read, and so not compared",
      hint: .repair(of: target))
  }
}
