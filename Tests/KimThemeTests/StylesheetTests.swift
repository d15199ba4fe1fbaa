import KimModel
import KimTestSupport
import Testing

@testable import KimTheme

struct StylesheetTests {
  private static let sheets: [String: String?] = [
    "assets/gaya.css": "a{b:c}\n", "assets/situs.css": "/* situs */\nd{e:f}\n",
    "assets/indeks.css": "g{h:i}\n",
  ]

  private func style(_ changes: [String: String?] = [:]) throws -> (site: String, index: String) {
    let files = Self.sheets.merging(changes) { $1 }
    let theme = try #require(ThemeText(files).theme)
    return (
      try #require(theme.siteStylesheet(colour: nil)).text,
      try #require(theme.indexStylesheet(colour: nil)).text
    )
  }

  @Test func `a site and the index share the common styles and have their own`() throws {
    let style = try style()
    #expect(style.site.hasPrefix("a{b:c}d{e:f}.n0"))
    #expect(style.index.hasPrefix("a{b:c}g{h:i}.n0"))
  }

  @Test func `a theme may do without one of the style sheets`() throws {
    #expect(try style(["assets/situs.css": nil]).site.hasPrefix("a{b:c}.n0"))
    #expect(try style(["assets/gaya.css": nil]).index.hasPrefix("g{h:i}.n0"))
  }

  @Test func `pictures of a theme are found by the style sheet under their new names`() throws {
    let css = "a{b:url(pola.svg)}c{d:url(pola.tumpal.svg)}e{f:url(lain.svg)}"
    let theme = try #require(
      ThemeText([
        "assets/pola.svg": "<svg/>", "assets/pola.tumpal.svg": "<svg></svg>",
        "assets/gaya.css": css,
      ]).theme)
    let names = theme.pictures.map { $0.path.string.dropFirst("aset/".count) }
    let text = try #require(theme.siteStylesheet(colour: nil)).text
    #expect(names.count == 2)
    for name in names { #expect(text.contains("url(\(name))")) }
    #expect(text.contains("url(lain.svg)"))
    #expect(!text.contains("url(pola.svg)"))
  }

  @Test func `the accent is measured against both backgrounds of the theme`() throws {
    let settings = """
      nama: Uji
      warna: "#808080"
      latar_terang: "#ffffff"
      latar_gelap: "#000000"
      """
    let text = try style(["theme.yml": settings]).site
    let parts = text.split(separator: "@media (prefers-color-scheme:dark)")
    #expect(parts.count == 2)
    let light = try #require(accent(in: parts[0]))
    let dark = try #require(accent(in: parts[1]))
    #expect(Contrast.ratio(light, .white) >= 4.5)
    #expect(Contrast.ratio(dark, .black) >= 4.5)
    #expect(Contrast.luminance(light) < Contrast.luminance(dark))
  }

  private func accent(in css: Substring) -> Colour? {
    css.firstRange(of: "--aksen:").flatMap { Colour(hex: String(css[$0.upperBound...].prefix(7))) }
  }

  @Test func `a style sheet's name changes with its colour and its text`() throws {
    let green = try #require(Colour(hex: "#0b6e4f"))
    let standard = try #require(TestTheme.standard.siteStylesheet(colour: nil))
    let other = try #require(TestTheme.standard.siteStylesheet(colour: green))
    #expect(standard.path != other.path)
    #expect(other == TestTheme.standard.siteStylesheet(colour: green))
    #expect(other.text.contains("--aksen:#0b6e4f"))
    #expect(other.path != TestTheme.standard.indexStylesheet(colour: green)?.path)
  }

  @Test func `the theme's own colour makes the sheet of sites that choose none`() throws {
    let own = try #require(Colour(hex: "#8c1d2f"))
    let theme = TestTheme.standard
    #expect(theme.siteStylesheet(colour: own) == theme.siteStylesheet(colour: nil))
    #expect(theme.indexStylesheet(colour: own) == theme.indexStylesheet(colour: nil))
  }

  @Test func `styles are at most 20 kB and scripts at most 5 kB`() throws {
    let green = try #require(Colour(hex: "#0b6e4f"))
    for sheet in [
      TestTheme.standard.siteStylesheet(colour: green),
      TestTheme.standard.indexStylesheet(colour: green),
    ] {
      #expect(try #require(sheet).bytes.count <= 20_480)
    }
    #expect(try #require(TestTheme.standard.script).bytes.count <= 5120)
  }

  @Test func `a style sheet has a colour for every tone of a photo`() throws {
    let style = try style()
    for tone in PhotoTone.allCases {
      let rule = ".\(tone.className){background:\(tone.hex)}"
      #expect(style.site.contains(rule))
      #expect(style.index.contains(rule))
    }
  }

  @Test func `the default theme names the backgrounds that it is measured against`() throws {
    let css = try #require(TestTheme.source["assets/gaya.css"]).bytes
    let text = String(decoding: css, as: UTF8.self)
    #expect(text.contains("#fffdf9"))
    #expect(text.contains("#17130f"))
  }
}
