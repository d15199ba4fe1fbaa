import KimDiagnostics
import KimModel
import KimSiteWork
import KimSystem
import KimTestSupport
import Testing

@testable import KimWorkspace

struct ContentRootTests {
  private func root(_ make: (TemporaryFolder) throws -> Void) throws -> ContentRoot {
    try TemporaryFolder.with { folder in
      try make(folder)
      return try ContentRoot(discovering: TypedPath(folder.path))
    }
  }

  private func codes(_ root: ContentRoot) -> [String] { root.diagnostics.found.map(\.code) }
  private func ids(_ root: ContentRoot) -> [String] { root.sites.map(\.id.string) }

  @Test func `every folder with a kim.yml is a site, at any depth, in order`() throws {
    let root = try root {
      for id in ["muba/kim-toman", "kim-ogan", "muba/a/b/c", "kim-10", "kim-9"] {
        try $0.write("\(id)/kim.yml")
      }
      try $0.write("muba/catatan.txt")
    }
    #expect(ids(root) == ["kim-10", "kim-9", "kim-ogan", "muba/a/b/c", "muba/kim-toman"])
    #expect(root.diagnostics.isEmpty)
    #expect(root.sites.last?.path.string.hasSuffix("/muba/kim-toman") == true)
  }

  @Test func `hidden folders and the index's own are no sites`() throws {
    let root = try root {
      for id in ["_provinsi", "_arsip", ".git", "kim/_draf", "kim"] {
        try $0.write("\(id)/kim.yml")
      }
    }
    #expect(ids(root) == ["kim"])
    #expect(root.diagnostics.isEmpty)
  }

  @Test func `a site inside a site knows nothing of it, and the outer one keeps off`() throws {
    let root = try root {
      for id in ["a", "a-b", "a/b", "a/c/d", "a/b/e"] { try $0.write("\(id)/kim.yml") }
    }
    #expect(root.sites.first { $0.id.string == "a" }?.inner == ["b", "b/e", "c/d"])
    #expect(root.sites.first { $0.id.string == "a/b" }?.inner == ["e"])
    #expect(root.sites.first { $0.id.string == "a-b" }?.inner == [])
  }

  @Test(arguments: [
    ("Kim Désa 1", "kim-desa-1"), ("kim.toman", "kim-toman"), ("!!", "kim-desa-kami"),
  ])
  func `a folder name that cannot be an address is refused, with a better one`(
    _ name: String, _ better: String
  ) throws {
    let root = try root { try $0.write("muba/\(name)/kim.yml") }
    #expect(codes(root) == ["site/bad-name"])
    #expect(root.diagnostics.found[0].hint?.id.contains("'muba/\(better)'") == true)
    #expect(root.sites.isEmpty)
  }

  @Test func `of two names that differ in letter case the lower one is kept`() throws {
    let root = try root {
      try $0.write("KIM-Toman/kim.yml")
      try $0.write("kim-toman/kim.yml")
    }
    #expect(ids(root) == ["kim-toman"])
    #expect(codes(root) == ["site/same-name"])
    #expect(root.diagnostics.found[0].message.id.contains("/kim-toman'"))
    #expect(!root.hasLost(try #require(SiteID("KIM-Toman"))))
  }

  @Test(arguments: ["wilayah", "siaran", "data", "aset", "foto", "berkas", "Data"])
  func `a folder of the index's own is no place for a site`(_ name: String) throws {
    #expect(try codes(root { try $0.write("\(name)/kim/kim.yml") }) == ["site/index-folder"])
  }

  @Test(arguments: ["kegiatan", "aset", "Topik"])
  func `a site inside a site keeps off the outer one's own folders`(_ name: String) throws {
    let root = try root {
      try $0.write("kim/kim.yml")
      try $0.write("kim/\(name)/kim.yml")
      try $0.write("muba/\(name)/kim.yml")
    }
    #expect(Set(ids(root)) == ["kim", "muba/\(name)"])
    #expect(codes(root) == ["site/outer-folder"])
  }

  @Test func `links are reported and never followed`() throws {
    let root = try root {
      try $0.write("kim/kim.yml")
      try $0.link("tautan", to: "kim")
      try $0.link("muba/lain", to: "/")
    }
    #expect(ids(root) == ["kim"])
    #expect(codes(root) == ["site/symlink", "site/symlink"])
    #expect(!root.hasLost(try #require(SiteID("tautan/x"))))
  }

  @Test func `a folder whose kim.yml is a link is a site, so that its pages stay`() throws {
    let root = try root {
      try $0.write("lain.yml")
      try $0.link("kim/kim.yml", to: "../lain.yml")
    }
    #expect(ids(root) == ["kim"])
    #expect(root.diagnostics.isEmpty)
  }

  @Test(arguments: [
    "kim.yaml", "Kim.yml", "kim.yml.txt", "KIM.YAML", "kim .yml", "kim.yl", "kim.yml.bak",
  ])
  func `a misspelt kim.yml is named`(_ name: String) throws {
    let root = try root { try $0.write("kim-toman/\(name)") }
    #expect(codes(root) == ["site/misspelt"])
    #expect(!root.hasLost(try #require(SiteID("kim-toman"))))
  }

  @Test func `a folder named kim.yml is no profile, and its site stays`() throws {
    let root = try root { try $0.write("kim-toman/kim.yml/isi.txt") }
    #expect(codes(root) == ["site/misspelt"])
    #expect(!root.hasLost(try #require(SiteID("kim-toman"))))
  }

  @Test func `no site at all is an error, and so is one without a folder`() throws {
    #expect(try codes(root { try $0.write("_provinsi/provinsi.yml") }) == ["site/none"])
    #expect(try codes(root { try $0.write("kim.yml") }) == ["site/at-root", "site/none"])
  }

  @Test func `invisible characters in a folder's name are shown as such`() throws {
    let root = try root {
      try $0.write("kim/kim.yml")
      try $0.write("kim\u{202E}gnp/kim.yml")
      #expect($0.write(rawName: [0x6B, 0xFF, 0x0A]))
    }
    #expect(ids(root) == ["kim"])
    #expect(codes(root) == ["site/bad-file-name", "site/bad-file-name"])
    let names = root.diagnostics.found.map { $0.place.path.split(separator: "/").last }
    #expect(names == ["kim\u{FFFD}gnp", "k\u{FFFD}\u{FFFD}"])
  }

  @Test func `a site that is gone is lost, and one out of reach is not`() throws {
    let root = try root { try $0.write("kim/kim.yml") }
    #expect(root.hasLost(try #require(SiteID("kim-lama"))))
    #expect(!root.hasLost(try #require(SiteID("kim"))))
  }

  @Test func `a root that is not there is misuse`() {
    #expect(throws: UsageError.self) { try ContentRoot(discovering: TypedPath("/tidak/ada")) }
    #expect(throws: UsageError.self) { try ContentRoot(discovering: TypedPath("/dev/null")) }
  }
}
