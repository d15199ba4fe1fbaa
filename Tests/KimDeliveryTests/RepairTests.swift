import KimDiagnostics
import KimPublish
import KimSystem
import KimTestSupport
import Testing

@testable import KimDelivery

struct RepairTests {
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

  @discardableResult
  private func repair(_ host: HostFixture, cache: String = "cache") throws -> RepairReport {
    let plan = try host.verify(cache: cache).repair
    return try Repair(
      of: host.target, from: TypedPath(host.folder.full("public")),
      cache: TypedPath(host.folder.full(cache)), PublicationOptions()
    ).run(plan)
  }

  @Test func `what others put there comes here and goes there, and ours is sent again`() throws {
    try with { host in
      let before = host.host
      let names = ["slot/index.php", ".htaccess", "-rf", "a b#*.php", ".kim-terbit/x.php"]
      for name in names { try host.folder.write("disk/situs/" + name, "isi \(name)") }
      try host.folder.link("disk/situs/unduh", to: "/etc")
      try host.folder.write("disk/situs/\(HostFixture.site)/berita/a.html", "Slot!")
      try host.folder.remove("disk/situs/\(HostFixture.site)/index.html")
      let report = try repair(host)
      #expect(report.removed.sorted() == (names + ["unduh"]).sorted())
      #expect(host.host == before)
      #expect(
        !host.folder.has("disk/situs/slot") && !host.folder.has("disk/situs/.kim-terbit/x.php"))
      #expect(try host.verified() == [])
      let kept = try Folder(opening: report.quarantine.string).everything().compactMap(\.string)
      #expect(kept.count == names.count + 1)
      #expect(report.publication?.plan.uploads.count == 2)
    }
  }

  @Test func `a list that was changed or is gone is written anew`() throws {
    try with { host in
      try host.rewriteList { $0.filter { !$0.contains("/a.html") } }
      try repair(host)
      #expect(try host.verified() == [])
      try host.folder.remove("disk/situs/.kim-terbit/jurnal.gz")
      try repair(host)
      #expect(try host.verified() == [])
      #expect(try host.verified(cache: "lain") == [])
    }
  }

  @Test func `a machine that never published repairs too`() throws {
    try with { host in
      try host.folder.write("disk/situs/\(HostFixture.site)/berita/a.html", "Slot!")
      try repair(host, cache: "lain")
      #expect(try host.verified() == [])
    }
  }

  @Test func `without a build nothing is touched`() throws {
    try with { host in
      try host.folder.write("disk/situs/slot.php", "x")
      try host.folder.remove("public")
      #expect(throws: UsageError.self) { try repair(host) }
      #expect(host.host["slot.php"] == "x")
    }
  }
}
