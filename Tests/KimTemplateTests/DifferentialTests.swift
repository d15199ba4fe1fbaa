import KimDiagnostics
import Mustache
import Testing

@testable import KimTemplate

/// The same small templates through swift-mustache: two readings of one specification must agree.
///
/// Not here, because swift-mustache leaves the specification or goes its own way: sections over an
/// empty string (shown there), the second item of a list in an indented partial (not indented there),
/// the intrinsic indentation of a block (lost there), empty lines in an indented partial (indented
/// there), and a template that fills a block of itself (endless there). SpecificationTests has them.
struct DifferentialTests {
  @Test(arguments: plain + sections + lists + records + lines)
  func `swift-mustache shows the same`(template: String) throws {
    let oracle = try MustacheTemplate(string: template).render(
      Self.object(Record(Village()), Schema(of: Village.self)))
    #expect(TemplateText(template).rendered(with: Village()) == oracle)
  }

  @Test(arguments: partials + parents)
  func `swift-mustache includes the same`(text: String) throws {
    let templates = TemplateText(text)
    let library = MustacheLibrary(
      templates: try templates.files.mapValues {
        try MustacheTemplate(string: String(decoding: $0.bytes, as: UTF8.self))
      })
    let oracle = library.render(
      Self.object(Record(Village()), Schema(of: Village.self)), withTemplate: "main")
    #expect(templates.rendered(with: Village()) == oracle)
  }

  /// A record as swift-mustache takes it.
  private static func object(_ record: Record, _ schema: Schema) -> [String: Any] {
    schema.fields.reduce(into: [:]) { object, field in
      object[field.name] = value(record.values[field.slot], field.kind)
    }
  }

  private static func value(_ value: Value, _ kind: Schema.Kind) -> Any? {
    switch (value, kind) {
    case (.text(let text), _): text
    case (.html(let html), _): String(decoding: html.bytes, as: UTF8.self)
    case (.flag(let flag), _): flag
    case (.list(let items), .list(let schema)): items.map { object($0, schema) }
    case (.list(let items), .flag): !items.isEmpty
    case (.record(let record?), .record(let schema)): object(record, schema)
    case (.list, _), (.record, _): nil
    }
  }

  static let plain = [
    "", "x", "{ name }", "{{name}}", "{{ name }}", "a{{name}}b{{motto}}c", "{{motto}}",
    "<a title=\"{{motto}}\" data-x='{{motto}}'>", "{{{body}}}", "{{&body}}", "{{& body }}",
    "{{{ body }}}", "{{empty}}", "{{{no_body}}}", "é{{name}}ü", "{{name}}\r\n{{motto}}\r\n",
    "{{! catatan }}", "a{{! catatan }}b", "a{{! dua\nbaris }}b", "}} {{name}} }}",
    "{{=<% %>=}}<%name%>",
    "{{=| |=}}|name| {{name}} |={{ }}=|{{name}}",
  ]

  static let sections = [
    "{{#is_active}}ya{{/is_active}}", "{{#is_new}}ya{{/is_new}}",
    "{{^is_active}}tidak{{/is_active}}",
    "{{^is_new}}tidak{{/is_new}}", "{{#is_active}}{{name}}{{/is_active}}",
    "{{#is_active}}a{{#is_active}}b{{#is_new}}c{{/is_new}}{{/is_active}}d{{/is_active}}",
    "{{^is_new}}a{{#is_active}}b{{/is_active}}{{^is_active}}c{{/is_active}}{{/is_new}}",
    "{{#name}}ada{{/name}}", "{{#name}}{{.}}{{/name}}", "{{#motto}}<{{.}}>{{name}}{{/motto}}",
    "{{^name}}tanpa{{/name}}", "{{#is_active}}1{{/is_active}}{{^is_active}}2{{/is_active}}",
  ]

  static let lists = [
    "{{#posts}}{{title}},{{/posts}}", "{{#posts}}{{name}}: {{title}};{{/posts}}",
    "{{#no_posts}}x{{/no_posts}}", "{{^no_posts}}kosong{{/no_posts}}", "{{^posts}}kosong{{/posts}}",
    "{{#posts}}{{title}}[{{#tags}}{{word}} {{/tags}}]{{/posts}}",
    "{{#posts}}{{#tags}}{{name}}/{{title}}/{{word}};{{/tags}}{{^tags}}-{{/tags}}{{/posts}}",
    "{{#posts}}{{#posts}}{{title}}{{/posts}}|{{/posts}}",
    "{{#posts}}{{#is_active}}{{title}}{{/is_active}}{{/posts}}",
    "{{#hasPosts}}<ul>{{#posts}}{{title}}{{/posts}}</ul>{{/hasPosts}}{{^hasPosts}}-{{/hasPosts}}",
    "{{#hasNo_posts}}x{{/hasNo_posts}}{{^hasNo_posts}}kosong{{/hasNo_posts}}",
  ]

  static let records = [
    "{{#office}}{{name}}{{/office}}", "{{#no_office}}{{name}}{{/no_office}}",
    "{{^office}}x{{/office}}", "{{^no_office}}x{{/no_office}}", "{{office.name}}",
    "{{office.chief.title}}", "{{no_office.name}}", "{{no_office.chief.title}}",
    "{{#office.chief}}{{title}} {{name}}{{/office.chief}}",
    "{{#office.chief.is_present}}ada{{/office.chief.is_present}}",
    "{{^no_office.chief.is_present}}pergi{{/no_office.chief.is_present}}",
    "{{#office}}{{#chief}}{{title}}{{/chief}}{{motto}}{{/office}}",
    "{{#office}}{{.name}}{{/office}}",
  ]

  static let lines = [
    "a\n{{#is_active}}\nb\n{{/is_active}}\nc\n", "a\n  {{#is_active}}\n  b\n  {{/is_active}}\nc\n",
    "a\n{{#is_new}}\nb\n{{/is_new}}\nc\n", "a\n{{^is_new}}\nb\n{{/is_new}}\nc",
    "a\r\n{{#is_active}}\r\nb\r\n{{/is_active}}\r\nc\r\n", "{{#is_active}}\na\n{{/is_active}}",
    "a\n{{! catatan }}\nb\n", "a\n  {{! dua\n  baris }}\nb\n", "a {{! catatan }}\nb\n",
    "a\n{{=<% %>=}}\n<%name%>\n", "  {{name}}\n",
    "<ul>\n{{#posts}}\n  <li>{{title}}</li>\n{{/posts}}\n</ul>\n",
    "<ul>\n  {{#posts}}\n  <li>{{#tags}}\n    {{word}}\n  {{/tags}}</li>\n  {{/posts}}\n</ul>\n",
    " {{#is_active}} a {{/is_active}} \n", "{{#is_active}}\n\n{{/is_active}}\n\na",
    "{{#is_active}} \t\nb\n{{/is_active}}\t \nc",
  ]

  static let partials = [
    "{{>p}}\n-- p --\n{{name}}", "<{{> p }}>\n-- p --\n{{name}}",
    "{{>p}}{{>p}}\n-- p --\n{{name}};",
    "{{#posts}}{{>p}}{{/posts}}\n-- p --\n{{title}},",
    "{{>p}}\n-- p --\na{{>q}}b\n-- q --\n{{name}}",
    "{{#office}}{{>p}}{{/office}}{{>p}}\n-- p --\n{{name}}",
    "a\n  {{>p}}\nb\n-- p --\n<1>\n<2>\n", "a\n{{>p}}\nb\n-- p --\n<1>\n<2>\n",
    "  {{>p}}\n-- p --\n<1>\n<2>", "a {{>p}}\nb\n-- p --\n<1>\n<2>\n",
    "  {{>p}}\n-- p --\n{{name}}\n{{motto}}\n",
    "  {{>p}}\n-- p --\n{{#is_active}}\na\n  b\n{{/is_active}}\n",
    "  {{>p}}\n-- p --\na\n  {{name}} b\n",
    " {{>p}}\n-- p --\na\n {{>q}}\nb\n-- q --\n1\n2\n", "{{>p}}x\n-- p --\n",
    "{{=<% %>=}}<%>p%>\n-- p --\n{{name}}", "{{>p}}{{name}}\n-- p --\n{{=<% %>=}}<%name%>",
  ]

  static let parents = [
    "{{<p}}{{/p}}\n-- p --\n[{{$a}}x{{/a}}]", "{{<p}}{{$a}}y{{/a}}{{/p}}\n-- p --\n[{{$a}}x{{/a}}]",
    "{{<p}}{{$b}}y{{/b}}{{/p}}\n-- p --\n[{{$a}}x{{/a}}{{$b}}z{{/b}}]", "{{$a}}x{{name}}{{/a}}",
    "{{<p}}{{$a}}{{name}}{{/a}}{{/p}}\n-- p --\n{{#office}}{{$a}}x{{/a}}{{/office}}",
    "{{<p}}{{$a}}c{{/a}}{{/p}}\n-- p --\n{{<q}}{{$a}}p{{/a}}{{/q}}\n-- q --\n[{{$a}}q{{/a}}]",
    "{{<p}}{{/p}}\n-- p --\n{{<q}}{{$a}}p{{/a}}{{/q}}\n-- q --\n[{{$a}}q{{/a}}]",
    "{{<p}}{{$a}}{{>q}}{{/a}}{{/p}}\n-- p --\n[{{$a}}x{{/a}}]\n-- q --\n{{name}}",
    "{{<p}}\n{{$a}}\ny\n{{/a}}\n{{/p}}\n-- p --\n<p>\n{{$a}}\nx\n{{/a}}\n</p>\n",
    "{{<p}}{{$a}}{{#posts}}{{title}}{{/posts}}{{/a}}{{/p}}\n-- p --\n<{{$a}}{{/a}}>",
    "{{#posts}}{{<p}}{{$a}}{{title}}{{/a}}{{/p}}{{/posts}}\n-- p --\n<{{$a}}{{/a}}>",
    "{{<p}}{{$a}}1{{/a}}{{$b}}2{{/b}}{{/p}}\n-- p --\n{{$a}}{{/a}}-{{$b}}{{/b}}-{{$c}}3{{/c}}",
    "  {{<p}}{{/p}}\n-- p --\none\ntwo\n",
    "{{<p}}{{$b}}\none\ntwo{{/b}}\n{{/p}}\n-- p --\nHi,\n  {{$b}}{{/b}}\n",
    "{{<p}}{{$b}}\n    one\n    two\n{{/b}}{{/p}}\n-- p --\nHi,\n  {{$b}}\n  {{/b}}\n",
    "{{<p}}{{$b}}2{{/b}}{{/p}}\n-- p --\n1{{>q}}\n-- q --\n{{$b}}{{/b}}",
    "{{<p}}{{$b}}2{{/b}}{{/p}}\n-- p --\n{{$a}}1{{$b}}{{/b}}3{{/a}}",
  ]
}
