import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

@testable import KimTheme

struct ThemesTests {
  private let standard = TestTheme.standard

  private func theme(_ name: String) throws -> Theme {
    var diagnostics = Diagnostics()
    return try #require(
      Theme(name: name, parsing: TestTheme.source, diagnostics: &diagnostics))
  }

  @Test func `a theme is found by its name, the standard one too`() throws {
    let themes = Themes(standard: standard, others: [try theme("biru"), try theme("adat")])
    #expect(themes["biru"]?.name == "biru")
    #expect(themes["nusantara"]?.name == "nusantara")
    #expect(themes["hijau"] == nil)
    #expect(themes.names == ["adat", "biru", "nusantara"])
  }

  @Test func `a broken theme is told from one that nobody knows`() throws {
    let themes = Themes(
      standard: standard, others: [try theme("biru")], broken: ["rusak"])
    #expect(themes.isBroken("rusak"))
    #expect(!themes.isBroken("hijau"))
    #expect(!themes.isBroken("biru"))
    #expect(themes["rusak"] == nil)
  }

  @Test func `themes that are compiled when a site asks are the same, broken ones too`() {
    let folders = [
      ThemeFolder(name: "nusantara", source: TestTheme.source),
      ThemeFolder(
        name: "anak",
        source: SourceFolder(
          folder: "themes/anak",
          files: [
            SourceText(path: "theme.yml", bytes: Array("nama: Anak\ndasar: nusantara\n".utf8))
          ])),
      ThemeFolder(name: "rusak", source: SourceFolder(folder: "themes/rusak", files: [])),
    ]
    let themes = Themes(compilingWhenAsked: folders, standard: "nusantara")
    #expect(themes?["anak"]?.name == "anak")
    #expect(themes?["rusak"] == nil && themes?.isBroken("rusak") == true)
    #expect(themes?.isBroken("hijau") == false)
    #expect(themes?.names == ["anak", "nusantara"])
    #expect(Themes(compilingWhenAsked: folders, standard: "hijau") == nil)
  }

  @Test func `a broken theme is not offered to sites`() {
    #expect(Themes(standard: standard, broken: ["rusak"]).names == ["nusantara"])
  }

  @Test func `a theme that can be used is not broken`() {
    #expect(!Themes(standard: standard, broken: ["nusantara"]).isBroken("nusantara"))
  }
}
