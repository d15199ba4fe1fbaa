import KimPublish
import KimTestSupport
import Testing

@testable import KimDelivery

struct ArchiveTests {
  private func target(_ host: HostFixture) -> PublishTarget {
    PublishTarget(name: "panel", address: .archive(host.folder.full("perubahan.zip")))
  }

  /// What a panel makes of it.
  private func extract(_ host: HostFixture) throws -> [String] {
    let run = try KimCommand(
      shell: "python3 -m zipfile -e perubahan.zip panel && rm perubahan.zip", in: host.folder)
    #expect(run.status == 0, "\(run.errors)")
    return host.folder.files(in: "panel")
  }

  @Test func `an archive has what changed, and a list of what is to be deleted`() throws {
    try HostFixture.with { host in
      try host.build(site: ["index.html": "Toman", "berita/a.html": "Panen"])
      try host.publish(target(host))
      let site = HostFixture.site
      #expect(try extract(host) == ["index.html", "\(site)/berita/a.html", "\(site)/index.html"])
      try host.build(site: ["index.html": "Tomat"])
      try host.folder.remove("panel")
      try host.publish(target(host))
      #expect(try extract(host) == ["hapus.txt", "\(site)/index.html"])
      #expect(host.folder.text("panel/\(site)/index.html") == "Tomat")
      let list = try #require(host.folder.text("panel/hapus.txt"))
      #expect(list.contains("\r\n\(site)/berita/a.html\r\n"))
    }
  }

  @Test func `nothing changed, no archive`() throws {
    try HostFixture.with { host in
      try host.build(site: ["index.html": "Toman"])
      try host.publish(target(host))
      try host.folder.remove("perubahan.zip")
      try host.publish(target(host))
      #expect(!host.folder.has("perubahan.zip"))
    }
  }

  @Test func `an archive that nobody has extracted is not written over`() throws {
    try HostFixture.with { host in
      try host.build(site: ["index.html": "Toman"])
      try host.publish(target(host))
      let stamp = host.folder.stamp("perubahan.zip")
      try host.build(site: ["index.html": "Tomat"])
      #expect(throws: PublishError.self) { try host.publish(target(host)) }
      #expect(host.folder.stamp("perubahan.zip") == stamp)
      _ = try extract(host)
      #expect(try host.publish(target(host)).uploads.count == 1)
    }
  }
}
