import KimDiagnostics
import KimPublish
import Testing

struct HostComparisonTests {
  private static let hash = String(repeating: "a", count: 64)

  /// Files of ten bytes each.
  private func journal(_ paths: String..., announced: [String] = []) -> Journal {
    var journal = Journal()
    journal.apply(.begun("1-a"))
    let content = HostedFile.Content(size: 10, hash: Self.hash)
    for path in paths {
      journal.apply(.sent(path, HostedFile(content: content, depth: 0, source: nil)))
    }
    for path in announced {
      journal.apply(.announced(path, HostedFile(content: nil, depth: 0, source: nil)))
    }
    journal.apply(.finished("1-a"))
    return journal
  }

  private func survey(
    _ files: [String: Int], times: [String: Int] = [:], atMost most: Int = 100
  ) -> HostSurvey {
    var survey = HostSurvey(atMost: most)
    for (path, size) in files.sorted(by: { $0.key < $1.key }) {
      _ = survey.add(path, .file(size), .full(times[path] ?? 1))
    }
    return survey
  }

  @Test func `a host that has what was published differs in nothing`() {
    let found = HostComparison(
      journal("index.html", "a/b.html"),
      survey(["index.html": 10, "a/b.html": 10, ".kim-terbit/jurnal.gz": 400]), HostOwnPlaces())
    #expect(found.foreign == [] && found.missing == [] && found.resized == [])
    #expect(found.comparable == ["a/b.html", "index.html"])
    #expect(found.diagnostics(on: .some).isEmpty)
  }

  @Test func `what others put there, what is gone and what has another size is told`() {
    let found = HostComparison(
      journal("index.html", "a.html", "b.html"),
      survey(["index.html": 10, "b.html": 11, "slot/index.php": 5, ".htaccess": 3]),
      HostOwnPlaces())
    let told = found.diagnostics(on: .some).sorted.map { "\($0.place.path) \($0.code)" }
    #expect(
      told == [
        "utama:.htaccess verify/foreign-file", "utama:a.html verify/missing-file",
        "utama:b.html verify/changed-file", "utama:slot/index.php verify/foreign-file",
      ])
  }

  /// A province of 229 KIM, as a listing of rclone or rsync tells of it.
  @Test func `of 47,000 files those that differ are told, and no other`() {
    let paths = (0..<47_000).map { "kim-\($0 % 229)/berita/kabar-\($0).html" }
    let content = HostedFile.Content(size: 10, hash: Self.hash)
    var (journal, survey) = (Journal(), HostSurvey(atMost: 141_000))
    journal.apply(.begun("1-a"))
    for (number, path) in paths.enumerated() {
      journal.apply(.sent(path, HostedFile(content: content, depth: 1, source: nil)))
      if number == 11 { continue }
      _ = survey.add(path, .file(number == 22_222 ? 11 : 10), .full(1))
    }
    journal.apply(.finished("1-a"))
    _ = survey.add("kim-3/berita/slot.php", .file(9), .full(1))
    let read = Journal(bytes: journal.bytes)
    #expect(read == journal)
    let found = HostComparison(journal, survey, HostOwnPlaces())
    #expect(found.foreign == ["kim-3/berita/slot.php"])
    #expect(found.missing == [paths[11]] && found.resized == [paths[22_222]])
    #expect(found.comparable.count == 46_998 && !survey.isCut)
  }

  @Test func `a link in the place of a page is no page`() {
    var survey = survey([:])
    _ = survey.add("index.html", .other)
    let found = HostComparison(journal("index.html"), survey, HostOwnPlaces())
    #expect(found.resized == ["index.html"])
  }

  @Test func `what was being sent when a publication was cut may be there or not`() {
    let journal = journal("index.html", announced: ["a.html", "b.html"])
    let found = HostComparison(
      journal, survey(["index.html": 10, "a.html": 3, ".kim-sementara-12345678-b.html": 2]),
      HostOwnPlaces())
    #expect(found.diagnostics(on: .some).isEmpty)
  }

  @Test(arguments: [
    "slot/.kim-sementara-x.php", "slot/.kim-sementara-12345678-x.php", ".kim-terbit/x.php",
    ".kim-terbit/bagian-1.php",
    ".kim-terbit/bagian-a/b.gz", ".well-known/x.php", ".well-known/acme/y.PHP.jpg", "kim.php",
    "cgi-bin.php", ".ftpquota/a.cgi",
  ])
  func `a foreign file is not hidden by the names of our own and of the host's`(_ path: String) {
    let found = HostComparison(journal("index.html"), survey([path: 1]), HostOwnPlaces())
    #expect(found.foreign == [path])
  }

  @Test(arguments: [
    ".well-known/acme-challenge/token", ".well-known/security.txt", "cgi-bin/x.cgi", ".ftpquota",
    ".kim-terbit/sedang-kirim", ".kim-terbit/bagian-001-ab-000000.gz", "toko/index.php",
    ".htaccess", ".kim-terbit/.kim-sementara-jurnal.gz", "a/.kim-sementara-12-345-6",
  ])
  func `what is the host's or our record's is no foreign file`(_ path: String) {
    let own = HostOwnPlaces(listed: ["/toko/", ".htaccess"])
    #expect(HostComparison(journal(), survey([path: 1]), own).foreign == [])
  }

  @Test func `what is not older than the record may have been changed since`() {
    let found = HostComparison(
      journal("a.html", "b.html", "c.html"),
      survey(
        ["a.html": 10, "b.html": 10, "c.html": 10, ".kim-terbit/jurnal.gz": 9],
        times: ["a.html": 4, "b.html": 5, "c.html": 6, ".kim-terbit/jurnal.gz": 5]),
      HostOwnPlaces())
    #expect(found.newer == ["b.html", "c.html"])
  }

  @Test func `of a listing that was cut nothing is missing`() {
    let survey = survey(["b.html": 10, "x": 1], atMost: 1)
    let found = HostComparison(journal("a.html", "b.html"), survey, HostOwnPlaces())
    #expect(survey.isCut && found.missing == [])
  }

  @Test(arguments: [
    "../x", "a/../../x", "/etc/passwd", "a//b", "./a", "a\nb", "a\u{1B}[31m", "a\u{202E}b",
    "a\\b", "", String(repeating: "a", count: 1001),
  ])
  func `a path that could lead elsewhere is told and never used`(_ path: String) {
    var survey = survey([:])
    let isTaken = survey.add(path, .file(1))
    #expect(isTaken)
    #expect(survey.files.isEmpty && survey.odd.count == 1)
    let shown = survey.odd.first ?? ""
    #expect(!shown.unicodeScalars.contains { $0.isUnseen })
    let found = HostComparison(journal(), survey, HostOwnPlaces())
    #expect(found.diagnostics(on: .some).found.map(\.code) == ["verify/odd-name"])
  }

  // MARK: Times and choices

  @Test func `times of one listing are in order, also over the turn of a year`() throws {
    let full = try #require(HostTime(date: "2026-11-26", clock: "10:14:04"))
    #expect(full == HostTime(date: "2026/11/26", clock: "10:14:04"))
    #expect(full == .full(20_261_126_101_404))
    let december = try #require(HostTime(month: "Dec", day: "31", clock: "23:59"))
    let january = try #require(HostTime(month: "Jan", day: "1", clock: "00:00"))
    let old = try #require(HostTime(month: "May", day: "3", clock: "2024"))
    #expect(december.isBefore(january) && !january.isBefore(december))
    #expect(old.isBefore(december) && !december.isBefore(old))
    #expect(!december.isBefore(december))
    #expect(HostTime(date: "-", clock: "-") == nil)
    #expect(HostTime(month: "Foo", day: "1", clock: "00:00") == nil)
    #expect(HostTime(month: "Jan", day: "1", clock: "25:00") == nil)
  }

  @Test func `a sample follows from a name and nothing else`() {
    let paths = (0..<100).map { "\($0).html" }
    let first = SampleChoice(of: 5, by: "1-a").chosen(of: paths)
    #expect(
      first.count == 5 && first == SampleChoice(of: 5, by: "1-a").chosen(of: paths.reversed()))
    #expect(first != SampleChoice(of: 5, by: "2-a").chosen(of: paths))
    #expect(SampleChoice(of: 5, by: "").chosen(of: ["b", "a"]) == ["a", "b"])
  }
}

extension PublishTarget {
  fileprivate static var some: PublishTarget {
    PublishTarget(name: "utama", address: .folder("/host"))
  }
}
