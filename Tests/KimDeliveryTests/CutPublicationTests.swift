import KimDiagnostics
import KimPublish
import KimSystem
import KimTestSupport
import Testing

@testable import KimDelivery

struct CutPublicationTests {
  private static let pages = Dictionary(
    uniqueKeysWithValues: (0..<298).map { ("berita/\($0).html", "Berita \($0)") }
      + [("index.html", "Toman")])

  /// At the worst moment, when the host has the file and nobody knows.
  @Test(arguments: Array(stride(from: 10, through: 290, by: 40)))
  func `a publication that was cut goes on, and sends at most one file twice`(_ cut: Int) throws {
    try HostFixture.with { host in
      try host.build(site: Self.pages)
      #expect(throws: CutCarrier.Cut.self) {
        try host.publish(by: { CutCarrier(inner: $0, cut: cut) })
      }
      let there = host.host.count
      #expect(there >= cut)
      let plan = try host.publish()
      #expect(plan.uploads.count <= 300 - there + 1)
      #expect(host.host.count == 300 && host.record == ["jurnal.gz"])
      #expect(try host.publish().isEmpty)
    }
  }

  /// The host's record is brought up to date in parts: what came after the last one goes again.
  @Test func `a machine that knows nothing goes on after the last part`() throws {
    try HostFixture.with { host in
      try host.build(site: Self.pages)
      #expect(throws: CutCarrier.Cut.self) {
        try host.publish(by: { CutCarrier(inner: $0, cut: 150, isKilled: false) })
      }
      let plan = try host.publish(cache: "cache-lain")
      #expect(plan.obstacles.isEmpty && host.host.count == 300)
      #expect(try host.publish().isEmpty)
    }
  }

  @Test func `who was killed leaves a lock that only others respect`() throws {
    try HostFixture.with { host in
      try host.build(site: Self.pages)
      #expect(throws: CutCarrier.Cut.self) {
        try host.publish(by: { CutCarrier(inner: $0, cut: 5) })
      }
      do {
        try host.publish(cache: "cache-lain")
        Issue.record("the lock was not seen")
      } catch let error as PublishError {
        #expect(error.kind == .failure && error.message.en.contains("another machine"))
      }
      try host.publish()
      try host.publish(cache: "cache-lain")
      #expect(host.host.count == 300)
    }
  }

  /// Before its first file, when no journal tells of it.
  @Test func `who was killed with the lock just taken goes on`() throws {
    try HostFixture.with { host in
      try host.build(site: Self.pages)
      let cache = TypedPath(host.folder.full("cache/terbit"))
      let owner = try JournalFile(of: host.target, in: cache).owner()
      let now = FileStamp.now / 1_000_000_000
      try host.folder.write("disk/situs/.kim-terbit/sedang-kirim", "\(owner) \(now)\n")
      #expect(throws: PublishError.self) { try host.publish(cache: "cache-lain") }
      try host.publish()
      #expect(host.host.count == 300)
    }
  }

  @Test func `a lock that is old is that of somebody who was killed`() throws {
    try HostFixture.with { host in
      try host.build(site: Self.pages)
      let old = FileStamp.now / 1_000_000_000 - 31 * 60
      try host.folder.write("disk/situs/.kim-terbit/sedang-kirim", "1-a \(old)\n")
      try host.publish()
      #expect(host.host.count == 300)
    }
  }

  @Test func `two publications from one machine do not run side by side`() throws {
    try HostFixture.with { host in
      try host.build(site: Self.pages)
      let first = try JournalFile(
        of: host.target, in: TypedPath(host.folder.full("cache/terbit")))
      #expect(throws: PublishError.self) { try host.publish() }
      let isKnown = first.isKnown
      #expect(!isKnown)
    }
  }

  @Test(arguments: ["", "kim-terbit 1\n+\tx\n", "\0\0\0"])
  func `a journal that is damaged is learned anew from the host`(_ text: String) throws {
    try HostFixture.with { host in
      try host.build(site: Self.pages)
      try host.publish()
      let name = try #require(
        host.folder.files(in: "cache/terbit").first { $0.hasSuffix(".jurnal") })
      try host.folder.write("cache/terbit/\(name)", text)
      #expect(try host.publish().isEmpty)
    }
  }
}
