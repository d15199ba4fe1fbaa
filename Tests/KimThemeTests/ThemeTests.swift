import KimDiagnostics
import KimModel
import KimTemplate
import KimTestSupport
import Testing

@testable import KimTheme

struct ThemeTests {
  @Test func `the default theme has nothing to mend`() {
    let text = ThemeText([:])
    #expect(text.theme?.name == "uji")
    #expect(text.problems.isEmpty)
  }

  @Test func `a misspelt name is an error before any page is built`() throws {
    let text = ThemeText(["templates/post.mustache": "<h1>{{titel}}</h1>\n"])
    #expect(text.theme == nil)
    #expect(
      text.problems == [
        "templates/post.mustache:1:7: 'post' has no 'titel'; did you mean 'title'?"
          + " [template/unknown-name]"
      ])
    let error = try #require(text.diagnostics.first)
    #expect(error.message.id == "'post' tidak punya 'titel'; maksud Anda 'title'?")
  }

  @Test(arguments: PageKind.allCases)
  func `a theme without one of the pages is an error where the file would be`(kind: PageKind) {
    let text = ThemeText(["templates/\(kind.rawValue).mustache": nil])
    #expect(text.theme == nil)
    #expect(text.diagnostics.map(\.code) == ["template/missing-entry"])
    #expect(text.problems.first?.hasPrefix("templates/\(kind.rawValue).mustache:0:0: ") == true)
  }

  @Test func `a page under a wrong name is guessed`() {
    let list = TestTheme.source["templates/list.mustache"]?.bytes ?? []
    let text = ThemeText([
      "templates/list.mustache": nil,
      "templates/lists.mustache": String(decoding: list, as: UTF8.self),
    ])
    #expect(
      text.problems == [
        "templates/list.mustache:0:0: there is no template 'list'; is 'lists' misnamed?"
          + " [template/missing-entry]"
      ])
  }

  @Test func `a theme may have templates of its own beside the pages`() throws {
    let text = ThemeText([
      "templates/tanda.mustache": "<p>{{title}}</p>\n",
      "templates/redirect.mustache": "{{>tanda}}\n",
    ])
    let theme = try #require(text.theme)
    let page = theme.render(
      .redirect, frame: Record(Example.frame),
      content: Record(RedirectView(title: "Panen & padi", url: "a.html")))
    #expect(String(decoding: page, as: UTF8.self) == "<p>Panen &amp; padi</p>\n")
  }

  @Test func `a template that no page uses is checked all the same`() {
    let text = ThemeText(["templates/lama.mustache": "a\n{{#title}}\n"])
    #expect(text.theme == nil)
    #expect(text.diagnostics.map(\.place.path) == ["themes/uji/templates/lama.mustache"])
    #expect(text.diagnostics.map(\.place.line) == [2])
  }

  @Test func `what is wrong in a part of many pages is told once`() {
    let text = ThemeText(["templates/card.mustache": "<li>\n  {{judul}}\n</li>\n"])
    #expect(text.theme == nil)
    #expect(
      text.problems == [
        "templates/card.mustache:2:5: 'card' has no 'judul' [template/unknown-name]"
      ])
  }

  @Test func `all that is wrong in a theme is told at once`() {
    let text = ThemeText([
      "theme.yml": "nama: Uji\n",
      "templates/404.mustache": "{{tittle}}",
      "templates/home.mustache": nil,
    ])
    #expect(text.theme == nil)
    #expect(
      text.diagnostics.map(\.code) == [
        "template/unknown-name", "template/missing-entry", "theme/missing-latar-gelap",
        "theme/missing-latar-terang", "theme/missing-warna",
      ])
  }

  @Test func `a folder that could not be read whole is no theme`() {
    let unread = Diagnostic(
      .error, code: "folder/unreadable", at: Place(path: "themes/uji/assets/pola.svg"),
      id: "tidak terbaca", en: "cannot be read")
    let text = ThemeText([:], unread: [unread])
    #expect(text.theme == nil)
    #expect(text.diagnostics == [unread])
  }

  @Test func `a warning does not cost the theme`() {
    let settings = """
      nama: Uji
      warna: "#8c1d2f"
      latar_terang: "#ffffff"
      latar_gelap: "#000000"
      warnaa: "#000000"
      """
    let text = ThemeText(["theme.yml": settings])
    #expect(text.theme != nil)
    #expect(text.problems == ["theme.yml:5:1: unknown key 'warnaa' [theme/unknown-key]"])
  }

  @Test func `files of other kinds are left alone`() {
    let text = ThemeText([
      "templates/catatan.txt": "{{titel}}", "assets/baca.md": "{{", "LICENSE": "{{#",
    ])
    #expect(text.theme != nil)
    #expect(text.theme?.pictures.isEmpty == true)
  }

  @Test func `a share card has the site's colour, fit for text, or the theme's`() throws {
    let theme = TestTheme.standard
    let yellow = try #require(Colour(hex: "#ffe000"))
    let own = theme.cardColours(yellow)
    #expect(own.fill != yellow)
    #expect(Contrast.ratio(own.fill, own.text) >= 4.5)
    #expect(theme.cardColours(nil).fill.hex == "#8c1d2f")
    #expect(theme.cardColours(nil).text == .white)
  }
}
