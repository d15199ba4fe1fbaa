import KimDiagnostics
import KimPublish
import KimSystem
import KimTestSupport
import Testing

@testable import KimDelivery

struct SignedListTests {
  private static let pages = ["index.html": "Toman", "berita/a.html": "Panen"]

  private func key(_ host: HostFixture, _ name: String = "stempel") throws -> SecretListKey {
    try SecretListKey.making(TypedPath(host.folder.full(name)), outside: [])
  }

  private func target(_ host: HostFixture, _ key: SecretListKey) -> PublishTarget {
    var target = host.target
    target.publicKey = PublicListKey(key.publicText)
    return target
  }

  /// A host to which was published with a key.
  private func with(_ body: (HostFixture, SecretListKey, PublishTarget) throws -> Void) throws {
    try HostFixture.with { host in
      try host.build(site: Self.pages)
      let key = try key(host)
      let target = target(host, key)
      try host.publish(target, with: { $0.key = key })
      try body(host, key, target)
    }
  }

  private func codes(
    _ host: HostFixture, _ target: PublishTarget, cache: String = "lain"
  ) throws -> [String] {
    try host.verify(target, cache: cache).diagnostics.found.map(\.code)
  }

  @Test func `a list that is signed is right on a machine that has only the public key`() throws {
    try with { host, _, target in
      let report = try host.verify(target, cache: "lain")
      #expect(report.diagnostics.isEmpty && report.isSigned == true)
    }
  }

  /// Who can write to the host rewrites the list with the page.
  @Test func `a page that was changed together with the list is found`() throws {
    try with { host, _, target in
      try host.rewriteList { $0.filter { !$0.contains("/a.html") } }
      #expect(try codes(host, target).contains("verify/wrong-signature"))
      try host.folder.remove("disk/situs/.kim-terbit/jurnal.tanda")
      #expect(try codes(host, target).contains("verify/list-unsigned"))
    }
  }

  @Test func `what is added to a signed list is no part of it`() throws {
    try with { host, _, target in
      try host.folder.write("disk/situs/slot.html", "Slot")
      let lines = "m\t9-a\n+\tslot.html\t0\t\t4\t\(String(repeating: "a", count: 64))\n"
      let packed = try Gzip(scratch: TypedPath(host.folder.full("kemas"))).packed(Array(lines.utf8))
      try host.folder.write("disk/situs/.kim-terbit/bagian-9-a-000000.gz", bytes: packed)
      #expect(try codes(host, target) == ["verify/foreign-file"])
    }
  }

  @Test func `the key of somebody else signs nothing`() throws {
    try with { host, _, target in
      let other = try key(host, "stempel-lain")
      #expect(throws: UsageError.self) { try host.publish(target, with: { $0.key = other }) }
      #expect(throws: UsageError.self) { try host.publish(target) }
      try host.publish(self.target(host, other), with: { $0.key = other })
      #expect(try codes(host, target).contains("verify/wrong-signature"))
    }
  }

  @Test func `a list that lacks its signature gets it, though nothing is to be sent`() throws {
    try HostFixture.with { host in
      try host.build(site: Self.pages)
      try host.publish()
      let key = try key(host)
      let target = target(host, key)
      #expect(try codes(host, target) == ["verify/list-unsigned"])
      #expect(try host.publish(target, with: { $0.key = key }).isEmpty)
      #expect(try codes(host, target) == [])
      // And loses one that would be wrong.
      try host.build(site: ["index.html": "Toman"])
      try host.publish()
      #expect(host.record == ["jurnal.gz"])
    }
  }

  @Test func `a repair signs anew`() throws {
    try with { host, key, target in
      try host.rewriteList { $0.filter { !$0.contains("/a.html") } }
      var options = PublicationOptions()
      options.key = key
      let plan = try host.verify(target).repair
      _ = try Repair(
        of: target, from: TypedPath(host.folder.full("public")),
        cache: TypedPath(host.folder.full("cache")), options
      ).run(plan)
      #expect(try codes(host, target) == [])
    }
  }

  // MARK: A machine without a list of its own

  @Test func `a list that is signed is what a new machine goes by`() throws {
    try with { host, key, target in
      #expect(try host.publish(target, cache: "lain", with: { $0.key = key }).isEmpty)
      try host.build(site: ["index.html": "Toman"])
      let plan = try host.publish(target, cache: "lain", with: { $0.key = key })
      #expect(plan.deletions == ["muba/kim-toman/berita/a.html"])
    }
  }

  /// Who can write to the host can make it delete what is there, or leave what was changed.
  @Test(arguments: ["another list", "no signature", "no list that can be read"])
  func `a list that the key has not signed is not gone by`(_ change: String) throws {
    try with { host, key, target in
      let before = host.host
      switch change {
      case "another list":
        let hash = String(repeating: "a", count: 64)
        try host.rewriteList { $0 + ["+\tslot.html\t0\t\t4\t\(hash)"] }
        try host.folder.write("disk/situs/slot.html", "Slot")
      case "no signature": try host.folder.remove("disk/situs/.kim-terbit/jurnal.tanda")
      default: try host.folder.write("disk/situs/.kim-terbit/jurnal.gz", "rusak")
      }
      let there = host.host
      try host.build(site: ["index.html": "Toman dua"])
      do {
        try host.publish(target, cache: "lain", with: { $0.key = key })
        Issue.record("it was believed")
      } catch let error as PublishError {
        #expect(error.kind == .conflict && error.message.id.contains("tidak ditandatangani"))
      }
      #expect(throws: PublishError.self) {
        try host.publish(
          target, cache: "lain",
          with: {
            $0.key = key
            $0.isTrial = true
          })
      }
      #expect(host.host == there)
      // Ours goes in the place of what is there; nothing is deleted for it.
      let plan = try host.publish(
        target, cache: "lain",
        with: {
          $0.key = key
          $0.adopts = true
        })
      #expect(plan.uploads.count == 2 && plan.deletions == [])
      #expect(host.host["muba/kim-toman/index.html"] == "Toman dua")
      #expect(host.host["muba/kim-toman/berita/a.html"] == before["muba/kim-toman/berita/a.html"])
      #expect(try host.verify(target, cache: "ketiga").isSigned == true)
    }
  }

  @Test func `the machine that publishes goes by its own list, and signs it again`() throws {
    try with { host, key, target in
      try host.rewriteList { lines in
        lines.map { $0.hasPrefix("m") ? "m\t99999999999999999999-a" : $0 }
      }
      try host.build(site: ["index.html": "Toman dua"])
      let plan = try host.publish(target, with: { $0.key = key })
      #expect(plan.deletions == ["muba/kim-toman/berita/a.html"])
      #expect(try codes(host, target) == [])
    }
  }

  /// Another machine knows what a publication that was cut has announced: all of it is ours.
  @Test func `what a cut publication added is signed, and another machine goes on`() throws {
    try with { host, key, target in
      try host.build(site: ["index.html": "Toman", "berita/b.html": "Baru", "berita/c.html": "C"])
      #expect(throws: CutCarrier.Cut.self) {
        try host.publish(
          target, with: { $0.key = key },
          by: { CutCarrier(inner: $0, cut: 2, isKilled: false) })
      }
      #expect(host.record.contains { $0.hasPrefix("bagian-") })
      let plan = try host.publish(target, cache: "lain", with: { $0.key = key })
      #expect(!plan.uploads.isEmpty && plan.obstacles == [])
      #expect(host.host["muba/kim-toman/berita/c.html"] == "C")
      #expect(host.host["muba/kim-toman/berita/a.html"] == nil)
    }
  }

  @Test func `what somebody else added makes nothing ours`() throws {
    try with { host, key, target in
      try host.folder.write("disk/situs/slot.html", "Slot")
      let hash = String(repeating: "a", count: 64)
      let lines = "m\t99999999999999999999-a\n+\tslot.html\t0\t\t4\t\(hash)\n"
      let packed = try Gzip(scratch: TypedPath(host.folder.full("kemas"))).packed(Array(lines.utf8))
      let part = "disk/situs/.kim-terbit/bagian-99999999999999999999-a-000000.gz"
      try host.folder.write(part, bytes: packed)
      for cache in ["cache", "lain"] {
        #expect(try host.publish(target, cache: cache, with: { $0.key = key }).deletions == [])
        #expect(host.host["slot.html"] == "Slot")
      }
    }
  }

  /// The list and its signature are two files, of which one comes before the other.
  @Test func `a list is rightly signed at any moment of a publication`() throws {
    try with { host, key, target in
      try host.build(site: ["index.html": "Toman dua", "berita/a.html": "Panen"])
      for name in ["jurnal.tanda", "jurnal.gz"] {
        #expect(throws: RecordCut.Cut.self) {
          try host.publish(
            target, with: { $0.key = key }, by: { RecordCut(inner: $0, after: name) })
        }
        #expect(try host.verify(target, cache: "lain").isSigned == true, "\(name)")
        try host.build(site: ["index.html": "Toman tiga", "berita/a.html": "Panen"])
      }
    }
  }

  // MARK: Keys

  @Test func `a key is a line of text, in a file for its owner or in the environment`() throws {
    try HostFixture.with { host in
      let key = try key(host)
      let text = try #require(host.folder.text("stempel"))
      #expect(text.hasPrefix("kim-rahasia-") && text.utf8.count == 12 + 64 + 1)
      #expect(try SecretListKey(named: text).publicText == key.publicText)
      #expect(try SecretListKey(named: host.folder.full("stempel")).publicText == key.publicText)
      let mode = try KimCommand(shell: "stat -c %a stempel", in: host.folder)
      #expect(mode.output == "600\n")
    }
  }

  @Test func `what is no key is not repeated in a message`() throws {
    do {
      _ = try SecretListKey(named: "kim-rahasia-salah")
      Issue.record("it was taken for a key")
    } catch let error as UsageError {
      #expect(!error.message.id.contains("salah"))
    }
  }

  @Test func `a key is made neither over a file nor where others get it`() throws {
    try HostFixture.with { host in
      try host.folder.write("sites/_provinsi/terbit.yml", "")
      try host.folder.write("stempel", "lama")
      let content = TypedPath(host.folder.full("sites"))
      for name in ["stempel", "sites/stempel", "sites/_provinsi/stempel", "tidak/ada"] {
        #expect(throws: UsageError.self) {
          try SecretListKey.making(TypedPath(host.folder.full(name)), outside: [content])
        }
      }
      #expect(host.folder.text("stempel") == "lama")
    }
  }
}
