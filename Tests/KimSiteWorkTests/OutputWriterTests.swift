import KimDiagnostics
import KimModel
import KimSystem
import KimTestSupport
import Testing

@testable import KimSiteWork

struct OutputWriterTests: OutputFixture {
  @Test func `files come below the owner's folder`() throws {
    try TemporaryFolder.with { folder in
      let written = try write(
        built(["index.html": "i", "berita/a.html": "a"]), in: folder)
      try write(built(["index.html": "indeks"]), of: .index, in: folder)
      #expect(
        published(folder) == [
          "index.html", "muba/kim/berita/a.html", "muba/kim/index.html",
        ])
      #expect(folder.text("public/muba/kim/berita/a.html") == "a")
      #expect(written.pages == WriteCounts(written: 2))
      #expect(folder.has("public/.kim/sites/muba/kim.json"))
      #expect(folder.has("public/.kim/index.json"))
    }
  }

  @Test func `a second build writes nothing, not even its own state`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("sites/kim/foto.jpg", "foto")
      let site = try built(
        ["index.html": "i", "a/b.html": "b"], copies: ["f.jpg": "foto.jpg"])
      try write(site, in: folder)
      let files = folder.files(in: "public").map { "public/" + $0 }
      let stamps = files.map(folder.stamp)
      let written = try write(site, in: folder)
      #expect(files.map(folder.stamp) == stamps)
      #expect(written.files == WriteCounts(unchanged: 3))
      #expect(written.pages == WriteCounts(unchanged: 2))
    }
  }

  @Test func `only what changed is written`() throws {
    try TemporaryFolder.with { folder in
      try write(built(["a.html": "a", "b.html": "b"]), in: folder)
      let stamp = folder.stamp("public/muba/kim/a.html")
      let written = try write(
        built(["a.html": "a", "b.html": "B"]), in: folder)
      #expect(folder.stamp("public/muba/kim/a.html") == stamp)
      #expect(folder.text("public/muba/kim/b.html") == "B")
      #expect(written.pages == WriteCounts(written: 1, unchanged: 1))
    }
  }

  @Test func `what nothing produces now goes, with folders that became empty`() throws {
    try TemporaryFolder.with { folder in
      try write(
        built(["a.html": "a", "b/c/d.html": "d", "b/e.txt": "e"]), in: folder)
      let written = try write(built(["a.html": "a"]), in: folder)
      #expect(published(folder) == ["muba/kim/a.html"])
      #expect(!folder.has("public/muba/kim/b"))
      #expect(written.files == WriteCounts(unchanged: 1, pruned: 2))
    }
  }

  @Test func `the last page of a broken post stays until the post is gone`() throws {
    try TemporaryFolder.with { folder in
      try write(built(["a.html": "a", "b.html": "b"]), in: folder)
      try write(
        built(["a.html": "a"], .outputsOf(sources: ["b.md"])), in: folder)
      try write(
        built(["a.html": "a"], .outputsOf(sources: ["b.md"])), in: folder)
      #expect(folder.text("public/muba/kim/b.html") == "b")
      try write(built(["a.html": "a"]), in: folder)
      #expect(published(folder) == ["muba/kim/a.html"])
    }
  }

  @Test func `a broken site stays as it was, in the index too`() throws {
    try TemporaryFolder.with { folder in
      try write(
        built(["a.html": "a"], summary: summary("KIM Lama")), in: folder
      )
      try write(.leftAsItWas(Diagnostics()), in: folder)
      #expect(folder.text("public/muba/kim/a.html") == "a")
      #expect(try listed(in: folder)?.name == "KIM Lama")
    }
  }

  @Test func `a site that was never built has nothing to say while it is broken`() throws {
    try TemporaryFolder.with { folder in
      try write(.leftAsItWas(Diagnostics()), in: folder)
      #expect(try listed(in: folder) == nil)
    }
  }

  @Test func `a copy has its source's bytes, however large`() throws {
    try TemporaryFolder.with { folder in
      let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      try folder.write("sites/kim/a/foto.jpg", bytes: bytes)
      let site = try built([:], copies: ["foto/f.jpg": "a/foto.jpg"])
      #expect(try write(site, in: folder).files == WriteCounts(written: 1))
      #expect(folder.text("public/muba/kim/foto/f.jpg") == folder.text("sites/kim/a/foto.jpg"))
      try folder.write("sites/kim/a/foto.jpg", bytes: bytes.dropLast() + [0])
      #expect(try write(site, in: folder).files == WriteCounts(written: 1))
      #expect(folder.text("public/muba/kim/foto/f.jpg") == folder.text("sites/kim/a/foto.jpg"))
    }
  }

  @Test func `an old file makes way for a new folder and back again`() throws {
    try TemporaryFolder.with { folder in
      try write(built(["a": "a"]), in: folder)
      try write(built(["a/b.html": "b"]), in: folder)
      #expect(published(folder) == ["muba/kim/a/b.html"])
      try write(built(["a": "a"]), in: folder)
      #expect(published(folder) == ["muba/kim/a"])
    }
  }

  @Test func `an owner is removed wholly, and what a site inside took over stays`() throws {
    try TemporaryFolder.with { folder in
      let inner = try #require(SiteID("muba/kim/dusun"))
      try write(
        built(["a.html": "a", "dusun/index.html": "lama"]), in: folder)
      try write(
        built(["index.html": "baru"]), of: .site(inner), in: folder)
      var writer = try OutputWriter(to: TypedPath(folder.full("public")))
      #expect(try writer.knownSites().map(\.string) == ["muba/kim", "muba/kim/dusun"])
      #expect(try writer.remove(Self.site).pages == WriteCounts(pruned: 1))
      #expect(published(folder) == ["muba/kim/dusun/index.html"])
      _ = try writer.remove(.site(inner))
      #expect(folder.files(in: "public") == [".kim/format"])
      #expect(!folder.has("public/muba"))
      #expect(try writer.knownSites().isEmpty)
    }
  }

  @Test func `a summary of another version is not believed`() throws {
    try TemporaryFolder.with { folder in
      var old = try summary("KIM Lama")
      old.version = SiteSummary.currentVersion + 1
      try write(built(["a.html": "a"], summary: old), in: folder)
      try write(.leftAsItWas(Diagnostics()), in: folder)
      #expect(try listed(in: folder) == nil)
      #expect(published(folder) == ["muba/kim/a.html"])
    }
  }
}
