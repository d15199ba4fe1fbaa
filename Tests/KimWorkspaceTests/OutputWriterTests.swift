import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

@testable import KimWorkspace

struct OutputWriterTests {
  private static let site = SiteID("muba/kim").map(OutputOwner.site) ?? .index

  private func built(
    _ texts: [String: String], copies: [String: String] = [:],
    _ retention: BuiltSite.Retention = .outputsOf(sources: []), summary: SiteSummary? = nil
  ) throws -> BuiltSite {
    var outputs: [Output] = []
    for (path, text) in texts {
      let source = path.hasSuffix(".html") ? path.replacing(".html", with: ".md") : nil
      outputs.append(
        Output(try #require(OutputPath(path)), .bytes(Array(text.utf8)), source: source))
    }
    for (path, source) in copies {
      outputs.append(Output(try #require(OutputPath(path)), .copy(of: source), source: source))
    }
    return BuiltSite(outputs: outputs, summary: summary, retention: retention)
  }

  @discardableResult
  private func write(
    _ built: BuiltSite, of owner: OutputOwner = site, in folder: TemporaryFolder
  ) throws -> Delivery {
    var writer = try OutputWriter(to: TypedPath(folder.full("public")))
    let place = SourcePlace("kim", in: TypedPath(folder.full("sites")))
    return try writer.write(built, of: owner, from: place)
  }

  private func summary(_ name: String) throws -> SiteSummary {
    let code = try #require(RegionCode("16.06"))
    return SiteSummary(
      id: try #require(SiteID("muba/kim")), name: name, level: .regency,
      locality: Locality(code: code, regions: []))
  }

  private func published(_ folder: TemporaryFolder) -> [String] {
    folder.files(in: "public").filter { !$0.hasPrefix(".kim/") }
  }

  @Test func `files come below the owner's folder`() throws {
    try TemporaryFolder.with { folder in
      let delivery = try write(built(["index.html": "i", "berita/a.html": "a"]), in: folder)
      try write(built(["index.html": "indeks"]), of: .index, in: folder)
      #expect(
        published(folder) == ["index.html", "muba/kim/berita/a.html", "muba/kim/index.html"])
      #expect(folder.text("public/muba/kim/berita/a.html") == "a")
      #expect(delivery.pages == WriteCounts(written: 2))
      #expect(folder.has("public/.kim/sites/muba/kim.json"))
      #expect(folder.has("public/.kim/index.json"))
    }
  }

  @Test func `a second build writes nothing, not even its own state`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("sites/kim/foto.jpg", "foto")
      let site = try built(["index.html": "i", "a/b.html": "b"], copies: ["f.jpg": "foto.jpg"])
      try write(site, in: folder)
      let files = folder.files(in: "public").map { "public/" + $0 }
      let stamps = files.map(folder.stamp)
      let delivery = try write(site, in: folder)
      #expect(files.map(folder.stamp) == stamps)
      #expect(delivery.files == WriteCounts(unchanged: 3))
      #expect(delivery.pages == WriteCounts(unchanged: 2))
    }
  }

  @Test func `only what changed is written`() throws {
    try TemporaryFolder.with { folder in
      try write(built(["a.html": "a", "b.html": "b"]), in: folder)
      let stamp = folder.stamp("public/muba/kim/a.html")
      let delivery = try write(built(["a.html": "a", "b.html": "B"]), in: folder)
      #expect(folder.stamp("public/muba/kim/a.html") == stamp)
      #expect(folder.text("public/muba/kim/b.html") == "B")
      #expect(delivery.pages == WriteCounts(written: 1, unchanged: 1))
    }
  }

  @Test func `what nothing produces now goes, with folders that became empty`() throws {
    try TemporaryFolder.with { folder in
      try write(built(["a.html": "a", "b/c/d.html": "d", "b/e.txt": "e"]), in: folder)
      let delivery = try write(built(["a.html": "a"]), in: folder)
      #expect(published(folder) == ["muba/kim/a.html"])
      #expect(!folder.has("public/muba/kim/b"))
      #expect(delivery.files == WriteCounts(unchanged: 1, pruned: 2))
    }
  }

  @Test func `files of others are never deleted, and keep their folder`() throws {
    try TemporaryFolder.with { folder in
      try write(built(["a.html": "a", "b/c.html": "c"]), in: folder)
      try folder.write("public/muba/kim/b/asing.html", "asing")
      try folder.write("public/robots.txt", "asing")
      try write(built(["a.html": "a"]), in: folder)
      #expect(
        published(folder) == ["muba/kim/a.html", "muba/kim/b/asing.html", "robots.txt"])
    }
  }

  @Test func `a foreign file in our place is ours to write`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("public/muba/kim/a.html", "asing")
      try write(built(["a.html": "a"]), in: folder)
      #expect(folder.text("public/muba/kim/a.html") == "a")
    }
  }

  @Test func `a foreign folder in our place is an error that names it`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("public/muba/kim/a.html/asing.txt", "asing")
      let error = #expect(throws: DiskError.self) { try write(built(["a.html": "a"]), in: folder) }
      #expect(error?.path.hasSuffix("public/muba/kim/a.html") == true)
      #expect(published(folder) == ["muba/kim/a.html/asing.txt"])
    }
  }

  @Test func `the last page of a broken post stays until the post is gone`() throws {
    try TemporaryFolder.with { folder in
      try write(built(["a.html": "a", "b.html": "b"]), in: folder)
      try write(built(["a.html": "a"], .outputsOf(sources: ["b.md"])), in: folder)
      try write(built(["a.html": "a"], .outputsOf(sources: ["b.md"])), in: folder)
      #expect(folder.text("public/muba/kim/b.html") == "b")
      try write(built(["a.html": "a"]), in: folder)
      #expect(published(folder) == ["muba/kim/a.html"])
    }
  }

  @Test func `a broken site stays as it was, in the index too`() throws {
    try TemporaryFolder.with { folder in
      try write(built(["a.html": "a"], summary: summary("KIM Lama")), in: folder)
      let delivery = try write(.leftAsItWas(Diagnostics()), in: folder)
      #expect(folder.text("public/muba/kim/a.html") == "a")
      #expect(delivery.summary?.name == "KIM Lama")
    }
  }

  @Test func `a site that was never built has nothing to say while it is broken`() throws {
    try TemporaryFolder.with { folder in
      let delivery = try write(.leftAsItWas(Diagnostics()), in: folder)
      #expect(delivery.summary == nil)
    }
  }

  @Test(arguments: ["", "{", "[]", #"{"version":99,"outputs":{"b.html":null}}"#])
  func `a damaged or foreign state means that nothing is deleted`(_ text: String) throws {
    try TemporaryFolder.with { folder in
      try write(built(["a.html": "a", "b.html": "b"]), in: folder)
      try folder.write("public/.kim/sites/muba/kim.json", text)
      try write(built(["a.html": "a"]), in: folder)
      #expect(published(folder) == ["muba/kim/a.html", "muba/kim/b.html"])
    }
  }

  @Test func `a state cannot name a file outside its folder`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("penting.txt", "penting")
      try folder.write("public/lain/penting.txt", "penting")
      try folder.write(
        "public/.kim/sites/muba/kim.json",
        #"{"version":1,"outputs":{"../../lain/penting.txt":null,"../../../penting.txt":null}}"#)
      try write(built(["a.html": "a"]), in: folder)
      #expect(folder.has("penting.txt") && folder.has("public/lain/penting.txt"))
    }
  }

  @Test func `a build that was killed after its announcement forgets no file`() throws {
    try TemporaryFolder.with { folder in
      try write(built(["lama.html": "lama"]), in: folder)
      let next = try built(["baru.html": "baru"])
      try announceOnly(next, in: folder)
      try folder.write("public/muba/kim/baru.html", "baru")
      try write(built(["akhir.html": "akhir"]), in: folder)
      #expect(published(folder) == ["muba/kim/akhir.html"])
    }
  }

  private func announceOnly(_ next: BuiltSite, in folder: TemporaryFolder) throws {
    let writer = try OutputWriter(to: TypedPath(folder.full("public")))
    let old = try writer.state(of: Self.site)
    let plan = OutputPlan(from: old ?? OutputState(), to: next)
    try writer.announce(plan, of: Self.site, after: old)
  }

  @Test func `half a file of a killed build is cleared away`() throws {
    try TemporaryFolder.with { folder in
      let site = try built(["a.html": "a", "b/c.html": "c"])
      try write(site, in: folder)
      try folder.write("public/muba/kim/b/.kim-sementara", "separuh")
      try folder.write("public/.kim/.kim-sementara", "separuh")
      try write(site, in: folder)
      #expect(!folder.files(in: "public").contains { $0.hasSuffix(".kim-sementara") })
    }
  }

  @Test func `nothing is written through a link that lies in the output`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("luar/a.html", "luar")
      try folder.link("public/muba/kim/a.html", to: "../../../luar/a.html")
      try write(built(["a.html": "a"]), in: folder)
      #expect(folder.text("luar/a.html") == "luar")
      #expect(folder.text("public/muba/kim/a.html") == "a")
      try folder.link("public/muba/kim/b", to: "../../../luar")
      #expect(throws: DiskError.self) { try write(built(["b/a.html": "a"]), in: folder) }
      #expect(folder.contents(of: "luar") == ["a.html": "luar"])
    }
  }

  @Test func `nothing is deleted through a link that lies in the output`() throws {
    try TemporaryFolder.with { folder in
      try write(built(["b/a.html": "a", "c.html": "c"]), in: folder)
      try folder.write("luar/a.html", "luar")
      try folder.remove("public/muba/kim/b")
      try folder.link("public/muba/kim/b", to: "../../../luar")
      try write(built(["c.html": "c"]), in: folder)
      #expect(folder.text("luar/a.html") == "luar")
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

  @Test(arguments: ["../rahasia", "/etc/hostname", "tautan", "folder/x", "antre", "tidak-ada", ""])
  func `a copy reaches nothing but a regular file of its site`(_ source: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write("sites/rahasia", "rahasia")
      try folder.link("sites/kim/tautan", to: "../rahasia")
      try folder.link("sites/kim/folder", to: "/etc")
      #expect(folder.pipe("sites/kim/antre"))
      let delivery = try write(built(["a.html": "a"], copies: ["b": source]), in: folder)
      #expect(delivery.diagnostics.found.map(\.code) == ["site/vanished"])
      #expect(published(folder) == ["muba/kim/a.html"])
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
      try write(built(["a.html": "a", "dusun/index.html": "lama"]), in: folder)
      try write(built(["index.html": "baru"]), of: .site(inner), in: folder)
      var writer = try OutputWriter(to: TypedPath(folder.full("public")))
      #expect(try writer.knownSites().map(\.string) == ["muba/kim", "muba/kim/dusun"])
      #expect(try writer.remove(Self.site).pages == WriteCounts(pruned: 1))
      #expect(published(folder) == ["muba/kim/dusun/index.html"])
      _ = try writer.remove(.site(inner))
      #expect(folder.files(in: "public").isEmpty)
      #expect(!folder.has("public/muba"))
      #expect(try writer.knownSites().isEmpty)
    }
  }

  @Test func `a summary of another version is not believed`() throws {
    try TemporaryFolder.with { folder in
      var old = try summary("KIM Lama")
      old.version = SiteSummary.currentVersion + 1
      try write(built(["a.html": "a"], summary: old), in: folder)
      #expect(try write(.leftAsItWas(Diagnostics()), in: folder).summary == nil)
      #expect(published(folder) == ["muba/kim/a.html"])
    }
  }

  @Test func `two builds do not write to one folder at once`() throws {
    try TemporaryFolder.with { folder in
      let first = try OutputWriter(to: TypedPath(folder.full("public")))
      let error = #expect(throws: DiskError.self) {
        _ = try OutputWriter(to: TypedPath(folder.full("public")))
      }
      #expect(error?.operation == .lock)
      #expect(try first.knownSites().isEmpty)
    }
  }

  @Test func `an output folder that cannot be is an error that names it`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("berkas", "x")
      let error = #expect(throws: DiskError.self) {
        _ = try OutputWriter(to: TypedPath(folder.full("berkas/public")))
      }
      #expect(error?.message.id.contains("berkas") == true)
    }
  }
}
