import CCMark
import Glibc
import KimDiagnostics
import Synchronization
import Testing

@testable import KimMarkdown

/// Only the documented rewrites make the output differ from the library's.
struct PlainMarkdownTests {
  @Test(arguments: plain)
  func `Markdown that no rewrite concerns is rendered as by the library, byte for byte`(
    text: String
  ) {
    #expect(rendered(text) == library(text))
  }

  @Test(arguments: rewritten)
  func `a rewrite changes the attributes that it is for and nothing else`(text: String) {
    var html = rendered(text)
    for (ours, theirs) in [
      (" scope=\"col\"", ""), (" tabindex=\"0\"", ""), (" class=\"kiri\"", " align=\"left\""),
      (" class=\"tengah\"", " align=\"center\""), (" class=\"kanan\"", " align=\"right\""),
      (" rel=\"noopener\"", ""),
      (
        "<input type=\"checkbox\" aria-label=\"Selesai\" checked disabled>",
        "<input type=\"checkbox\" checked=\"\" disabled=\"\" />"
      ),
      (
        "<input type=\"checkbox\" aria-label=\"Belum selesai\" disabled>",
        "<input type=\"checkbox\" disabled=\"\" />"
      ),
    ] {
      html.replace(ours, with: theirs)
    }
    html.replace(/(<h[1-6]) id="[^"]*"/) { $0.output.1 }
    #expect(html == library(text))
  }

  /// As posts are read: what is there for text of phones concerns nothing else.
  @Test(arguments: plain + rewritten)
  func `Markdown that is no text of a phone is rendered alike wherever it stands`(text: String) {
    let isPhoneText = PhoneText.isFound(in: MappedText(Array(text.utf8)[...]), reading: .ifLikely)
    #expect(isPhoneText == textOfPhones.contains(text))
    guard !isPhoneText else { return }
    #expect(MarkdownText(ofPost: text).html == MarkdownText(text).html)
  }

  private func rendered(_ text: String) -> String {
    let file = SourceFile(path: "a.md", text: text)
    let renderer = MarkdownRenderer(policy: MarkdownPolicy(linkRel: .own, headingBase: 1))
    let result = renderer.render(file, body: 0..<file.bytes.count, resolver: OpenSite())
    #expect(result.diagnostics.isEmpty)
    return String(decoding: result.html, as: UTF8.self)
  }

  /// What the library itself gives, in safe mode.
  private func library(_ text: String) -> String {
    CMarkDocument.oneParseAtATime.withLock { _ in
      let options = CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_FOOTNOTES
      cmark_gfm_core_extensions_ensure_registered()
      let parser: OpaquePointer = unsafe cmark_parser_new(options)
      for name in ["table", "strikethrough", "autolink", "tagfilter", "tasklist"] {
        unsafe cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
      }
      unsafe cmark_parser_feed(parser, text, text.utf8.count)
      let tree: OpaquePointer = unsafe cmark_parser_finish(parser)
      let extensions = unsafe cmark_parser_get_syntax_extensions(parser)
      let html: UnsafeMutablePointer<CChar> = unsafe cmark_render_html(tree, options, extensions)
      defer {
        unsafe free(html)
        unsafe cmark_node_free(tree)
        unsafe cmark_parser_free(parser)
      }
      return unsafe String(cString: html)
    }
  }
}

private let plain = [
  "", "\n\n", "satu", "satu\ndua", "satu\n\ndua", "  satu\n   dua\n", "satu  \ndua", "satu\\\ndua",
  "*a* _b_ **c** __d__", "***a***", "**a *b* c**", "*a **b***", "a*b*c a_b_c", "* a*", "**a",
  "*a\nb*", "\\*a\\*", "a \\_ b", "`a`", "`` a`b ``", "` a `", "`a\nb`", "`a", "``", "`<b>`",
  "~~a~~", "~a~", "~~a *b*~~", "a ~ b", "~~a",
  "&amp; &lt; &copy; &#35; &#x41; &bukan;", "a & b < c > d \" e '", "&#0;", "a\u{0}b",
  "Ümlaut é 你好 😀 ꦲꦏ꧀ꦱꦫ", "—–…“”‘’",
  "***", "---", "___", "* * *", "a\n\n---\n\nb",
  "    kode\n    dua", "\tkode", "    a\n\n    b", "a\n\n    kode",
  "```\nkode <b>\n```", "```swift\nlet a = 1\n```", "~~~\na\n~~~", "```\na", "````\n```\n````",
  "``` sh  lain\na\n```", "- a\n\n  ```\n  b\n  ```",
  "> a", "> a\nb", "> a\n>\n> b", "> > a", "> - a", ">a\n\n> b", "> ```\n> a\n> ```", ">", "> [a]",
  "- a\n- b", "* a\n* b", "+ a", "- a\n\n- b", "- a\n  - b\n    - c", "- a\n\n  b", "-\n- a",
  "1. a\n2. b", "3. a\n4. b", "1) a", "1. a\n\n2. b", "1. a\n   - b", "- a\n1. b", "10. a\n    b",
  "- a\n  b\n- c", "- > a\n- `b`", "- - a", "- ***", "- a\n\n\n- b", "-a", "1.a", "0. a",
  "- [a]\n- [ ]", "[ ] a",
  "[a](b.md)", "[a](b.md \"c\")", "[a](<b c.md>)", "[*a* `b`](c)", "[a](b(c))", "[a](b%20c.md)",
  "[a](../b/c.md#d)", "[a]: b.md\n\n[a]", "[a]: b.md 'c'\n\n[x][a] [a][] [A]", "[a]", "[a][b]",
  "[a] (b)", "[a](b c)", "\\[a](b)", "[a\\](b)", "[a](b.md)[c](d.md)", "a[b](c.md)d",
  "[a](mailto:a@b.id)", "[a](tel:+62711)", "[a](geo:-2.9,104.7)", "<a@b.id>", "a@b.id",
  "[a](b.md 'c \"d\"')", "[a](b.md \"c &quot; d\")", "[**a](b)**", "*[a](b)*", "[a](b&c=d)",
  "[a]: <b c>\n\n[a]", "[a](#)", "![a", "!a", "[^a]", "[^a]: b", "a[^b]",
  "| a", "a | b", "a | b\n-x", "| a | b |\n| - |", "www", "http://", "a:b", "http:a", "x@", "@x",
  "a\r\nb\r\n\r\nc", "a\rb", "a\u{A0}b", "\u{FEFF}a", "<", "< a", "a < b > c", "a <3 b", "1 < 2",
  "#a", "\\# a", "a\n    b", "    ", "\t", "- a\n\tb", ">\ta", "a\n***\nb", "*\u{A0}a*",
  "Satu (dua), tiga: 50% & \"empat\" — lima/enam.", "Jum'at, 16 Juni 2023 pukul 09.00 WIB",
]

private let rewritten = [
  "# a", "# x\n## a\n### b\n## c", "# a #", "a\n===", "# *a* `b`", "# a\n\nb\n\n## c\n- d", "> # a",
  "- # a\n- b", "# a\n# a", "#\n", "# &lt;",
  "| a | b |\n|---|---|\n| c | d |", "| a | b |\n|:--|--:|\n| c | d |\n| e | f |", "|a|\n|:-:|",
  "| a | b |\n|---|---|\n| c |", "| a |\n|---|\n| b | c |", "a | b\n- | -\nc | d\n\ne",
  "| `a` | *b* |\n|---|---|\n| \\| | [c](d) |", "> | a |\n> |---|\n> | b |", "- | a |\n  |---|\n",
  "x\n| a |\n|---|\n| b |", "| a |\n|---|\n| b |\n\n| c |\n|---|\n| d |", "| a |\n|---|\n|  |",
  "- [ ] a\n- [x] b", "- [x] a\n\n- [ ] b", "1. [ ] a", "- [ ] a\n  - [x] b", "- [ ] *a* [b](c)",
  "- [ ] a\n\n  b", "- [ ] a\n- b",
  "http://a.id", "https://a.id/b?c=d&e=f#g", "www.a.id.", "<https://a.id>", "(https://a.id)",
  "[a](https://b.id)", "[a](https://b.id \"c\")", "[a](https://b.id/c%20d)", "a https://b.id, c",
  "[a]: https://b.id\n\n[a]", "[a](https://b.id/ü)", "**https://a.id**", "[a](https://b.id/[c])",
  "| https://a.id |\n|---|", "# https://a.id", "https://a.id/~b_c*d+e!f", "[a](https://b.id/c'd)",
]

/// Those of the above that are lines of a phone by every rule: short, and no end of a sentence.
private let textOfPhones: Set<String> = [
  "satu\ndua", "  satu\n   dua\n", "*a\nb*", "`a\nb`", "~a~", "a | b\n-x", "a\r\nb\r\n\r\nc",
  "a\rb",
  "a\n    b",
]
