package import KimDiagnostics

/// What a host has, beside what was published there: a pure function of both.
package struct HostComparison: Sendable {
  /// Files and links that nobody of ours put there; in the order of paths, as all lists here are.
  package let foreign: [String]
  /// Those of them that are links or the like.
  package let foreignLinks: [String]
  /// Names that can only be told, because no program could be given them.
  package let odd: [String]
  package let missing: [String]
  /// Of another size, or no file at all.
  package let resized: [String]
  /// What may have been changed since the last publication, by the host's own time.
  package let newer: [String]
  /// Of the published files, those whose content can be compared.
  package let comparable: [String]

  package init(_ journal: Journal, _ survey: HostSurvey, _ own: HostOwnPlaces) {
    let end = survey.files["\(RecordFolder.name)/\(RecordFolder.journal)"]?.time
    var (missing, resized, newer, same): ([String], [String], [String], [String]) = ([], [], [], [])
    for (path, published) in journal.files {
      // What was announced and never acknowledged may be there or not.
      guard let content = published.content else { continue }
      guard let found = survey.files[path] else {
        missing.append(path)
        continue
      }
      guard found.kind == .file(content.size) else {
        resized.append(path)
        continue
      }
      same.append(path)
      if let end, let time = found.time, !time.isBefore(end) { newer.append(path) }
    }
    foreign = survey.files.keys.filter { path in
      journal.files[path] == nil && !RecordFolder.holds(path) && !own.hold(path)
        && !Self.isLeftover(path, of: journal)
    }.sorted()
    foreignLinks = foreign.filter { survey.files[$0]?.kind == .other }
    odd = survey.odd.sorted()
    // Of a listing that was cut nothing can be said to be missing.
    self.missing = survey.isCut ? [] : missing.sorted()
    self.resized = resized.sorted()
    self.newer = newer.sorted()
    comparable = same.sorted()
  }

  /// What a publication that was cut leaves: a file of ours under the name that it has until it is
  /// whole, or one with a number in the place of a name.
  private static func isLeftover(_ path: String, of journal: Journal) -> Bool {
    if let rest = path.dropping(prefix: RecordFolder.waiting + "/") {
      return journal.files[rest] != nil || RecordFolder.holds(rest)
    }
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    guard let numbered = String(path[slash...]).dropping(prefix: aside) else { return false }
    let rest = withoutNumber(numbered)
    return journal.files[path[..<slash] + rest] != nil
      || path.hasPrefix("\(RecordFolder.name)/") && RecordFolder.holds(path[..<slash] + rest)
      || numbered.allSatisfy { "0123456789-".contains($0) }
  }

  /// Without the number of a publication: `12345678-a.html`.
  private static func withoutNumber(_ name: String) -> String {
    let rest = name.drop { $0.isASCII && $0.isNumber }
    return rest.first == "-" && rest.startIndex > name.startIndex ? String(rest.dropFirst()) : name
  }

  private static let aside = ".kim-sementara-"
}

// MARK: - What is told

extension HostComparison {
  /// An error for each difference.
  package func diagnostics(on target: PublishTarget) -> Diagnostics {
    Diagnostics(
      foreign.map { .foreignFile($0, on: target) } + odd.map { .oddName($0, on: target) }
        + missing.map { .missingFile($0, on: target) }
        + resized.map { .changedFile($0, on: target) })
  }
}

extension Diagnostic {
  fileprivate static func foreignFile(_ path: String, on target: PublishTarget) -> Diagnostic {
    let runs = HostOwnPlaces.runs(path)
    return Diagnostic(
      .error, code: "verify/foreign-file", at: target.place(of: path),
      id: runs
        ? "di host ada berkas program yang tidak dikirim kim; begitulah situs dibajak"
        : "di host ada berkas yang tidak dikirim kim",
      en: runs
        ? "the host has a program that kim did not send; that is how sites are defaced"
        : "the host has a file that kim did not send",
      hint: LocalizedText(
        id:
          "kalau bukan milik host, jalankan: kim verify \(target.name) --repair; kalau milik host, "
          + "tambahkan '\(path)' pada 'milik_host' di terbit.yml",
        en: "unless it is the host's, run: kim verify \(target.name) --repair; if it is, add "
          + "'\(path)' to 'milik_host' in terbit.yml"))
  }

  fileprivate static func oddName(_ path: String, on target: PublishTarget) -> Diagnostic {
    Diagnostic(
      .error, code: "verify/odd-name", at: target.place(of: path),
      id: "di host ada berkas yang namanya memuat tanda tersembunyi; kim tidak menyentuhnya",
      en: "the host has a file whose name has hidden signs; kim does not touch it",
      hint: LocalizedText(
        id: "hapus lewat pengelola berkas di panel host", en: "delete it in the host's panel"))
  }

  fileprivate static func missingFile(_ path: String, on target: PublishTarget) -> Diagnostic {
    Diagnostic(
      .error, code: "verify/missing-file", at: target.place(of: path),
      id: "berkas yang sudah diterbitkan tidak ada lagi di host",
      en: "a file that was published is no longer on the host",
      hint: .repair(of: target))
  }

  package static func changedFile(_ path: String, on target: PublishTarget) -> Diagnostic {
    Diagnostic(
      .error, code: "verify/changed-file", at: target.place(of: path),
      id: "isi berkas di host bukan yang diterbitkan",
      en: "the content of a file on the host is not what was published",
      hint: .repair(of: target))
  }
}

extension LocalizedText {
  /// The way to mend what somebody has changed on a host.
  package static func repair(of target: PublishTarget) -> LocalizedText {
    LocalizedText(
      id: "jalankan: kim verify \(target.name) --repair",
      en: "run: kim verify \(target.name) --repair")
  }
}
