import KimDiagnostics
import KimModel
import KimTemplate
import KimTestSupport
import Testing

@testable import KimTheme

struct ThemeTests {
  /// The default theme with some files replaced, or taken away where the text is nil.
  private func theme(_ changes: [String: String?]) -> (Theme?, [Diagnostic]) {
    var files = TestTheme.source.files.filter { changes[$0.path] == nil }
    for (path, text) in changes {
      if let text { files.append(SourceText(path: path, bytes: Array(text.utf8))) }
    }
    var diagnostics = Diagnostics()
    let source = SourceFolder(folder: "themes/uji", files: files)
    let theme = Theme(name: "uji", parsing: source, diagnostics: &diagnostics)
    return (theme, diagnostics.sorted)
  }

  @Test func `a misspelt name is an error before any page is built`() throws {
    let (theme, found) = theme(["templates/post.mustache": "<h1>{{titel}}</h1>\n"])
    #expect(theme == nil)
    let error = try #require(found.first)
    #expect(found.count == 1)
    #expect(error.place.path == "themes/uji/templates/post.mustache")
    #expect((error.place.line, error.place.column) == (1, 7))
    #expect(error.message.en.contains("'post' has no 'titel'"))
    let said = error.message.id + (error.hint.map(\.id) ?? "")
    #expect(said.contains("'title'"))
  }

  @Test func `a theme without one of the pages is an error`() {
    let (theme, found) = theme(["templates/home.mustache": nil])
    #expect(theme == nil)
    #expect(found.contains { $0.message.id.contains("home") })
  }

  @Test func `a theme without settings is an error that says what to write`() {
    let (theme, found) = theme(["theme.yml": nil])
    #expect(theme == nil)
    #expect(found.map(\.code) == ["theme/missing-settings"])
  }

  @Test func `a colour that is none is an error at its place`() {
    let settings = """
      nama: Uji
      warna: merah
      latar_terang: "#ffffff"
      latar_gelap: "#000000"
      """
    let (theme, found) = theme(["theme.yml": settings])
    #expect(theme == nil)
    #expect(
      found.map { "\($0.code):\($0.place.line):\($0.place.column)" } == ["theme/wrong-value:2:8"])
  }

  @Test func `a style sheet's name changes with its colour and its text`() throws {
    let green = try #require(Colour(hex: "#0b6e4f"))
    let standard = try #require(TestTheme.standard.siteStylesheet(colour: nil))
    let other = try #require(TestTheme.standard.siteStylesheet(colour: green))
    #expect(standard.path != other.path)
    #expect(other == TestTheme.standard.siteStylesheet(colour: green))
    #expect(String(decoding: other.bytes, as: UTF8.self).contains("--aksen:#0b6e4f"))
  }

  @Test func `styles are at most 12 kB and scripts at most 5 kB`() throws {
    let green = try #require(Colour(hex: "#0b6e4f"))
    for sheet in [
      TestTheme.standard.siteStylesheet(colour: green),
      TestTheme.standard.indexStylesheet(colour: green),
    ] {
      #expect(try #require(sheet).bytes.count <= 12_288)
    }
    #expect(try #require(TestTheme.standard.script).bytes.count <= 5120)
  }

  @Test func `a style sheet has a colour for every tone of a photo`() throws {
    let css = try #require(TestTheme.standard.siteStylesheet(colour: nil)).bytes
    let text = String(decoding: css, as: UTF8.self)
    for tone in PhotoTone.allCases {
      #expect(text.contains(".\(tone.className){background:\(tone.hex)}"))
    }
  }

  @Test func `pictures of a theme are found by the style sheet under their new names`() throws {
    let (theme, _) = theme(["assets/pola.svg": "<svg/>", "assets/gaya.css": "a{b:url(pola.svg)}"])
    let found = try #require(theme)
    let picture = try #require(found.pictures.first)
    let css = try #require(found.siteStylesheet(colour: nil)).bytes
    let name = picture.path.string.dropFirst("aset/".count)
    #expect(String(decoding: css, as: UTF8.self).contains("a{b:url(\(name))}"))
  }

  @Test func `the designers' reference names every page and every field`() {
    let text = ThemeReference.text(language: .indonesian)
    for kind in PageKind.allCases {
      #expect(text.contains("`\(kind.rawValue)`"))
      for field in kind.content.fields { #expect(text.contains("`\(field.name)`")) }
    }
  }
}
