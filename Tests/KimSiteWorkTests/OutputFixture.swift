import KimDiagnostics
import KimModel
import KimSystem
import KimTestSupport
import Testing

@testable import KimSiteWork

/// What tests of the writer have in common: small sites, written to a real folder.
protocol OutputFixture {}

extension OutputFixture {
  static var site: OutputOwner { .site(.named("muba/kim")) }

  func built(
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
  func write(
    _ built: BuiltSite, of owner: OutputOwner = Self.site, in folder: TemporaryFolder
  ) throws -> WriteResult {
    var writer = try OutputWriter(to: TypedPath(folder.full("public")))
    let place = SourcePlace("kim", in: TypedPath(folder.full("sites")))
    return try writer.write(built, of: owner, from: place)
  }

  /// What the index is to say of the site.
  func listed(in folder: TemporaryFolder) throws -> SiteSummary? {
    let shelf = try SummaryShelf(TypedPath(folder.full("public")))
    return SummaryFile.summary(from: try shelf.summary(of: .named("muba/kim")))
  }

  func summary(_ name: String) throws -> SiteSummary {
    let code = try #require(RegionCode("16.06"))
    return SiteSummary(
      id: .named("muba/kim"), name: name, level: .regency,
      locality: Locality(code: code, regions: []))
  }

  func published(_ folder: TemporaryFolder) -> [String] {
    folder.files(in: "public").filter { !$0.hasPrefix(".kim/") }
  }
}
