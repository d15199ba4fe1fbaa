import KimDiagnostics
import KimModel
import KimSystem
import KimTestSupport
import Testing

@testable import KimSiteWork

/// No build loses a file, half a file, or somebody else's file.
struct OutputSafetyTests: OutputFixture {
  @Test func `files of others are never deleted, and keep their folder`() throws {
    try TemporaryFolder.with { folder in
      try write(built(["a.html": "a", "b/c.html": "c"]), in: folder)
      try folder.write("public/muba/kim/b/asing.html", "asing")
      try folder.write("public/robots.txt", "asing")
      try write(built(["a.html": "a"]), in: folder)
      #expect(
        published(folder) == [
          "muba/kim/a.html", "muba/kim/b/asing.html", "robots.txt",
        ])
    }
  }

  @Test func `a foreign file in our place is ours to write`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("public/muba/kim/a.html", "asing")
      try write(built(["a.html": "a"]), in: folder)
      #expect(folder.text("public/muba/kim/a.html") == "a")
    }
  }

  @Test func `a foreign folder in one page's place costs that page, and is named`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("public/muba/kim/a.html/asing.txt", "asing")
      let site = try built(["a.html": "a", "b.html": "b"])
      let written = try write(site, in: folder)
      let found = written.diagnostics.found
      #expect(found.map(\.code) == ["site/in-the-way"])
      #expect(found.first?.place.path.hasSuffix("public/muba/kim/a.html") == true)
      #expect(published(folder) == ["muba/kim/a.html/asing.txt", "muba/kim/b.html"])
      try folder.remove("public/muba/kim/a.html")
      #expect(try write(site, in: folder).diagnostics.isEmpty)
      #expect(published(folder) == ["muba/kim/a.html", "muba/kim/b.html"])
    }
  }

  @Test func `a foreign file in a folder's place is named once, and stays`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("public/muba/kim/b", "asing")
      let site = try built(["a.html": "a", "b/c.html": "c", "b/d.html": "d"])
      let found = try write(site, in: folder).diagnostics.found
      #expect(found.map(\.code) == ["site/in-the-way"])
      #expect(found.first?.place.path.hasSuffix("public/muba/kim/b") == true)
      try write(built(["a.html": "a"]), in: folder)
      #expect(published(folder) == ["muba/kim/a.html", "muba/kim/b"])
    }
  }

  @Test func `what was never written is not ours to delete later`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("public/muba/kim/a.html/asing.txt", "asing")
      try write(built(["a.html": "a", "b.html": "b"]), in: folder)
      try folder.remove("public/muba/kim/a.html")
      try folder.write("public/muba/kim/a.html", "asing")
      try write(built(["b.html": "b"]), in: folder)
      #expect(folder.text("public/muba/kim/a.html") == "asing")
    }
  }

  @Test(arguments: [
    "", "{", "[]", #"{"version":99,"outputs":{"b.html":null}}"#,
    #"{"outputs":{"b.html":null},"version":1}"#,
  ])
  func `a damaged or foreign state means that nothing is deleted`(_ text: String) throws {
    try TemporaryFolder.with { folder in
      try write(built(["a.html": "a", "b.html": "b"]), in: folder)
      try folder.write("public/.kim/sites/muba/kim.json", text)
      try write(built(["a.html": "a"]), in: folder)
      #expect(published(folder) == ["muba/kim/a.html", "muba/kim/b.html"])
    }
  }

  @Test func `a state that was damaged and is as long as before deletes nothing`() throws {
    try TemporaryFolder.with { folder in
      try write(built(["a.html": "a", "b.html": "b"]), in: folder)
      let state = "public/.kim/sites/muba/kim.json"
      let text = try #require(folder.text(state))
      try folder.write("public/muba/kim/c.html", "asing")
      try folder.write(state, text.replacing("b.html", with: "c.html"))
      try write(built(["a.html": "a"]), in: folder)
      #expect(published(folder) == ["muba/kim/a.html", "muba/kim/b.html", "muba/kim/c.html"])
    }
  }

  @Test func `what a newer program knows of a folder is left alone, and said`() throws {
    try TemporaryFolder.with { folder in
      try write(built(["a.html": "a", "b.html": "b"]), in: folder)
      #expect(folder.text("public/.kim/format") == "1\n")
      try folder.write("public/.kim/format", "2\n")
      let before = folder.contents(of: "public")
      let error = try #require(throws: UsageError.self) {
        try write(built(["a.html": "baru"]), in: folder)
      }
      #expect(error.message.id.contains("ditulis oleh kim yang lebih baru"))
      #expect(error.message.en.contains("its notes have format 2, and this kim knows up to 1"))
      #expect(folder.contents(of: "public") == before)
    }
  }

  @Test(arguments: ["", "1", "satu\n", "-1\n", "99999999999999999999\n"])
  func `a format that no build wrote is written anew`(_ text: String) throws {
    try TemporaryFolder.with { folder in
      try write(built(["a.html": "a"]), in: folder)
      try folder.write("public/.kim/format", text)
      try write(built(["b.html": "b"]), in: folder)
      #expect(folder.text("public/.kim/format") == "1\n")
      #expect(published(folder) == ["muba/kim/b.html"])
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
      for place in ["muba/kim/b", ".kim/sites/muba", ".kim"] {
        try folder.write("public/\(place)/.kim-sementara-1-2-3", "separuh")
      }
      try write(site, in: folder)
      #expect(!folder.files(in: "public").contains { $0.contains("sementara") })
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
      let written = try write(built(["b/a.html": "a"]), in: folder)
      #expect(written.diagnostics.found.map(\.code) == ["site/in-the-way"])
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

  @Test(arguments: ["../rahasia", "/etc/hostname", "tautan", "folder/x", "antre", "tidak-ada", ""])
  func `a copy reaches nothing but a regular file of its site`(_ source: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write("sites/rahasia", "rahasia")
      try folder.link("sites/kim/tautan", to: "../rahasia")
      try folder.link("sites/kim/folder", to: "/etc")
      #expect(folder.pipe("sites/kim/antre"))
      let written = try write(
        built(["a.html": "a"], copies: ["b": source]), in: folder)
      #expect(written.diagnostics.found.map(\.code) == ["site/vanished"])
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
