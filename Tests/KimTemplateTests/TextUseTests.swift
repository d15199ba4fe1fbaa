import KimDiagnostics
import KimTemplate
import Testing

/// Texts of the theme in templates: `{{teks.name}}`.
struct TextUseTests {
  private static let texts = [
    "cari": "Cari", "tanda": "<b> & \"kutip\"", "salam": "Halo {nama} dari {tempat}!",
    "terbalik": "{tempat}: {nama}",
  ].mapValues { TextPattern($0) }

  private func set(_ text: String, _ diagnostics: inout Diagnostics) -> TemplateSet {
    TemplateSet(
      compiling: TemplateText(text).files, entries: ["main": [Schema(of: Village.self)]],
      texts: Self.texts, diagnostics: &diagnostics)
  }

  private func rendered(_ text: String) throws -> String {
    var diagnostics = Diagnostics()
    let template = try #require(set(text, &diagnostics)["main"])
    #expect(diagnostics.found.isEmpty)
    var buffer: [UInt8] = []
    template.render([Record(Village())], into: &buffer)
    return String(decoding: buffer, as: UTF8.self)
  }

  @Test(arguments: [
    ("<p>{{teks.cari}}</p>", "<p>Cari</p>"),
    ("{{ teks.cari }} {{teks.cari}}", "Cari Cari"),
    ("{{teks.tanda}}", "&lt;b&gt; &amp; &quot;kutip&quot;"),
    ("{{teks.salam nama=name tempat=motto}}", "Halo Toman dari Maju &amp; &lt;rukun&gt;!"),
    ("{{teks.terbalik nama=name  tempat=motto}}", "Maju &amp; &lt;rukun&gt;: Toman"),
    (
      "{{#posts}}{{teks.salam nama=title tempat=name}} {{/posts}}",
      "Halo Panen dari Toman! Halo Rapat &lt;RT&gt; dari Toman! "
    ),
    ("{{>a}}\n-- a --\n{{teks.cari}}", "Cari"),
  ])
  func `a text is part of the page, its values where the text wants them, all of it escaped`(
    template: String, page: String
  ) throws {
    #expect(try rendered(template) == page)
  }

  @Test(arguments: [
    (
      "a {{teks.carii}}",
      "1:10: there is no text 'carii'; did you mean 'cari'? [template/unknown-text]"
    ),
    (
      "{{teks.salam nama=name}}",
      "1:8: the text 'salam' needs a value for '{tempat}' [template/text-values]"
    ),
    (
      "{{teks.cari nama=name}}",
      "1:18: the text 'cari' has no place '{nama}' [template/text-values]"
    ),
    (
      "{{teks.cari name}}",
      "1:13: 'name' means nothing here; write name=value [template/text-values]"
    ),
    (
      "{{teks.salam nama=nmae tempat=motto}}",
      "1:19: 'village' has no 'nmae'; did you mean 'name'? [template/unknown-name]"
    ),
    (
      "{{teks.salam nama=name tempat=posts}}",
      "1:31: 'posts' is a list of 'post'; write '{{#posts}}…{{/posts}}' [template/not-a-value]"
    ),
    ("{{{teks.cari}}}", "1:4: 'village' has no 'teks' [template/unknown-name]"),
  ])
  func `what does not fit the text is an error at its place`(template: String, problem: String) {
    var diagnostics = Diagnostics()
    #expect(set(template, &diagnostics)["main"] == nil)
    let found = diagnostics.found.map {
      "\($0.place.line):\($0.place.column): \($0.message.en) [\($0.code)]"
    }
    #expect(found == [problem])
  }

  @Test func `a set says which texts its pages show`() {
    var diagnostics = Diagnostics()
    let set = set("{{>a}}{{teks.tak-ada}}\n-- a --\n{{teks.cari}}", &diagnostics)
    #expect(set.usedTexts == ["cari", "tak-ada"])
  }

  @Test(arguments: [
    ("", []), ("Cari", []), ("{a} dan {b}, {a}", ["a", "b"]), ("{ nama }", ["nama"]),
    ("{}", []), ("{", []), ("} {", []), ("{a b}", []), ("{{a}}", ["a"]), ("{a", []),
    ("Rp{angka}", ["angka"]), ("{x<y}", []),
  ])
  func `names stand between braces, and other braces are text`(text: String, names: [String]) {
    #expect(TextPattern(text).names == names)
  }
}
