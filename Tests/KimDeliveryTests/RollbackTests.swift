import KimDiagnostics
import KimPublish
import KimSystem
import KimTestSupport
import Testing

@testable import KimDelivery

struct RollbackTests {
  private static let pages = [
    "index.html": "Toman", "berita/a.html": "Panen", "berita/b.html": "Rapat",
  ]
  private static let changed = ["index.html": "Toman baru", "berita/a.html": "Banen"]

  private func target(_ host: HostFixture, keeping count: Int = 2) -> PublishTarget {
    var target = host.target
    target.keptCount = count
    return target
  }

  @discardableResult
  private func rollback(
    _ host: HostFixture, keeping count: Int = 2, cache: String = "cache",
    by way: (@Sendable (any Carrier) -> any Carrier)? = nil
  ) throws -> PublishPlan {
    let usual = CarrierWay(PublicationOptions())
    return try Rollback(
      of: target(host, keeping: count), cache: TypedPath(host.folder.full(cache)),
      PublicationOptions(),
      by: way.map { change in
        CarrierWay { change(try usual.carrier(to: $0, scratch: $1)) }
      }
    ).run().plan
  }

  /// What readers saw after each of two publications.
  private func with(
    keeping count: Int = 2,
    _ body: (HostFixture, _ first: [String: String], _ second: [String: String]) throws -> Void
  ) throws {
    try HostFixture.with { host in
      try host.build(site: Self.pages)
      try host.publish(target(host, keeping: count))
      let first = host.host
      try host.build(site: Self.changed)
      try host.publish(target(host, keeping: count))
      try body(host, first, host.host)
    }
  }

  @Test func `what was replaced and deleted is there again, and goes again`() throws {
    try with { host, first, second in
      #expect(first != second)
      let plan = try rollback(host)
      #expect(plan.uploads.count == 3 && plan.deletions == [])
      #expect(host.host == first)
      #expect(try host.verified() == [])
      #expect(try rollback(host).deletions.count == 1)
      #expect(host.host == second)
    }
  }

  @Test func `so many publications are kept, and no more`() throws {
    try with(keeping: 1) { host, _, _ in
      let kept = host.folder.files(in: "cache/terbit/simpan-utama")
      #expect(kept.count { $0.hasSuffix(".jurnal") } == 2)
      try host.build(site: ["index.html": "Toman ketiga"])
      try host.publish(target(host, keeping: 1))
      let later = host.folder.contents(of: "cache/terbit/simpan-utama")
      #expect(later.keys.count { $0.hasSuffix(".jurnal") } == 2)
      #expect(!later.values.contains("Panen") && later.values.contains("Banen"))
    }
  }

  @Test func `where nothing is kept, or another machine has published, nothing is changed`() throws
  {
    try with(keeping: 0) { host, _, second in
      #expect(throws: UsageError.self) { try rollback(host, keeping: 0) }
      #expect(host.host == second)
    }
    try with { host, _, _ in
      try host.build(site: Self.pages, into: "lain")
      try host.publish(from: "lain", cache: "cache-lain")
      let now = host.host
      #expect(throws: UsageError.self) { try rollback(host) }
      #expect(host.host == now && host.record == ["jurnal.gz"])
    }
  }

  @Test func `a kept content that somebody has changed is not put back`() throws {
    try with { host, _, second in
      let kept = host.folder.contents(of: "cache/terbit/simpan-utama").filter {
        $0.value == "Panen"
      }
      let path = try #require(kept.keys.first)
      try host.folder.write("cache/terbit/simpan-utama/" + path, "Judi!")
      #expect(throws: UsageError.self) { try rollback(host) }
      #expect(host.host == second)
    }
  }

  @Test func `one that is cut is ended by the next publication`() throws {
    try with { host, _, second in
      #expect(throws: CutCarrier.Cut.self) {
        try rollback(host, by: { CutCarrier(inner: $0, cut: 2) })
      }
      try host.publish(target(host))
      #expect(host.host == second)
    }
  }
}
