package import KimDiagnostics
package import KimModel
package import KimTemplate

/// A theme that has been checked: its templates compiled, its assets named by their content.
package struct Theme: Sendable {
  /// The name of its folder: what `tema` says.
  package let name: String
  private let templates: [PageKind: Template]
  let templateFiles: [String: SourceFile]
  /// What pages say beside their content.
  package let texts: Texts
  /// The same in all languages that it speaks.
  package let allTexts: ThemeTexts
  private let colours: ThemeColours
  private let siteStyle: Stylesheet
  private let indexStyle: Stylesheet
  private let paperStyle: Stylesheet
  /// The script of the index's pages; nil if the theme needs none.
  package let script: Asset?
  private let scriptSource: [UInt8]?
  /// Pictures that the style sheet refers to.
  package let pictures: [Asset]
  /// The PNG `kartu.png` of 1200 x 630 pixels, for link previews where no share card can be drawn;
  /// nil if the theme has none.
  package let readyCard: [UInt8]?

  /// Returns nil, with the reasons in `diagnostics`, unless everything in the theme is sound, which
  /// stands on no other.
  package init?(name: String, parsing source: SourceFolder, diagnostics: inout Diagnostics) {
    let folder = ThemeFolder(name: name, source: source)
    self.init(name: name, in: ThemeFolders([folder]), diagnostics: &diagnostics)
  }

  /// The theme of this name, with what it lacks from those that it stands on.
  init?(name: String, in folders: ThemeFolders, diagnostics: inout Diagnostics) {
    var found = Diagnostics()
    guard let layers = ThemeLayers(of: name, in: folders, diagnostics: &found) else {
      diagnostics.add(found)
      return nil
    }
    let unchecked = layers.texts(&found)
    texts = unchecked.texts(in: .indonesian)
    templateFiles = layers.templates
    let set = Self.templates(templateFiles, texts, &found)
    allTexts = unchecked.checked(used: set.usedTexts, &found)
    templates = Self.pages(of: set)
    pictures = ThemeAssets.pictures(of: layers)
    let style = ThemeStyle(layers)
    let site = style.css("situs.css", pictures, diagnostics: &found)
    let index = style.css("indeks.css", pictures, diagnostics: &found)
    let paper = style.css(alone: "cetak.css", pictures, diagnostics: &found)
    diagnostics.add(found)
    guard !found.hasErrors, templates.count == PageKind.allCases.count,
      let colours = layers.colours
    else { return nil }
    self.name = name
    self.colours = colours
    siteStyle = Stylesheet(css: site, colours: colours)
    indexStyle = Stylesheet(css: index, colours: colours)
    paperStyle = Stylesheet(css: paper, colours: colours, name: "cetak.css", isPaper: true)
    scriptSource = ThemeAssets.script(of: layers)
    script = Self.script(scriptSource, texts)
    readyCard = layers.file("kartu.png")?.bytes
  }

  /// The same theme in another language.
  init(_ theme: Theme, speaking texts: Texts, _ set: TemplateSet) {
    name = theme.name
    templates = Self.pages(of: set)
    templateFiles = theme.templateFiles
    self.texts = texts
    allTexts = theme.allTexts
    colours = theme.colours
    siteStyle = theme.siteStyle
    indexStyle = theme.indexStyle
    paperStyle = theme.paperStyle
    scriptSource = theme.scriptSource
    script = Self.script(theme.scriptSource, texts)
    pictures = theme.pictures
    readyCard = theme.readyCard
  }

  private static func pages(of set: TemplateSet) -> [PageKind: Template] {
    var templates: [PageKind: Template] = [:]
    for kind in PageKind.allCases { templates[kind] = set[kind.rawValue] }
    return templates
  }

  private static func script(_ source: [UInt8]?, _ texts: Texts) -> Asset? {
    source.flatMap { Asset(name: "skrip.js", bytes: ScriptTexts.filled($0, texts)) }
  }

  /// A page's bytes.
  ///
  /// - Parameters:
  ///   - frame: made of a `FrameView`.
  ///   - content: made of the type of view that `kind.content` says.
  package func render(_ kind: PageKind, frame: Record, content: Record) -> [UInt8] {
    var page: [UInt8] = []
    page.reserveCapacity(12 << 10)
    templates[kind]?.render([frame, content], into: &page)
    return page
  }

  /// The style sheet of a KIM's site, in its own colour or in the theme's.
  package func siteStylesheet(colour: Colour?) -> Asset? { siteStyle.asset(colour: colour) }

  /// The style sheet of a site's pages for paper and for screens on walls.
  package func paperStylesheet(colour: Colour?) -> Asset? { paperStyle.asset(colour: colour) }

  /// The colour of share cards, with its own of text on it.
  package func cardColours(_ colour: Colour?) -> (fill: Colour, text: Colour) {
    let light = colours.light(colour)
    return (light.accent, light.onAccent)
  }

  /// A site's colours in the light and in the dark scheme.
  package func accents(_ colour: Colour?) -> (light: AccentColours, dark: AccentColours) {
    (colours.light(colour), colours.dark(colour))
  }

  /// What is behind pages in the dark scheme.
  package var darkBackground: Colour { colours.darkBackground }

  /// The style sheet of the index, in its own colour or in the theme's.
  package func indexStylesheet(colour: Colour?) -> Asset? { indexStyle.asset(colour: colour) }
}
