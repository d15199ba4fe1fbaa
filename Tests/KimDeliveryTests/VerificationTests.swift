import KimDiagnostics
import KimPublish
import KimSystem
import KimTestSupport
import Testing

@testable import KimDelivery

/// `Verification` with a folder in place of a host.
struct VerificationTests {
  private static let pages = [
    "index.html": "Toman", "berita/a.html": "Panen", "berita/b.html": "Rapat",
  ]

  private func with(_ body: (HostFixture) throws -> Void) throws {
    try HostFixture.with { host in
      try host.build(site: Self.pages)
      try host.publish()
      try body(host)
    }
  }

  private func path(_ name: String) -> String { "\(HostFixture.site)/\(name)" }
  private func disk(_ name: String) -> String { "disk/situs/\(path(name))" }

  @Test func `a host that nobody has touched differs in nothing`() throws {
    try with { host in
      let report = try host.verify()
      #expect(report.diagnostics.found.map(\.message.id) == [])
      #expect(report.fileCount == 4 && report.readCount == 4)
    }
  }

  @Test func `what an attack adds, changes and removes is told, each with its path`() throws {
    try with { host in
      try host.folder.write("disk/situs/slot/index.php", "<?php")
      try host.folder.write("disk/situs/.htaccess", "RewriteEngine on")
      try host.folder.write("disk/situs/.kim-terbit/x.php", "<?php")
      try host.folder.write(disk("berita/a.html"), "Slott")
      try host.folder.remove(disk("berita/b.html"))
      #expect(
        try host.verified() == [
          "utama:.htaccess verify/foreign-file", "utama:.kim-terbit/x.php verify/foreign-file",
          "utama:\(path("berita/a.html")) verify/changed-file",
          "utama:\(path("berita/b.html")) verify/missing-file",
          "utama:slot/index.php verify/foreign-file",
        ])
    }
  }

  /// The sample is empty here: only the time tells.
  @Test func `an edit of equal size is found by its time`() throws {
    try with { host in
      try host.folder.write(disk("berita/a.html"), "Slott")
      #expect(
        try host.verified(sample: 0) == ["utama:\(path("berita/a.html")) verify/changed-file"])
    }
  }

  @Test func `a link that leads out is told and not followed`() throws {
    try with { host in
      try host.folder.write("luar/rahasia.txt", "rahasia")
      try host.folder.link("disk/situs/unduh", to: host.folder.full("luar"))
      #expect(try host.verified() == ["utama:unduh verify/foreign-file"])
    }
  }

  @Test func `a machine that never published checks by the host's own list`() throws {
    try with { host in
      #expect(try host.verified(cache: "lain") == [])
      try host.folder.write(disk("berita/a.html"), "Judi daring")
      #expect(
        try host.verified(cache: "lain") == [
          "utama:\(path("berita/a.html")) verify/changed-file"
        ])
    }
  }

  @Test func `what another machine has published since is as it was published`() throws {
    try with { host in
      try host.build(site: Self.pages.merging(["berita/a.html": "Banen"]) { $1 }, into: "lain")
      try host.publish(from: "lain", cache: "cache-lain")
      #expect(try host.verified() == [])
    }
  }

  // MARK: The list

  @Test func `a list that is gone or was changed is told, and this machine's counts`() throws {
    try with { host in
      let record = try host.list
      try host.folder.remove("disk/situs/.kim-terbit/jurnal.gz")
      #expect(try host.verified() == ["utama:.kim-terbit verify/list-missing"])
      try host.folder.write("disk/situs/.kim-terbit/jurnal.gz", bytes: record)
      try host.rewriteList { $0.filter { !$0.contains("/a.html") } }
      #expect(try host.verified() == ["utama:.kim-terbit verify/list-changed"])
    }
  }

  @Test func `a host that was restored from a backup is told`() throws {
    try with { host in
      let record = try host.list
      try host.build(site: Self.pages.merging(["berita/a.html": "Banen"]) { $1 })
      try host.publish()
      try host.folder.write("disk/situs/.kim-terbit/jurnal.gz", bytes: record)
      #expect(try host.verified() == ["utama:.kim-terbit verify/list-older"])
    }
  }

  @Test func `a publication that was cut is a warning`() throws {
    try with { host in
      try host.build(site: Self.pages.merging(["berita/a.html": "Banen"]) { $1 })
      #expect(throws: CutCarrier.Cut.self) {
        try host.publish(by: { CutCarrier(inner: $0, cut: 1) })
      }
      #expect(try host.verified() == ["utama: verify/unfinished"])
    }
  }

  @Test func `what was never published is misuse, and a disk that is not there a failure`() throws {
    try HostFixture.with { host in
      #expect(throws: UsageError.self) { try host.verify() }
      try host.build(site: Self.pages)
      try host.publish()
      try host.folder.remove("disk/situs")
      #expect(throws: PublishError.self) { try host.verify() }
    }
  }

  @Test func `an archive tells nothing of its host`() throws {
    try HostFixture.with { host in
      let target = PublishTarget(name: "panel", address: .archive(host.folder.full("a.zip")))
      do {
        try host.verify(target)
        Issue.record("a host that tells nothing was asked")
      } catch let error as UsageError {
        #expect(error.message.id.contains("--via web"))
      }
    }
  }
}
