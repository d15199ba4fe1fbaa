import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

@testable import KimTheme

/// The themes that come with the program.
struct ShippedThemeTests {
  private static let compiled: (themes: Themes?, problems: [String]) = {
    var found = Diagnostics()
    let folders = TestTheme.shipped.map { ThemeFolder(name: $0, source: TestTheme.source(of: $0)) }
    let themes = Themes(compiling: folders, standard: "nusantara", diagnostics: &found)
    return (themes, found.sorted.map(\.message.en))
  }()

  private func theme(_ name: String) throws -> Theme {
    try #require(Self.compiled.themes?[name])
  }

  @Test func `they have nothing to mend`() {
    #expect(Self.compiled.themes?.names == TestTheme.shipped)
    #expect(Self.compiled.problems == [])
  }

  @Test(arguments: TestTheme.shipped)
  func `a style sheet has at most 20 kB`(name: String) throws {
    let theme = try theme(name)
    let colour = Colour(hex: "#8c1d2f")
    for sheet in [theme.siteStylesheet(colour: colour), theme.indexStylesheet(colour: colour)] {
      #expect(try #require(sheet).bytes.count <= 20 << 10)
    }
  }

  /// Text is made readable against the backgrounds that the settings name.
  @Test(arguments: TestTheme.shipped)
  func `the backgrounds of the settings are those of the style sheet`(name: String) throws {
    let folders = ThemeFolders(
      TestTheme.shipped.map { ThemeFolder(name: $0, source: TestTheme.source(of: $0)) })
    var found = Diagnostics()
    let colours = try #require(ThemeLayers(of: name, in: folders, diagnostics: &found)?.colours)
    let css = try #require(try theme(name).siteStylesheet(colour: nil)).text
    let written = Set(
      css.split(separator: "--latar:").dropFirst().compactMap {
        Colour(hex: String($0.prefix { $0 != ";" && $0 != "}" }))
      })
    #expect(written.contains(colours.lightBackground))
    #expect(written.contains(colours.darkBackground))
  }

  @Test(arguments: TestTheme.shipped)
  func `a village's pattern is drawn in each of its sizes`(name: String) throws {
    let css = try #require(try theme(name).siteStylesheet(colour: nil)).text
    for motif in ["tumpal", "songket", "jumputan", "ombak", "pucuk-rebung"] {
      #expect(css.contains(".motif-\(motif){"), "\(motif)")
    }
    for size in 0...5 { #expect(css.contains(".ragam-\(size){"), "\(size)") }
  }

  @Test func `a theme of its own look has the rest from the default theme`() throws {
    for name in TestTheme.shipped where name != "nusantara" {
      let own = TestTheme.source(of: name).files.map(\.path)
      #expect(own.contains("assets/gaya.css"), "\(name)")
      #expect(own.filter { $0.hasPrefix("templates/") }.count <= 5, "\(name)")
    }
  }
}
