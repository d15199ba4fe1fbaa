import KimDiagnostics
import KimTemplate
import Testing

struct RenderTests {
  @Test(arguments: [
    ("{{name}}", "Toman"),
    ("{{motto}}", "Maju &amp; &lt;rukun&gt;"),
    ("{{body}}", "<p>Selamat datang</p>"),
    ("{{{body}}}|{{&body}}", "<p>Selamat datang</p>|<p>Selamat datang</p>"),
    ("{{#is_active}}ya{{/is_active}}{{#is_new}}baru{{/is_new}}", "ya"),
    ("{{^is_active}}tidak{{/is_active}}{{^is_new}}lama{{/is_new}}", "lama"),
    ("{{#posts}}[{{title}}]{{/posts}}", "[Panen][Rapat &lt;RT&gt;]"),
    ("{{^posts}}kosong{{/posts}}{{^no_posts}}kosong{{/no_posts}}", "kosong"),
    (
      "{{#posts}}{{#tags}}{{name}}/{{title}}/{{word}} {{/tags}}{{/posts}}",
      "Toman/Panen/tani Toman/Panen/desa "
    ),
    ("{{#office}}{{name}}{{/office}}{{#no_office}}x{{/no_office}}", "Kantor Desa"),
    ("{{^office}}x{{/office}}{{^no_office}}tutup{{/no_office}}", "tutup"),
    ("{{office.name}}|{{office.chief.title}}", "Kantor Desa|Kepala Desa"),
    ("{{no_office.name}}|{{no_office.chief.title}}", "|"),
    ("{{#office.chief.is_present}}ada{{/office.chief.is_present}}", "ada"),
    ("{{^no_office.chief.is_present}}pergi{{/no_office.chief.is_present}}", "pergi"),
    ("{{#office.chief}}{{title}}{{/office.chief}}", "Kepala Desa"),
    ("{{^no_office.chief}}tanpa{{/no_office.chief}}", "tanpa"),
    ("{{#name}}<{{.}}>{{/name}}{{#empty}}x{{/empty}}{{^empty}}kosong{{/empty}}", "<Toman>kosong"),
    ("{{#body}}{{.}}{{/body}}{{#no_body}}x{{/no_body}}", "<p>Selamat datang</p>"),
    ("{{#motto}}{{#is_active}}{{.}}{{/is_active}}{{/motto}}", "Maju &amp; &lt;rukun&gt;"),
    ("{{#office}}{{.name}} {{.chief.title}}{{/office}}", "Kantor Desa Kepala Desa"),
    ("{{! rahasia {{ }}a{{!\n dua baris\n}}b", "ab"),
    ("\u{FEFF}awal", "awal"),
    (
      "{{ name }}{{ # is_active }}{{ {body}}}{{ / is_active }}{{ ! x }}",
      "Toman<p>Selamat datang</p>"
    ),
    ("", ""),
  ])
  func `a tag shows what it names`(template: String, expected: String) {
    #expect(TemplateText(template).rendered(with: Village()) == expected)
  }

  @Test func `a name is looked for in the inner view before the outer`() {
    let text = TemplateText("{{#posts}}{{office.name}}{{^office}}-{{/office}} {{/posts}}")
    let post = Village.Post(title: "A", office: Village.Office(name: "Balai"))
    #expect(text.rendered(with: Village(posts: [post])) == "Balai ")
    #expect(text.rendered(with: Village(posts: [Village.Post(title: "B")])) == "- ")
  }

  @Test func `a page can have a stack of views`() {
    let text = TemplateText("{{name}}: {{title}} {{#tags}}{{title}}/{{word}}{{/tags}}")
    let result = text.rendered(
      with: [Schema(of: Village.self), Schema(of: Village.Post.self)],
      [Record(Village()), Record(Village.Post(title: "Panen", tags: ["tani"]))])
    #expect(result == "Toman: Panen Panen/tani")
  }

  @Test func `rendering appends to what is there`() throws {
    var diagnostics = Diagnostics()
    let set = TemplateSet(
      compiling: TemplateText("{{name}}").files, entries: ["main": [Schema(of: Village.self)]],
      diagnostics: &diagnostics)
    var buffer = Array("Desa ".utf8)
    try #require(set["main"]).render([Record(Village())], into: &buffer)
    #expect(String(decoding: buffer, as: UTF8.self) == "Desa Toman")
  }

  @Test func `a partial is compiled for each place that includes it`() {
    let text = TemplateText(
      """
      {{>label}} {{#office}}{{>label}}{{/office}} {{#posts}}{{>label}}{{/posts}}
      -- label --
      <{{name}}>
      """)
    #expect(text.rendered(with: Village()) == "<Toman> <Kantor Desa> <Toman><Toman>")
  }
}
