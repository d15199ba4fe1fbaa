import KimDiagnostics
import KimModel
import KimTemplate
import KimTestSupport
import Testing

@testable import KimTheme

/// Texts that themes change and translate.
struct ThemeTextsTests {
  private static let settings = """
    nama: Uji
    warna: "#8c1d2f"
    latar_terang: "#fffdf9"
    latar_gelap: "#17130f"

    """

  private func theme(_ texts: String, _ others: [String: String] = [:]) -> ThemeText {
    ThemeText(others.merging(["theme.yml": Self.settings + "teks:\n" + texts]) { $1 })
  }

  private func page(_ theme: Theme) -> String {
    let frame = FrameView(
      headTitle: "", shareTitle: "", description: "", kind: "website", siteName: "",
      stylesheet: "", structuredData: .empty)
    let bytes = theme.render(
      .notFound, frame: Record(frame), content: Record(NotFoundView(title: "", links: [])))
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `a theme's own text is shown by the program and by templates`() throws {
    let text = theme("  beranda: Halaman muka\n  ke-isi: \"Langsung <baca>\"\n")
    #expect(text.problems == [])
    let theme = try #require(text.theme)
    #expect(theme.texts[.beranda] == "Halaman muka")
    #expect(page(theme).contains(">Langsung &lt;baca&gt;</a>"))
  }

  @Test(arguments: [
    (
      "  brandaa: Halaman muka\n",
      "theme.yml:6:3: the text 'brandaa' is used nowhere [theme/unknown-text]"
    ),
    (
      "  tabel: \"Daftar: {judl}\"\n",
      "theme.yml:6:20: the text 'tabel' has no value '{judl}' [theme/text-values]"
    ),
    ("  tabel: Daftar\n", "theme.yml:6:10: the text 'tabel' lacks '{judul}' [theme/text-values]"),
    (
      "  cari: Cari {nama}\n",
      "theme.yml:6:15: the text 'cari' has no value '{nama}' [theme/text-values]"
    ),
    ("  cari: [a, b]\n", "theme.yml:6:9: the value of 'cari' is no text [theme/no-text]"),
  ])
  func `a text that cannot be shown is told at its place`(texts: String, problem: String) {
    #expect(theme(texts).problems == [problem])
  }

  @Test func `a misspelt name is no error, and the text is as it was`() throws {
    let text = theme("  brandaa: Halaman muka\n")
    #expect(text.diagnostics.first?.hint?.en == "did you mean 'beranda'?")
    #expect(try #require(text.theme).texts[.beranda] == "Beranda")
  }

  @Test func `a template may have texts of its own, in any language`() throws {
    let text = theme(
      "  sapaan: \"Halo, {nama}!\"\n",
      [
        "templates/404.mustache": "{{teks.sapaan nama=siteName}}|{{teks.bahasa}}",
        "teks/en.yml": "sapaan: \"Hello, {nama}!\"\n",
      ])
    #expect(text.problems == [])
    let theme = try #require(text.theme)
    let english = try #require(LanguageTag("en").flatMap(theme.speaking))
    #expect(page(theme) == "Halo, !|id")
    #expect(page(english) == "Hello, !|en")
  }

  @Test func `what a language lacks is Indonesian, the theme's own first`() throws {
    let text = theme("  cari: Temukan\n", ["teks/su.yml": "beranda: Tepas\n"])
    let texts = try #require(LanguageTag("su").flatMap { text.theme?.texts(in: $0) })
    #expect(texts[.beranda] == "Tepas")
    #expect(texts[.cari] == "Temukan")
    #expect(texts[.arsip] == "Arsip")
  }

  @Test func `a theme without texts has those of the one that it stands on, else the program's`()
    throws
  {
    let files = TestTheme.source.files.filter { !$0.path.hasPrefix("teks/") }
    let bare = SourceFolder(folder: "themes/lama", files: files)
    var diagnostics = Diagnostics()
    let alone = try #require(Theme(name: "lama", parsing: bare, diagnostics: &diagnostics))
    let shelf = ThemeFolders([
      ThemeFolder(name: "nusantara", source: TestTheme.source),
      ThemeFolder(name: "lama", source: bare),
    ])
    let child = try #require(Theme(name: "lama", in: shelf, diagnostics: &diagnostics))
    #expect(diagnostics.found.isEmpty)
    #expect(alone.languages == [.indonesian])
    #expect(alone.texts == Texts.standard)
    #expect(child.languages.map(\.code) == ["en", "id", "jv"])
  }

  @Test func `a file that is not named after a language is told`() {
    let text = ThemeText(["teks/inggris.yml": "cari: Search\n"])
    #expect(
      text.problems == [
        "teks/inggris.yml:0:0: this file is not named after a language [theme/unknown-language]"
      ])
  }

  @Test func `a language that the theme does not speak is none`() throws {
    let theme = try #require(ThemeText([:]).theme)
    #expect(LanguageTag("su").flatMap(theme.speaking) == nil)
    #expect(theme.speaking(.indonesian)?.texts == theme.texts)
  }

  @Test(arguments: [
    ("\"{{teks.cari}}\"", "\"Cari\""), ("`{{teks.kim-cocok jumlah=n}}`", "`${n} KIM cocok`"),
    ("{{teks.tak-ada}}", "tak-ada"), ("{{teks.cari", "{{teks.cari"), ("a{b}", "a{b}"),
  ])
  func `scripts show texts too`(script: String, filled: String) {
    let bytes = ScriptTexts.filled(Array(script.utf8), .standard)
    #expect(String(decoding: bytes, as: UTF8.self) == filled)
  }

  @Test func `no text can end a script's string`() throws {
    let text = theme("  cari: '\"`$\\'\n")
    let texts = try #require(text.theme).texts
    let bytes = ScriptTexts.filled(Array("\"{{teks.cari}}\"".utf8), texts)
    #expect(String(decoding: bytes, as: UTF8.self) == "\"\\\"\\`\\$\\\\\"")
  }
}
