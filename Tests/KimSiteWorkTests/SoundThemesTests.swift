import KimDiagnostics
import KimModel
import KimSystem
import KimTestSupport
import Testing

@testable import KimSiteWork

/// Themes that were found sound are not looked through again.
struct SoundThemesTests {
  private func with(
    _ settings: String, _ body: (TemporaryFolder, BuildOptions) throws -> Void
  ) throws {
    try TemporaryFolder.with { folder in
      try folder.write("sites/_provinsi/provinsi.yml", ProvinceText.settings)
      try folder.write("sites/_provinsi/wilayah.csv", ProvinceText.regions)
      for file in TestTheme.source.files {
        try folder.write("tema/nusantara/\(file.path)", bytes: file.bytes)
      }
      try folder.write("tema/anak/theme.yml", settings)
      var options = BuildOptions(root: TypedPath(folder.full("sites")))
      options.themes = TypedPath(folder.full("tema"))
      options.moment = Moment("2026-11-21")
      try body(folder, options)
    }
  }

  private func inputs(_ options: BuildOptions) throws -> (ProvinceInputs, codes: [String]) {
    var diagnostics = Diagnostics()
    let inputs = try #require(try ProvinceInputs(options, diagnostics: &diagnostics))
    return (inputs, diagnostics.found.map(\.code))
  }

  @Test func `themes that are recorded as sound are not read for mistakes`() throws {
    try with("nama: Anak\ndasar: tidak-ada\n") { folder, options in
      let (first, codes) = try inputs(options)
      #expect(codes == ["theme/unknown-base"])
      #expect(first.soundThemes == nil)
      try folder.folder(".kim")
      try SoundThemes(options).save(first.keys.themes)
      #expect(try inputs(options).codes == [])
      try folder.write("tema/anak/theme.yml", "nama: Anak\ndasar: tidak-ada\n\n")
      #expect(try inputs(options).codes == ["theme/unknown-base"])
    }
  }

  @Test func `themes without a mistake are sound, for this program`() throws {
    try with("nama: Anak\ndasar: nusantara\n") { folder, options in
      let (first, codes) = try inputs(options)
      #expect(codes == [])
      #expect(first.soundThemes == first.keys.themes)
      #expect(!folder.has(".kim"))
      var other = options
      other.tool = "0.0.1"
      #expect(try inputs(other).0.keys.themes != first.keys.themes)
    }
  }
}
