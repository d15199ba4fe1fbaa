import KimDiagnostics
import KimModel
import Testing

@testable import KimTheme

struct ThemeSettingsTests {
  private static let sound = [
    "nama: Uji", "warna: \"#8c1d2f\"", "latar_terang: \"#fffdf9\"", "latar_gelap: \"#17130f\"",
  ]

  private func read(_ lines: [String]) -> ThemeColours? {
    var diagnostics = Diagnostics()
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    let source = SourceFolder(
      folder: "themes/uji", files: [SourceText(path: "theme.yml", bytes: bytes)])
    let folders = ThemeFolders([ThemeFolder(name: "uji", source: source)])
    return ThemeLayers(of: "uji", in: folders, diagnostics: &diagnostics)?.colours
  }

  private func text(_ lines: [String]) -> ThemeText {
    ThemeText(["theme.yml": lines.joined(separator: "\n") + "\n"])
  }

  @Test func `the settings are an accent and two backgrounds`() throws {
    let colours = try #require(read(Self.sound))
    #expect(colours.accent.hex == "#8c1d2f")
    #expect(colours.lightBackground.hex == "#fffdf9")
    #expect(colours.darkBackground.hex == "#17130f")
  }

  @Test(arguments: [
    ("\"#0a5\"", "#00aa55"), ("'#0B6E4F'", "#0b6e4f"), ("\"0b6e4f\"", "#0b6e4f"),
    ("abcdef", "#abcdef"),
  ])
  func `a colour can be written in the usual ways`(written: String, colour: String) {
    var lines = Self.sound
    lines[1] = "warna: \(written)"
    #expect(read(lines)?.accent.hex == colour)
    #expect(text(lines).problems.isEmpty)
  }

  @Test(arguments: ["warna", "latar_terang", "latar_gelap"])
  func `a colour that is none is an error at its place`(key: String) throws {
    let index = try #require(Self.sound.firstIndex { $0.hasPrefix(key) })
    var lines = Self.sound
    lines[index] = "\(key): merah"
    let text = text(lines)
    #expect(text.theme == nil)
    #expect(
      text.problems == [
        "theme.yml:\(index + 1):\(key.count + 3): the value of '\(key)' is not understood"
          + " [theme/wrong-value]"
      ])
    #expect(text.diagnostics.first?.hint?.en.contains("\"#8c1d2f\"") == true)
  }

  @Test(arguments: [("nama", 0), ("warna", 1), ("latar_terang", 2), ("latar_gelap", 3)])
  func `a setting that is missing is an error that says what to add`(key: String, index: Int) {
    var lines = Self.sound
    lines.remove(at: index)
    let text = text(lines)
    #expect(text.theme == nil)
    #expect(
      text.diagnostics.map(\.code) == ["theme/missing-\(key.replacing("_", with: "-"))"])
    #expect(text.diagnostics.first?.message.en == "'\(key)' is missing")
    #expect(text.diagnostics.first?.hint?.en.hasPrefix("add a line: \(key): ") == true)
  }

  @Test(arguments: [
    ("warna:\n  terang: \"#fff\"", "theme.yml:3:3: the value of 'warna' must be one line of text"),
    ("warna: [a, b]", "theme.yml:2:8: the value of 'warna' must be one line of text"),
  ])
  func `a colour of another kind is an error at its place`(line: String, problem: String) {
    var lines = Self.sound
    lines[1] = line
    #expect(text(lines).problems.contains { $0.hasPrefix(problem) })
    #expect(read(lines) == nil)
  }

  @Test func `a colour without quotes is a comment to YAML, and the message shows the quotes`() {
    var lines = Self.sound
    lines[1] = "warna: #8c1d2f"
    let text = text(lines)
    #expect(text.diagnostics.map(\.code) == ["theme/missing-warna"])
    #expect(text.diagnostics.first?.hint?.id == "tambahkan baris: warna: \"#8c1d2f\"")
  }

  @Test func `a misspelt setting is a warning with a suggestion`() {
    let text = text(Self.sound + ["keterangn: Untuk uji"])
    #expect(text.theme != nil)
    #expect(text.problems == ["theme.yml:5:1: unknown key 'keterangn' [theme/unknown-key]"])
    #expect(text.diagnostics.first?.hint?.en == "did you mean 'keterangan'?")
  }

  @Test func `a description with a colon is one line of text`() {
    let text = text(Self.sound + ["keterangan: Tema uji: untuk ponsel"])
    #expect(text.theme != nil)
  }

  @Test func `what is no list of settings is an error`() {
    #expect(read(["- warna"]) == nil)
    #expect(read([""]) == nil)
    #expect(read(["warna: \"#8c1d2f"]) == nil)
    #expect(text(["- warna"]).diagnostics.map(\.code).contains("theme/not-fields"))
  }

  @Test func `a theme without settings is an error that says what to write`() {
    let text = ThemeText(["theme.yml": nil])
    #expect(text.theme == nil)
    #expect(
      text.problems == ["theme.yml:0:0: this theme has no theme.yml [theme/missing-settings]"])
    for key in ["nama", "dasar", "warna", "latar_terang", "latar_gelap"] {
      #expect(text.diagnostics.first?.hint?.id.contains(key) == true)
    }
  }
}
