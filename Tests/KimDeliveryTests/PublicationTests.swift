import KimDiagnostics
import KimModel
import KimPublish
import KimSystem
import KimTestSupport
import Testing

@testable import KimDelivery

struct PublicationTests {
  private static let pages = [
    "index.html": "Toman", "berita/a.html": "Panen", "berita/b.html": "Rapat",
  ]

  private func paths(_ names: String...) -> [String] { names.map { "\(HostFixture.site)/\($0)" } }

  @Test func `all that was built arrives, and nothing of our own state`() throws {
    try HostFixture.with { host in
      try host.build(site: Self.pages)
      #expect(try host.publish().uploads.count == 4)
      let built = host.folder.contents(of: "public").filter { !$0.key.hasPrefix(".kim/") }
      #expect(host.host == built)
      #expect(host.record == ["jurnal.gz"])
    }
  }

  @Test func `what is there is not sent again, and an edit of equal size is`() throws {
    try HostFixture.with { host in
      try host.build(site: Self.pages)
      try host.publish()
      #expect(try host.publish().isEmpty)
      try host.build(site: Self.pages.merging(["berita/a.html": "Banen"]) { $1 })
      #expect(try host.publish().uploads.map(\.path) == paths("berita/a.html"))
      #expect(host.host[paths("berita/a.html")[0]] == "Banen")
    }
  }

  @Test func `a machine that knows nothing learns from the host what is there`() throws {
    try HostFixture.with { host in
      try host.build(site: Self.pages)
      try host.publish()
      try host.build(site: Self.pages.merging(["berita/a.html": "Banen"]) { $1 }, into: "lain")
      let plan = try host.publish(from: "lain", cache: "cache-lain")
      #expect(plan.uploads.map(\.path) == paths("berita/a.html"))
      // And the first machine from it.
      #expect(try host.publish(from: "lain").isEmpty)
    }
  }

  @Test func `what no source produces any more is deleted, with its empty folder`() throws {
    try HostFixture.with { host in
      try host.build(site: Self.pages)
      try host.publish()
      try host.folder.write("disk/situs/milik-orang.html", "Jangan")
      try host.build(site: ["index.html": "Toman"])
      #expect(
        try host.publish(with: { $0.keeps = true }).spared
          == paths("berita/a.html", "berita/b.html"))
      #expect(host.host.count == 5)
      #expect(try host.publish().deletions == paths("berita/a.html", "berita/b.html"))
      #expect(!host.folder.has("disk/situs/\(HostFixture.site)/berita"))
      #expect(host.host["milik-orang.html"] == "Jangan")
    }
  }

  @Test func `a site that is gone from the content goes from the host`() throws {
    try HostFixture.with { host in
      try host.build(site: Self.pages)
      try host.publish()
      try host.build(site: nil)
      try host.publish()
      #expect(host.host.keys.sorted() == ["index.html"])
    }
  }

  // MARK: Fresh machines

  @Test func `a broken post's page stays, published from a machine that never had it`() throws {
    try HostFixture.with { host in
      try host.build(site: Self.pages)
      try host.publish()
      try host.build(
        site: ["index.html": "Toman"], .outputsOf(sources: ["berita/a.md"]), into: "segar")
      let plan = try host.publish(from: "segar", cache: "cache-segar")
      #expect(plan.deletions == paths("berita/b.html"))
      #expect(host.host[paths("berita/a.html")[0]] == "Panen")
    }
  }

  @Test func `a broken site stays, published from a machine that never had it`() throws {
    try HostFixture.with { host in
      try host.build(site: Self.pages)
      try host.publish()
      try host.build(site: [:], .everything, into: "segar")
      #expect(try host.publish(from: "segar", cache: "cache-segar").deletions == [])
      #expect(host.host.count == 4)
    }
  }

  @Test func `what no whole build has left is not published`() throws {
    try HostFixture.with { host in
      #expect(throws: UsageError.self) { try host.publish() }
      try host.build(site: Self.pages, ends: false)
      #expect(throws: UsageError.self) { try host.publish() }
      try host.build(site: Self.pages)
      try host.folder.remove("public/index.html")
      #expect(throws: UsageError.self) { try host.publish() }
      #expect(!host.folder.has("disk/situs"))
    }
  }

  // MARK: What is not ours

  @Test func `a foreign file in our place stops all unless it is adopted`() throws {
    try HostFixture.with { host in
      try host.build(site: Self.pages)
      try host.folder.write("disk/situs/index.html", "Orang lain")
      do {
        try host.publish()
        Issue.record("nothing stopped it")
      } catch let error as PublishError {
        #expect(error.kind == .conflict && error.message.id.contains("index.html"))
      }
      #expect(host.host == ["index.html": "Orang lain"])
      try host.publish(with: { $0.adopts = true })
      #expect(host.host["index.html"] == "Indeks")
    }
  }

  @Test func `what somebody removed or changed on the host is sent again`() throws {
    try HostFixture.with { host in
      try host.build(site: Self.pages)
      try host.publish()
      try host.folder.write("disk/situs/index.html", "Judi daring")
      try host.folder.remove("disk/situs/\(HostFixture.site)/index.html")
      #expect(
        try host.publish().uploads.map(\.path).sorted() == ["index.html"] + paths("index.html"))
    }
  }

  @Test func `a trial changes nothing`() throws {
    try HostFixture.with { host in
      try host.build(site: Self.pages)
      #expect(try host.publish(with: { $0.isTrial = true }).uploads.count == 4)
      #expect(!host.folder.has("disk/situs"))
    }
  }

  /// Its files would fill the disk below.
  @Test func `a flash disk that is not there is not made`() throws {
    try HostFixture.with { host in
      try host.build(site: Self.pages)
      let target = PublishTarget(
        name: "utama", address: .folder(host.folder.full("media/flash/situs")))
      #expect(throws: PublishError.self) { try host.publish(target) }
      #expect(!host.folder.has("media"))
    }
  }

  @Test func `one site alone has a host for itself`() throws {
    try HostFixture.with { host in
      try host.build(site: Self.pages)
      let target = PublishTarget(
        name: HostFixture.site, address: .folder(host.folder.full("disk/situs")),
        site: .named(HostFixture.site))
      try host.publish(target)
      #expect(host.host == Self.pages)
      try host.build(site: ["index.html": "Toman"])
      #expect(try host.publish(target).deletions == ["berita/a.html", "berita/b.html"])
    }
  }
}
