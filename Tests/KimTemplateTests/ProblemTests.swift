import KimDiagnostics
import KimTemplate
import Testing

struct ProblemTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let problems: [String]

    init(_ text: String, _ problems: String...) {
      self.text = text
      self.problems = problems
    }

    var testDescription: String { text }
  }

  @Test(arguments: [
    Case(
      "<h1>{{titel}}</h1>", "main:1:7: 'village' has no 'titel' [template/unknown-name]"),
    Case(
      "a\n  é{{nmae}}",
      "main:2:6: 'village' has no 'nmae'; did you mean 'name'? [template/unknown-name]"),
    Case(
      "{{#posts}}{{titel}}{{/posts}}",
      "main:1:13: 'post' has no 'titel'; did you mean 'title'? [template/unknown-name]"),
    Case(
      "{{#posts}}{{moto}}{{/posts}}",
      "main:1:13: 'post' has no 'moto'; did you mean 'motto'? [template/unknown-name]"),
    Case(
      "{{#posts}}{{.motto}}{{/posts}}", "main:1:14: 'post' has no 'motto' [template/unknown-name]"),
    Case(
      "{{office.nama}} {{ofice.name}}",
      "main:1:10: 'office' has no 'nama'; did you mean 'name'? [template/unknown-name]",
      "main:1:19: 'village' has no 'ofice'; did you mean 'office'? [template/unknown-name]"),
    Case(
      "{{#is_actve}}{{moto}}{{/is_actve}}{{^pots}}{{nmae}}{{/pots}}",
      "main:1:4: 'village' has no 'is_actve'; did you mean 'is_active'? [template/unknown-name]",
      "main:1:16: 'village' has no 'moto'; did you mean 'motto'? [template/unknown-name]",
      "main:1:38: 'village' has no 'pots'; did you mean 'posts'? [template/unknown-name]",
      "main:1:46: 'village' has no 'nmae'; did you mean 'name'? [template/unknown-name]"),
    Case(
      "{{#pots}}{{titel}}{{/pots}}",
      "main:1:4: 'village' has no 'pots'; did you mean 'posts'? [template/unknown-name]",
      "main:1:12: 'post' has no 'titel'; did you mean 'title'? [template/unknown-name]"),
    Case(
      "{{#is_new}}{{#no_posts}}{{^is_active}}{{moto}}{{/is_active}}{{/no_posts}}{{/is_new}}",
      "main:1:41: 'post' has no 'moto'; did you mean 'motto'? [template/unknown-name]"),
    Case(
      "{{office..name}} {{name.}}",
      "main:1:3: the name 'office..name' lacks a part beside its dot [template/malformed-name]",
      "main:1:20: the name 'name.' lacks a part beside its dot [template/malformed-name]"),
    Case(
      "{{name.first}} {{posts.title}}",
      "main:1:3: 'name' is text; a dot is for names inside a record only [template/not-a-record]",
      "main:1:18: 'posts' is a list of 'post'; a dot is for names inside a record only "
        + "[template/not-a-record]"),
  ])
  func `a name that is not there is an error at its place`(problem: Case) {
    #expect(TemplateText(problem.text).problems() == problem.problems)
  }

  @Test(arguments: [
    Case(
      "{{{name}}}{{& motto }}",
      "main:1:4: 'name' is text, not HTML; write '{{name}}' [template/unescaped-text]",
      "main:1:15: 'motto' is text, not HTML; write '{{motto}}' [template/unescaped-text]"),
    Case(
      "{{#name}}{{{.}}}{{/name}}",
      "main:1:13: '.' is text, not HTML; write '{{.}}' [template/unescaped-text]"),
    Case(
      "{{posts}}",
      "main:1:3: 'posts' is a list of 'post'; write '{{#posts}}…{{/posts}}' "
        + "[template/not-a-value]"),
    Case(
      "{{is_active}}",
      "main:1:3: 'is_active' is a yes/no flag; write '{{#is_active}}…{{/is_active}}' "
        + "[template/not-a-value]"),
    Case(
      "{{office}}{{office.chief}}",
      "main:1:3: 'office' is one 'office'; write '{{#office}}…{{/office}}' [template/not-a-value]",
      "main:1:13: 'office.chief' is one 'chief'; write '{{#office.chief}}…{{/office.chief}}' "
        + "[template/not-a-value]"),
    Case(
      "{{#posts}}{{.}}{{#.}}x{{/.}}{{/posts}}",
      "main:1:13: '.' is the whole of 'post' here; say which of its names [template/not-a-value]",
      "main:1:19: '.' is the whole of 'post' here; say which of its names [template/not-a-value]"),
  ])
  func `a name used as what it is not is an error`(problem: Case) {
    #expect(TemplateText(problem.text).problems() == problem.problems)
  }

  @Test(arguments: [
    Case("<p>{{name</p>", "main:1:4: this tag is not closed [template/unclosed-tag]"),
    Case(
      "{{name}\n<p>{{motto}}</p>{{nmae}}",
      "main:1:1: this tag is not closed [template/unclosed-tag]",
      "main:2:19: 'village' has no 'nmae'; did you mean 'name'? [template/unknown-name]"),
    Case("{{{body}} {{name}}", "main:1:1: this tag is not closed [template/unclosed-tag]"),
    Case(
      "{{! lupa\n{{name}", "main:1:1: this tag is not closed [template/unclosed-tag]",
      "main:2:1: this tag is not closed [template/unclosed-tag]"),
    Case("a{{", "main:1:2: this tag is not closed [template/unclosed-tag]"),
    Case(
      "{{}}{{ # }}", "main:1:1: this tag has no name in it [template/empty-tag]",
      "main:1:5: this tag has no name in it [template/empty-tag]"),
    Case("{{nama desa}}", "main:1:3: a name cannot have a space in it [template/malformed-name]"),
    Case(
      "{{=<%=}}{{=a b c=}}{{= =}}",
      "main:1:1: new delimiters are written as two words, such as '{{=<% %>=}}' "
        + "[template/malformed-delimiters]",
      "main:1:9: new delimiters are written as two words, such as '{{=<% %>=}}' "
        + "[template/malformed-delimiters]",
      "main:1:20: new delimiters are written as two words, such as '{{=<% %>=}}' "
        + "[template/malformed-delimiters]"),
    Case(
      "{{#posts}}\n{{^office}}",
      "main:1:1: '{{#posts}}' is not closed; add '{{/posts}}' [template/unclosed-section]",
      "main:2:1: '{{^office}}' is not closed; add '{{/office}}' [template/unclosed-section]"),
    Case(
      "{{#posts}}{{#office}}{{/posts}}{{/office}}",
      "main:1:22: '{{/posts}}' is inside '{{#office}}'; close '{{/office}}' first "
        + "[template/crossed-section]"),
    Case(
      "{{#posts}}{{/post}}{{/posts}}{{/posts}}",
      "main:1:11: '{{/post}}' closes nothing; did you mean '{{/posts}}'? [template/stray-close]",
      "main:1:30: '{{/posts}}' closes nothing [template/stray-close]"),
    Case(
      "{{<main}}lost",
      "main:1:1: '{{<main}}' is not closed; add '{{/main}}' [template/unclosed-section]",
      "main:1:4: the template 'main' includes itself for ever: main → main [template/cycle]"),
    Case("a{{/posts}}", "main:1:2: '{{/posts}}' closes nothing [template/stray-close]"),
    Case(
      "{{#posts}}{{/post}}{{name}}",
      "main:1:11: '{{/post}}' closes nothing; did you mean '{{/posts}}'? [template/stray-close]"),
  ])
  func `broken syntax is an error at its place`(problem: Case) {
    #expect(TemplateText(problem.text).problems() == problem.problems)
  }

  @Test(arguments: [
    Case(
      "{{>heder}}{{<bse}}{{/bse}}\n-- header --\n-- base --\n",
      "main:1:4: there is no template 'heder'; did you mean 'header'? [template/missing-template]",
      "main:1:14: there is no template 'bse'; did you mean 'base'? [template/missing-template]"),
    Case(
      "{{name}}\n-- unused --\n{{>lost}}",
      "unused:1:4: there is no template 'lost' [template/missing-template]"),
    Case(
      "{{>main}}",
      "main:1:4: the template 'main' includes itself for ever: main → main [template/cycle]"),
    Case(
      "{{#is_new}}{{>a}}{{/is_new}}\n-- a --\n<{{>b}}>\n-- b --\n{{#posts}}{{>a}}{{/posts}}",
      "b:1:14: the template 'a' includes itself for ever: a → b → a [template/cycle]"),
    Case(
      "{{<a}}{{$x}}1{{/x}}{{/a}}\n-- a --\n{{$x}}{{/x}}{{<a}}{{$x}}2{{/x}}{{/a}}",
      "a:1:16: the template 'a' includes itself for ever: a → a [template/cycle]"),
    Case(
      "{{>a}}\n-- a --\n{{<b}}{{$x}}{{>a}}{{/x}}{{/b}}\n-- b --\n{{$x}}{{/x}}",
      "a:1:16: the template 'a' includes itself for ever: a → a [template/cycle]"),
    Case(
      "{{<base}}{{$titel}}x{{/titel}}{{/base}}\n-- base --\n{{>head}}\n-- head --\n{{$title}}{{/title}}",
      "main:1:13: the template 'base' has no block 'titel'; did you mean 'title'? "
        + "[template/unknown-block]"),
    Case(
      "{{<base}}{{$a}}x{{/a}}{{$a}}y{{/a}}{{/base}}\n-- base --\n{{$a}}{{/a}}",
      "main:1:26: the block 'a' is filled already [template/filled-twice]"),
    Case(
      "{{<base}}\nlost {{name}} {{$a}}x{{/a}}{{/base}}\n-- base --\n{{$a}}{{/a}}",
      "main:2:1: this is not shown; inside '{{<base}}' only what is in '{{$name}}' is used "
        + "[template/outside-block]"),
    Case(
      "{{<base}}{{$a}}{{nmae}}{{/a}}{{/base}}\n-- base --\n{{#posts}}{{$a}}{{nope}}{{/a}}{{/posts}}",
      "main:1:18: 'post' has no 'nmae'; did you mean 'name'? [template/unknown-name]"),
    Case(
      "{{>p}}{{#posts}}{{>p}}{{/posts}}{{>p}}\n-- p --\n{{nmae}}{{title}}",
      "p:1:3: 'post' has no 'nmae'; did you mean 'name'? [template/unknown-name]",
      "p:1:3: 'village' has no 'nmae'; did you mean 'name'? [template/unknown-name]",
      "p:1:11: 'village' has no 'title' [template/unknown-name]"),
  ])
  func `what templates say of each other is checked`(problem: Case) {
    #expect(TemplateText(problem.text).problems() == problem.problems)
  }

  @Test func `problems are told in Indonesian`() {
    let text = TemplateText("{{#posts}}{{titel}}{{>kepla}}{{/posts}}\n-- kepala --\n")
    #expect(
      text.problems(.indonesian) == [
        "main:1:13: 'post' tidak punya 'titel'; maksud Anda 'title'? [template/unknown-name]",
        "main:1:23: templat 'kepla' tidak ada; maksud Anda 'kepala'? [template/missing-template]",
      ])
  }

  @Test func `a page that is missing is an error where its file would be`() {
    var diagnostics = Diagnostics()
    let files = TemplateText(["pots": "", "base": ""]).files
    let set = TemplateSet(
      compiling: files, entries: ["post": [Schema(of: Village.self)]], diagnostics: &diagnostics)
    #expect(set["post"] == nil)
    #expect(diagnostics.found.map(\.code) == ["template/missing-entry"])
    #expect(diagnostics.found.first?.place == Place(path: "templates/post.mustache"))
    #expect(
      diagnostics.found.first?.message.en == "there is no template 'post'; is 'pots' misnamed?")
  }

  @Test func `an error leaves out its page and no other`() {
    var diagnostics = Diagnostics()
    let files = TemplateText(["good": "{{name}}", "bad": "{{>p}}", "p": "{{nmae}}"]).files
    let stack = [Schema(of: Village.self)]
    let set = TemplateSet(
      compiling: files, entries: ["good": stack, "bad": stack], diagnostics: &diagnostics)
    #expect(set["good"] != nil)
    #expect(set["bad"] == nil)
    #expect(set["p"] == nil)
  }
}
