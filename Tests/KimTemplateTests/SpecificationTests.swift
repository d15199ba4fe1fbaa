import KimTemplate
import Testing

/// The examples of the Mustache specification (github.com/mustache/spec) that are about lines and
/// inclusion, with a view in place of free data. Those that look up missing names have no place here:
/// a missing name is an error.
struct SpecificationTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    let template: String
    var partials: [String: String] = [:]
    let expected: String

    init(_ name: String, _ template: String, _ partials: [String: String] = [:], _ expected: String)
    {
      self.name = name
      self.template = template
      self.partials = partials
      self.expected = expected
    }

    var testDescription: String { name }
  }

  @Test(
    arguments: comments + delimiters + sections + inverted + partials + inheritance + indentation)
  func `an example of the specification comes out as it says`(example: Example) {
    let text = TemplateText(example.partials.merging(["main": example.template]) { $1 })
    #expect(text.rendered(with: Facts()) == example.expected)
  }

  static let comments = [
    Example("Inline", "12345{{! Comment Block! }}67890", [:], "1234567890"),
    Example(
      "Multiline", "12345{{!\n  This is a\n  multi-line comment...\n}}67890\n", [:], "1234567890\n"),
    Example("Standalone", "Begin.\n{{! Comment Block! }}\nEnd.\n", [:], "Begin.\nEnd.\n"),
    Example("Indented Standalone", "Begin.\n  {{! Indented }}\nEnd.\n", [:], "Begin.\nEnd.\n"),
    Example("Standalone Line Endings", "|\r\n{{! Standalone }}\r\n|", [:], "|\r\n|"),
    Example("Standalone Without Previous Line", "  {{! Still }}\n!", [:], "!"),
    Example("Standalone Without Newline", "!\n  {{! Still }}", [:], "!\n"),
    Example("Multiline Standalone", "Begin.\n{{!\nSomething\n}}\nEnd.\n", [:], "Begin.\nEnd.\n"),
    Example("Indented Multiline", "Begin.\n  {{!\n    Some\n  }}\nEnd.\n", [:], "Begin.\nEnd.\n"),
    Example("Indented Inline", "  12 {{! 34 }}\n", [:], "  12 \n"),
    Example("Surrounding Whitespace", "12345 {{! Comment }} 67890", [:], "12345  67890"),
  ]

  static let delimiters = [
    Example("Pair Behavior", "{{=<% %>=}}(<%text%>)", [:], "(Hey!)"),
    Example("Special Characters", "({{=[ ]=}}[text])", [:], "(Hey!)"),
    Example(
      "Sections",
      "[\n{{#yes}}\n  {{text}}\n  |text|\n{{/yes}}\n\n{{= | | =}}\n|#yes|\n  {{text}}\n  |text|\n|/yes|\n]\n",
      [:], "[\n  Hey!\n  |text|\n\n  {{text}}\n  Hey!\n]\n"),
    Example(
      "Inverted Sections",
      "[\n{{^no}}\n  {{text}}\n  |text|\n{{/no}}\n\n{{= | | =}}\n|^no|\n  {{text}}\n  |text|\n|/no|\n]\n",
      [:], "[\n  Hey!\n  |text|\n\n  {{text}}\n  Hey!\n]\n"),
    Example(
      "Partial Inheritence", "[ {{>include}} ]\n{{= | | =}}\n[ |>include| ]\n",
      ["include": ".{{text}}."], "[ .Hey!. ]\n[ .Hey!. ]\n"),
    Example(
      "Post-Partial Behavior", "[ {{>include}} ]\n[ .{{text}}.  .|text|. ]\n",
      ["include": ".{{text}}. {{= | | =}} .|text|."], "[ .Hey!.  .Hey!. ]\n[ .Hey!.  .|text|. ]\n"),
    Example("Surrounding Whitespace", "| {{=@ @=}} |", [:], "|  |"),
    Example("Outlying Whitespace", " | {{=@ @=}}\n", [:], " | \n"),
    Example("Standalone Tag", "Begin.\n{{=@ @=}}\nEnd.\n", [:], "Begin.\nEnd.\n"),
    Example("Indented Standalone Tag", "Begin.\n  {{=@ @=}}\nEnd.\n", [:], "Begin.\nEnd.\n"),
    Example("Standalone Line Endings", "|\r\n{{= @ @ =}}\r\n|", [:], "|\r\n|"),
    Example("Standalone Without Previous Line", "  {{=@ @=}}\n=", [:], "="),
    Example("Standalone Without Newline", "=\n  {{=@ @=}}", [:], "=\n"),
    Example("Pair with Padding", "|{{= @   @ =}}|", [:], "||"),
    Example("Unescaped", "{{=<% %>=}}<%{markup}%><%&markup%>", [:], "<b><b>"),
  ]

  static let sections = [
    Example("Variable test", "{{#text}}{{.}} is {{text}}{{/text}}", [:], "Hey! is Hey!"),
    Example(
      "Deeply Nested Contexts",
      "{{#a}}\n{{one}}\n{{#b}}\n{{one}}{{two}}{{one}}\n{{/b}}\n{{one}}\n{{/a}}\n", [:],
      "1\n121\n1\n"),
    Example("List", "\"{{#list}}{{item}}{{/list}}\"", [:], "\"123\""),
    Example(
      "Doubled", "{{#yes}}\n* first\n{{/yes}}\n* {{text}}\n{{#yes}}\n* third\n{{/yes}}\n", [:],
      "* first\n* Hey!\n* third\n"),
    Example(
      "Nested (Truthy)", "| A {{#yes}}B {{#yes}}C{{/yes}} D{{/yes}} E |", [:], "| A B C D E |"),
    Example("Nested (Falsey)", "| A {{#no}}B {{#no}}C{{/no}} D{{/no}} E |", [:], "| A  E |"),
    Example("Surrounding Whitespace", " | {{#yes}}\t|\t{{/yes}} | \n", [:], " | \t|\t | \n"),
    Example(
      "Internal Whitespace", " | {{#yes}} {{! Important }}\n {{/yes}} | \n", [:], " |  \n  | \n"),
    Example(
      "Indented Inline", " {{#yes}}YES{{/yes}}\n {{#yes}}GOOD{{/yes}}\n", [:], " YES\n GOOD\n"),
    Example(
      "Standalone Lines", "| This Is\n{{#yes}}\n|\n{{/yes}}\n| A Line\n", [:],
      "| This Is\n|\n| A Line\n"),
    Example(
      "Indented Standalone Lines", "| This Is\n  {{#yes}}\n|\n  {{/yes}}\n| A Line\n", [:],
      "| This Is\n|\n| A Line\n"),
    Example("Standalone Line Endings", "|\r\n{{#yes}}\r\n{{/yes}}\r\n|", [:], "|\r\n|"),
    Example("Standalone Without Previous Line", "  {{#yes}}\n#{{/yes}}\n/", [:], "#\n/"),
    Example("Standalone Without Newline", "#{{#yes}}\n/\n  {{/yes}}", [:], "#\n/\n"),
    Example("Padding", "|{{# yes }}={{/ yes }}|", [:], "|=|"),
    Example("Leading Dot", "{{#b}}{{.two}}{{/b}}", [:], "2"),
  ]

  static let inverted = [
    Example(
      "Doubled", "{{^no}}\n* first\n{{/no}}\n* {{text}}\n{{^no}}\n* third\n{{/no}}\n", [:],
      "* first\n* Hey!\n* third\n"),
    Example("Surrounding Whitespace", " | {{^no}}\t|\t{{/no}} | \n", [:], " | \t|\t | \n"),
    Example(
      "Standalone Indented Lines", "| This Is\n  {{^no}}\n|\n  {{/no}}\n| A Line\n", [:],
      "| This Is\n|\n| A Line\n"),
    Example("Interpolation - Standalone", "  {{text}}\n", [:], "  Hey!\n"),
    Example("Triple Mustache - Standalone", "  {{{markup}}}\n", [:], "  <b>\n"),
  ]

  static let partials = [
    Example("Basic Behavior", "\"{{>text}}\"", ["text": "from partial"], "\"from partial\""),
    Example("Context", "\"{{>partial}}\"", ["partial": "*{{text}}*"], "\"*Hey!*\""),
    Example("Surrounding Whitespace", "| {{>partial}} |", ["partial": "\t|\t"], "| \t|\t |"),
    Example(
      "Inline Indentation", "  {{text}}  {{> partial}}\n", ["partial": ">\n>"], "  Hey!  >\n>\n"),
    Example("Standalone Line Endings", "|\r\n{{>partial}}\r\n|", ["partial": ">"], "|\r\n>|"),
    Example(
      "Standalone Without Previous Line", "  {{>partial}}\n>", ["partial": ">\n>"], "  >\n  >>"),
    Example("Standalone Without Newline", ">\n  {{>partial}}", ["partial": ">\n>"], ">\n  >\n  >"),
    Example(
      "Standalone Indentation", "\\\n {{>partial}}\n/\n",
      ["partial": "|\n{{{lines}}}a b{{{lines}}}c\n|\n"], "\\\n |\n <\n->a b<\n->c\n |\n/\n"),
    Example("Padding Whitespace", "|{{> partial }}|", ["partial": "[]"], "|[]|"),
    Example(
      "Nested indentation", " {{>outer}}\n", ["outer": "a\n  {{>inner}}\nb\n", "inner": "1\n2\n"],
      " a\n   1\n   2\n b\n"),
    Example(
      "Indented sections", "  {{>p}}\n",
      ["p": "{{#list}}\n{{item}}\n{{/list}}\n{{#yes}}a{{/yes}}\n"],
      "  1\n  2\n  3\n  a\n"),
  ]

  static let inheritance = [
    Example("Default", "{{$title}}Default title{{/title}}\n", [:], "Default title\n"),
    Example(
      "Variable", "{{$foo}}default {{text}} content{{/foo}}\n", [:], "default Hey! content\n"),
    Example(
      "Inherit", "{{<include}}{{/include}}", ["include": "{{$foo}}default{{/foo}}"], "default"),
    Example(
      "Overridden content", "{{<super}}{{$title}}sub template title{{/title}}{{/super}}",
      ["super": "...{{$title}}Default title{{/title}}..."], "...sub template title..."),
    Example(
      "Data does not override block", "{{<include}}{{$text}}in template{{/text}}{{/include}}",
      ["include": "{{$text}}in include{{/text}}"], "in template"),
    Example(
      "Two overridden parents",
      "test {{<parent}}{{$stuff}}override1{{/stuff}}{{/parent}} {{<parent}}{{$stuff}}override2{{/stuff}}{{/parent}}\n",
      ["parent": "|{{$stuff}}...{{/stuff}}{{$default}} default{{/default}}|"],
      "test |override1 default| |override2 default|\n"),
    Example(
      "Override parent with newlines",
      "{{<parent}}{{$ballmer}}\npeaked\n\n:(\n{{/ballmer}}{{/parent}}",
      ["parent": "{{$ballmer}}peaking{{/ballmer}}"], "peaked\n\n:(\n"),
    Example(
      "Only one override", "{{<parent}}{{$b}}override two{{/b}}{{/parent}}",
      ["parent": "{{$a}}default one{{/a}}, {{$b}}default two{{/b}}"], "default one, override two"),
    Example(
      "Parent template", "{{>parent}}|{{<parent}}{{/parent}}",
      ["parent": "{{$foo}}default content{{/foo}}"], "default content|default content"),
    Example(
      "Recursion", "{{<parent}}{{$foo}}override{{/foo}}{{/parent}}",
      [
        "parent": "{{$foo}}default content{{/foo}} {{$bar}}{{<parent2}}{{/parent2}}{{/bar}}",
        "parent2":
          "{{$foo}}parent2 default{{/foo}} {{<parent}}{{$bar}}don't recurse{{/bar}}{{/parent}}",
      ], "override override override don't recurse"),
    Example(
      "Multi-level inheritance", "{{<parent}}{{$a}}c{{/a}}{{/parent}}",
      [
        "parent": "{{<older}}{{$a}}p{{/a}}{{/older}}", "older": "{{<grand}}{{$a}}o{{/a}}{{/grand}}",
        "grand": "{{$a}}g{{/a}}",
      ], "c"),
    Example(
      "Multi-level inheritance, no sub child", "{{<parent}}{{/parent}}",
      [
        "parent": "{{<older}}{{$a}}p{{/a}}{{/older}}", "older": "{{<grand}}{{$a}}o{{/a}}{{/grand}}",
        "grand": "{{$a}}g{{/a}}",
      ], "p"),
    Example(
      "Text inside parent", "{{<parent}} asd {{$foo}}hmm{{/foo}} asd {{/parent}}",
      ["parent": "{{$foo}}default content{{/foo}}"], "hmm"),
    Example(
      "Block scope", "{{<parent}}{{$block}}I say {{one}}.{{/block}}{{/parent}}",
      ["parent": "{{#a}}{{$block}}You say {{one}}.{{/block}}{{/a}}"], "I say 1."),
  ]

  static let indentation = [
    Example(
      "Inherit indentation", "{{<parent}}{{$nineties}}hammer time{{/nineties}}{{/parent}}",
      ["parent": "stop:\n  {{$nineties}}collaborate and listen{{/nineties}}\n"],
      "stop:\n  hammer time\n"),
    Example(
      "Standalone parent", "Hi,\n  {{<parent}}{{/parent}}\n", ["parent": "one\ntwo\n"],
      "Hi,\n  one\n  two\n"),
    Example(
      "Standalone block", "{{<parent}}{{$block}}\none\ntwo{{/block}}\n{{/parent}}\n",
      ["parent": "Hi,\n  {{$block}}{{/block}}\n"], "Hi,\n  one\n  two\n"),
    Example(
      "Block reindentation", "{{<parent}}{{$block}}\n    one\n    two\n{{/block}}{{/parent}}\n",
      ["parent": "Hi,\n  {{$block}}\n  {{/block}}\n"], "Hi,\n  one\n  two\n"),
    Example(
      "Intrinsic indentation", "{{<parent}}{{$block}}\none\ntwo\n{{/block}}{{/parent}}\n",
      ["parent": "Hi,\n{{$block}}\n  default\n{{/block}}\n"], "Hi,\n  one\n  two\n"),
    Example(
      "Default keeps its lines", "{{$block}}\n    one\n  two\n\n      three\n{{/block}}\n", [:],
      "    one\n  two\n\n      three\n"),
    Example(
      "Nested blocks", "{{<p}}{{$inner}}\n1\n2\n{{/inner}}{{/p}}",
      [
        "p":
          "<a>\n  {{$outer}}\n    <b>\n      {{$inner}}\n      x\n      {{/inner}}\n    </b>\n  {{/outer}}\n</a>\n"
      ],
      "<a>\n    <b>\n      1\n      2\n    </b>\n</a>\n"),
    Example(
      "Indented include in a filling", "{{<p}}{{$b}}\n      <i>\n        {{>q}}\n{{/b}}{{/p}}",
      ["p": "  {{$b}}\n  {{/b}}\n", "q": "1\n2\n"], "  <i>\n    1\n    2\n"),
  ]

  @Test func `a template may fill a block of itself with itself`() {
    let text = TemplateText(
      """
      {{<card}}{{$body}}a{{<card}}{{$body}}b{{/body}}{{/card}}{{/body}}{{/card}}
      -- card --
      [{{$body}}{{/body}}]
      """)
    #expect(text.rendered(with: Facts()) == "[a[b]]")
  }

  @Test func `a filling may hold a block of the same name, filled from outside`() {
    let files = [
      "mid": "{{<base}}{{$a}}<{{$a}}default{{/a}}>{{/a}}{{/base}}", "base": "{{$a}}base{{/a}}",
    ]
    let alone = TemplateText(files.merging(["main": "{{>mid}}"]) { $1 })
    #expect(alone.rendered(with: Facts()) == "<default>")
    let page = TemplateText(files.merging(["main": "{{<mid}}{{$a}}top{{/a}}{{/mid}}"]) { $1 })
    #expect(page.rendered(with: Facts()) == "top")
  }
}

/// The data of the specification's examples.
private struct Facts: View {
  static let name = "facts"
  static let fields: [ViewField<Facts>] = [
    .text("text", "") { _ in "Hey!" },
    .html("markup", "") { _ in HTML(trusted: "<b>") },
    .html("lines", "") { _ in HTML(trusted: "<\n->") },
    .flag("yes", "") { _ in true },
    .flag("no", "") { _ in false },
    .list("list", "") { _ in ["1", "2", "3"].map(Item.init) },
    .record("a", "") { _ in Outer() },
    .record("b", "") { _ in Inner() },
  ]

  struct Item: View {
    let item: String
    static let name = "item"
    static let fields: [ViewField<Item>] = [.text("item", "") { $0.item }]
  }

  struct Outer: View {
    static let name = "a"
    static let fields: [ViewField<Outer>] = [.text("one", "") { _ in "1" }]
  }

  struct Inner: View {
    static let name = "b"
    static let fields: [ViewField<Inner>] = [.text("two", "") { _ in "2" }]
  }
}
