import KimDiagnostics
import KimModel
import KimSiteWork
import KimSystem
import Testing

@testable import KimWorkspace

struct IndexCollisionsTests {
  private static let may = Validity(first: Moment("2024-05-01"), end: Moment("2024-06-01"))

  private func index(_ outputs: [String], sites: [String]) throws -> BuiltSite {
    let root = TypedPath("sites")
    let folders = try sites.map {
      SiteFolder(id: try #require(SiteID($0)), place: SourcePlace($0, in: root), inner: [])
    }
    let built = BuiltSite(
      outputs: try outputs.map {
        Output(try #require(OutputPath($0)), .bytes([]), source: "halaman/\($0).md")
      }, validity: Self.may)
    return IndexCollisions(folders, province: TypedPath("sites/_provinsi"))
      .removed(from: built, keeping: ["siaran/rusak.md"])
  }

  @Test func `pages beside the sites are fine`() throws {
    let index = try index(
      ["index.html", "muba/peta.html", "kim-toman.html"], sites: ["muba/kim", "kim-toman"])
    #expect(index.outputs.count == 3 && index.diagnostics.isEmpty)
    #expect(index.retention == .outputsOf(sources: ["siaran/rusak.md"]))
  }

  @Test func `an index without some pages holds as long as it did with them`() throws {
    #expect(try index(["index.html", "kim/a.html"], sites: ["kim"]).validity == Self.may)
  }

  @Test(arguments: [
    ("kim/index.html", "kim"), ("Muba/KIM/x.html", "muba/kim"), ("muba", "muba/kim"),
    ("muba/kim", "muba/kim"),
  ])
  func `a page inside a site's folder is an error that names both`(
    _ output: String, _ site: String
  ) throws {
    let index = try index([output, "index.html"], sites: [site])
    #expect(index.outputs.map(\.path.string) == ["index.html"])
    let diagnostic = try #require(index.diagnostics.found.first)
    #expect(diagnostic.code == "site/collides-with-index")
    #expect(diagnostic.place.path == "sites/_provinsi/halaman/\(output).md")
    #expect(diagnostic.message.id.contains("'sites/\(site)'"))
  }
}
