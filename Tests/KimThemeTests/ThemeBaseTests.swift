import Foundation
import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

@testable import KimTheme

/// A theme that stands on others: `dasar` in theme.yml.
struct ThemeBaseTests {
  private static let child = ["theme.yml": "nama: Anak\ndasar: nusantara\n"]

  private func child(_ files: [String: String]) -> [String: String] {
    Self.child.merging(files) { $1 }
  }

  @Test func `a child of one line looks like its base`() throws {
    let shelf = ThemeShelfText(["anak": Self.child])
    #expect(shelf.problems.isEmpty)
    #expect(shelf.page("anak") == shelf.page("nusantara"))
    #expect(shelf.style("anak") == shelf.style("nusantara"))
    #expect(shelf.themes?["anak"]?.readyCard == shelf.themes?["nusantara"]?.readyCard)
  }

  @Test func `a template of the child's own takes the place of the base's, also inside others`()
    throws
  {
    let shelf = ThemeShelfText([
      "anak": child(["templates/footer.mustache": "<footer>Anak</footer>\n"])
    ])
    #expect(shelf.problems.isEmpty)
    #expect(shelf.page("anak")?.contains("<footer>Anak</footer>") == true)
    #expect(shelf.page("nusantara")?.contains("<footer>Anak</footer>") == false)
  }

  @Test func `a child fills a block of the base's template of the same name`() throws {
    let shelf = ThemeShelfText([
      "anak": child([
        "templates/404.mustache":
          "{{<nusantara/404}}\n{{$main}}\n<p>{{title}}</p>\n{{/main}}\n{{/nusantara/404}}\n"
      ])
    ])
    #expect(shelf.problems.isEmpty)
    let page = try #require(shelf.page("anak"))
    #expect(page.contains("<main class=\"lebar\" id=\"isi\">\n<p>Tidak ada</p>\n</main>"))
  }

  @Test func `the nearest of several bases comes first`() throws {
    let shelf = ThemeShelfText([
      "anak": child([
        "templates/footer.mustache": "<i>anak</i>\n", "theme.yml": "nama: A\ndasar: nusantara",
      ]),
      "cucu": [
        "theme.yml": "nama: C\ndasar: anak", "templates/urgent.mustache": "<i>cucu</i>\n",
      ],
    ])
    #expect(shelf.problems.isEmpty)
    let page = try #require(shelf.page("cucu"))
    #expect(page.contains("<i>anak</i>") && page.contains("<i>cucu</i>"))
    #expect(shelf.page("anak")?.contains("<i>cucu</i>") == false)
  }

  @Test func `a copy that lacks a template has it from the default theme`() throws {
    let files = Dictionary(
      TestTheme.source.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) },
      uniquingKeysWith: { $1 })
    var old = files
    for path in files.keys where path.hasPrefix("templates/") && path.count > 24 {
      old[path] = nil
    }
    #expect(old.count < files.count)
    let shelf = ThemeShelfText(["salinan": old])
    #expect(shelf.problems.isEmpty)
    #expect(shelf.page("salinan") == shelf.page("nusantara"))
  }

  // MARK: Settings

  @Test func `a child has its own colours where it says any, and the base's else`() throws {
    let shelf = ThemeShelfText([
      "anak": ["theme.yml": "nama: Anak\ndasar: nusantara\nlatar_gelap: \"#000000\"\n"]
    ])
    let theme = try #require(shelf.themes?["anak"])
    #expect(theme.darkBackground.hex == "#000000")
    #expect(theme.accents(nil).light.accent == shelf.themes?.standard.accents(nil).light.accent)
  }

  @Test func `a theme may be dark where nobody asks for light`() throws {
    let shelf = ThemeShelfText([
      "malam": ["theme.yml": "nama: Malam\ndasar: nusantara\nskema: gelap\n"]
    ])
    let dark = try #require(shelf.themes?["malam"]).accents(nil).dark.accent.hex
    let css = try #require(shelf.style("malam"))
    #expect(css.contains(":root{--aksen:\(dark)"))
    #expect(css.contains("@media (prefers-color-scheme:light){:root{--aksen:"))
  }

  // MARK: Style sheets

  @Test func `what a child adds to the style comes last`() throws {
    let shelf = ThemeShelfText(["anak": child(["assets/tambahan.css": "h1 {\n  color: red;\n}\n"])])
    let own = try #require(shelf.style("anak"))
    let base = try #require(shelf.style("nusantara"))
    let tones = try #require(base.range(of: ".n0{background"))
    #expect(own == base.replacingCharacters(in: tones, with: "h1 {color: red}.n0{background"))
  }

  @Test
  func `a sheet of the child's own takes the place of the base's and of what was added to it`()
    throws
  {
    let shelf = ThemeShelfText([
      "anak": child(["assets/tambahan.css": "h1{color:red}"]),
      "cucu": [
        "theme.yml": "nama: C\ndasar: anak", "assets/gaya.css": "b{color:blue}",
        "assets/tambahan.css": "i{color:lime}",
      ],
    ])
    let css = try #require(shelf.style("cucu"))
    #expect(css.hasPrefix("b{color:blue}"))
    #expect(css.contains("i{color:lime}") && !css.contains("h1{color:red}"))
    #expect(css.contains(".motif-tumpal"))
  }

  @Test func `a sheet imports another one of the theme or of a base`() throws {
    let shelf = ThemeShelfText(
      [
        "anak": child([
          "assets/gaya.css": """
          /* Anak */
          @import "rangka.css";
          @import url(nusantara/gaya.css);
          p{margin:1em}
          """
        ])
      ], nusantara: ["assets/rangka.css": "i{top:0}", "assets/gaya.css": "b{top:0}"])
    #expect(shelf.problems.isEmpty)
    #expect(shelf.style("anak")?.hasPrefix("i{top:0}b{top:0}p{margin:1em}") == true)
    #expect(shelf.style("nusantara")?.hasPrefix("b{top:0}") == true)
  }

  @Test(arguments: ["rangkka.css", "https://contoh.id/a.css", "lain/gaya.css"])
  func `a sheet that is not there is an error at its place`(name: String) {
    let shelf = ThemeShelfText(["anak": child(["assets/gaya.css": "@import url(\(name));\np{}"])])
    #expect(
      shelf.problems == [
        "anak/assets/gaya.css:1:13: there is no style sheet '\(name)' in this theme and those that"
          + " it stands on [theme/unknown-sheet]"
      ])
    #expect(shelf.themes?.isBroken("anak") == true)
  }

  @Test func `a sheet that imports itself is an error`() {
    let shelf = ThemeShelfText([
      "anak": child(["assets/gaya.css": "@import 'a.css';", "assets/a.css": "@import 'gaya.css';"])
    ])
    #expect(shelf.diagnostics.map(\.code) == ["theme/sheet-circle"])
    #expect(shelf.diagnostics.first?.place.path == "themes/anak/assets/a.css")
  }

  @Test func `pictures and the script of a base are the child's too`() throws {
    let shelf = ThemeShelfText(
      ["anak": child(["assets/b.svg": "<svg>2</svg>"])],
      nusantara: ["assets/a.svg": "<svg>1</svg>", "assets/b.svg": "<svg>0</svg>"])
    let theme = try #require(shelf.themes?["anak"])
    #expect(theme.pictures.map(\.text) == ["<svg>1</svg>", "<svg>2</svg>"])
    #expect(theme.script == shelf.themes?.standard.script)
  }

  // MARK: Mistakes

  @Test func `a base that is not there is an error at its name`() throws {
    let shelf = ThemeShelfText(["anak": ["theme.yml": "nama: Anak\ndasar: nusantra\n"]])
    #expect(
      shelf.problems == [
        "anak/theme.yml:2:8: there is no theme 'nusantra' to stand on [theme/unknown-base]"
      ])
    let hint = try #require(shelf.diagnostics.first?.hint)
    #expect(hint.id == "tulis dasar: nusantara; tema yang ada: anak, nusantara")
    #expect(shelf.themes?.isBroken("anak") == true)
  }

  @Test func `themes that stand on each other are told once, and one that stands on them too`() {
    let shelf = ThemeShelfText([
      "a": ["theme.yml": "nama: A\ndasar: b"], "b": ["theme.yml": "nama: B\ndasar: a"],
      "c": ["theme.yml": "nama: C\ndasar: a"], "d": ["theme.yml": "nama: D\ndasar: d"],
    ])
    #expect(
      shelf.problems == [
        "a/theme.yml:2:8: this theme stands on itself: b → a → b [theme/base-circle]",
        "b/theme.yml:2:8: this theme stands on itself: a → b → a [theme/base-circle]",
        "c/theme.yml:2:8: the theme 'a' that this one stands on is broken [theme/broken-base]",
        "d/theme.yml:2:8: this theme stands on itself: d → d [theme/base-circle]",
      ])
    #expect(shelf.themes?.names == ["nusantara"])
  }

  @Test func `a broken base costs the themes on it, and its mistakes are told once`() {
    let shelf = ThemeShelfText([
      "anak": child(["templates/404.mustache": "{{titel}}\n"]),
      "cucu": ["theme.yml": "nama: C\ndasar: anak"],
      "lain": ["theme.yml": "nama: L\ndasar: nusantara"],
    ])
    #expect(
      shelf.problems == [
        "anak/templates/404.mustache:1:3: 'notFound' has no 'titel'; did you mean 'title'?"
          + " [template/unknown-name]",
        "cucu/theme.yml:2:8: the theme 'anak' that this one stands on is broken"
          + " [theme/broken-base]",
      ])
    #expect(shelf.themes?.names == ["lain", "nusantara"])
  }

  @Test func `a child that replaces the broken part of its base can be used`() {
    let shelf = ThemeShelfText([
      "anak": child(["templates/404.mustache": "{{titel}}\n"]),
      "cucu": ["theme.yml": "nama: C\ndasar: anak", "templates/404.mustache": "{{title}}\n"],
    ])
    #expect(shelf.diagnostics.map(\.code) == ["template/unknown-name"])
    #expect(shelf.themes?.names == ["cucu", "nusantara"])
  }

  @Test func `a mistake that only comes of the child's part is told of the child`() {
    let shelf = ThemeShelfText([
      "anak": child(["templates/base.mustache": "{{$main}}{{/main}}\n"])
    ])
    #expect(Set(shelf.diagnostics.map(\.code)) == ["template/unknown-block"])
    #expect(shelf.themes?.names == ["nusantara"])
  }
}
