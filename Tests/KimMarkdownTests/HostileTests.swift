import KimDiagnostics
import Testing

@testable import KimMarkdown

/// What a writer with bad intentions may try.
struct HostileTests {
  @Test(arguments: HostileText.schemes)
  func `no scheme but the allowed ones comes out`(address: String) {
    for text in [
      "[a](\(address))", "[a](<\(address)>)", "<\(address)>", "![a](\(address))",
      "![a](<\(address)>) b", "[a]\n\n[a]: \(address)", "[a]\n\n[a]: <\(address)>",
      "[![a](\(address))](\(address))", "| [a](\(address)) |\n|--|", "# [a](\(address))",
      "> [!TIP]\n> [a](\(address))", "a[^1]\n\n[^1]: [a](\(address))",
    ] {
      let tags = HostileText.tags(in: MarkdownText(text).html)
      #expect(!tags.contains("script:"), "\(text)")
      #expect(!tags.contains("data:"), "\(text)")
      #expect(!tags.contains("file:"), "\(text)")
    }
  }

  @Test(arguments: HostileText.markup)
  func `no element and no attribute of the writer's comes out`(text: String) {
    HostileText.expectHarmless(MarkdownText(text).html)
    for phone in [text, "• a\n\n\(text)\n*b*", "• \(text)", "*\(text)*", "a\n1.\(text)\nb"] {
      HostileText.expectHarmless(MarkdownText(ofPhone: phone).html)
    }
    for code in [
      "{{< figure src=\"a.jpg\" alt='\(text)' caption='\(text)' >}}", "![[a.jpg|\(text)]]",
    ] {
      HostileText.expectHarmless(MarkdownText(code).html)
    }
  }

  @Test(arguments: HostileText.schemes)
  func `no scheme comes out of text of a phone or another program's code`(address: String) {
    for text in [
      "• \(address)", "*\(address)*", "_\(address)_", "<\(address)>", "![a](\(address))\n• b",
      "![a](<\(address)>)", "1.satu \(address)\n#\(address)",
    ] {
      expectNoScript(MarkdownText(ofPhone: text), text)
    }
    for text in [
      "{{< figure src=\"\(address)\" >}}", "{{< figure src=\"\(address)\" link=\"\(address)\" >}}",
      "{% include image.html url=\"\(address)\" %}", "[caption]<img src=\"\(address)\">[/caption]",
      "[caption]![a](\(address))[/caption]", "[a]({{ \"\(address)\" | relative_url }})",
      "[a]({{ site.url }}\(address))", "[a]({{< ref \"\(address)\" >}})", "![a](\(address) b.jpg)",
      "[a](\(address) b.jpg)", "![[\(address).jpg]]", "\(address).jpg",
      "{{< youtube \"\(address)\" >}}",
    ] {
      expectNoScript(MarkdownText(text), text)
    }
  }

  private func expectNoScript(_ text: MarkdownText, _ written: String) {
    let tags = HostileText.tags(in: text.html)
    for scheme in ["script:", "data:", "file:"] { #expect(!tags.contains(scheme), "\(written)") }
  }

  @Test(arguments: [
    "[a](java{{< x >}}script:b)", "<scr{{< x >}}ipt>alert(1)</scr{{< x >}}ipt>",
    "&#x20{{< x >}}2E;",
    "[a]({% x %}javascript:b)", "<{{< x >}}img src=x onerror=a>", "{{ \"<script>\" | x }}",
    "{{< ref \"](javascript:a)\" >}}", "[a]({{< ref \"javascript:b\" >}})", "\u{202A}{{< x >}}• a",
  ])
  func `what codes parted is looked at when they are gone`(text: String) {
    let html = MarkdownText(text).html
    #expect(
      !HostileText.tags(in: html).contains("script:")
        && !HostileText.tags(in: html).contains("onerror"))
    #expect(!html.contains("<script") && !html.contains("\u{202E}"))
  }

  /// Where a step for each pair of bytes would take minutes.
  @Test(.timeLimit(.minutes(60)), arguments: phonePatterns)
  func `a long run of a phone's or another program's mark is read in one pass`(pattern: Pattern) {
    for reading in [PhoneTextReading.ifLikely, .unlessMarkdown] {
      let policy = MarkdownPolicy(linkRel: .own, phoneText: reading, takesTopics: true)
      let text = MarkdownText(bytes: pattern.bytes(count: 1 << 14), policy: policy)
      let result = text.rendered
      #expect(result.isUsable || result.diagnostics.hasErrors)
      #expect(result.html.count < 64 << 20)
    }
  }

  /// Each of these costs one Markdown library or another minutes, gigabytes or a crash. At the
  /// length of the longest post, 1 MiB, an optimised build takes at most a second for any of them.
  @Test(.timeLimit(.minutes(60)), arguments: patterns)
  func `a long run of one pattern is rendered or refused, and never hangs`(pattern: Pattern) {
    let result = MarkdownText(bytes: pattern.bytes(count: 1 << 15)).rendered
    #expect(result.isUsable || result.diagnostics.hasErrors)
    #expect(result.html.count < 64 << 20)
  }

  @Test(.timeLimit(.minutes(60)), arguments: ["www._", "www.a_", "www.", "awww._"])
  func `a word that repeats the start of an address is refused, and never hangs`(unit: String) {
    let result = MarkdownText("a\n\n" + String(repeating: unit, count: 100_000)).rendered
    #expect(result.diagnostics.found.map(\.code) == ["markdown/too-complex"])
    #expect(result.diagnostics.found.first?.place.line == 3)
  }

  @Test func `a page of honest addresses is rendered`() {
    let links = (1...2000).map { "www.desa-\($0).id/kabar/panen-raya\n" }.joined()
    #expect(MarkdownText(links).rendered.outboundLinks.count == 2000)
  }

  @Test(arguments: [(">", 90, true), (">", 150, false), ("- ", 150, false), ("> 1. ", 60, false)])
  func `blocks may be nested a hundred levels deep`(mark: String, count: Int, isUsable: Bool) {
    let text = MarkdownText("a\n\n" + String(repeating: mark, count: count) + "b")
    let result = text.rendered
    #expect(result.isUsable == isUsable)
    #expect(result.html.isEmpty == !isUsable)
    if !isUsable {
      #expect(result.diagnostics.found.map(\.code) == ["markdown/too-deep"])
      #expect(result.diagnostics.found.map(\.place.line) == [3])
      #expect(result.diagnostics.hasErrors)
    }
  }

  @Test func `inlines and lists by indentation count as nesting too`() {
    let emphasis = String(repeating: "*a **b ", count: 80) + String(repeating: " c** d*", count: 80)
    #expect(MarkdownText("x\n" + emphasis).problems == ["1:1+1 markdown/too-deep"])
    let list = (0..<120).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
    #expect(!MarkdownText(list).rendered.isUsable)
  }

  @Test func `what is refused says why and where`() {
    let text = MarkdownText("a\n\n" + String(repeating: "![[]()", count: 40_000))
    #expect(!text.rendered.isUsable)
    #expect(text.rendered.diagnostics.found.map(\.code) == ["markdown/too-complex"])
    #expect(text.rendered.diagnostics.found.map(\.place.line) == [3])
    #expect(MarkdownRenderer.firstHeading(of: text.file, body: text.body) == nil)
  }

  @Test func `a long honest document passes the limits`() {
    let part = """
      ## Bagian

      Warga [berkumpul](https://a.id/b_(c)) di *balai* **desa** `x` (pagi), a@b.id. ![f](a.jpg)

      | No | Nama | Nilai |
      |---:|:-----|:-----:|
      | 1  | -    | -1.5  |
      | 2  | [b]  | 3     |

      - satu [x](profil.md)
        - dua
      > kutipan [^1]

      <!-- catatan -->

      """
    let text = String(repeating: part, count: 150) + "\n[^1]: a\n"
    let many = (0..<400).map { "[r\($0)]: https://a.id/\($0) \"judul\"\n" }.joined()
    let result = MarkdownText(text + "\n" + many).rendered
    #expect(result.isUsable)
    #expect(result.diagnostics.isEmpty)
    #expect(result.images.count == 150)
  }
}

struct Pattern: CustomTestStringConvertible {
  let head: String
  let unit: String
  var tail = ""

  var testDescription: String { head.prefix(20).debugDescription + unit.debugDescription + tail }

  func bytes(count: Int) -> [UInt8] {
    let unit = Array(unit.utf8)
    var bytes = Array(head.utf8)
    bytes.reserveCapacity(count + unit.count)
    while bytes.count < count - tail.utf8.count { bytes += unit }
    return bytes + Array(tail.utf8)
  }
}

private let patterns: [Pattern] =
  [
    ">", "> ", "[", "![", "*", "**", "_", "(", "`", "~", "|", "<", "!", "\\", "&", "#", "\n", " ",
    "\t", "\0", "- ", "* ", "1. ", ">- ", "- > ", "-\n", "# a\n", "a\n=\n", "a\n\n", "a\n",
    "*a ", "a* ", "_a ", "a_ ", "*_", "**a *a ", "*a_ ", "~~a ", "a~ ", "`a", "``a` ", "[a](",
    "[a](b", "[a](<b", "[]", "[]()", "![]()", "![[]()", "[a][b", "[a]: b\n", "[a]:", "[^a]", "[^",
    "[^a]: x\n\n", "[^1]\n\n[^1]: x\n\n", "http://", "http://a.b/(", "www.", "www.a.", "a@", "a@b.",
    "@", "mailto:", "](", "[a](b ", "xmpp:a@a.b/", "a:", "://", "<!", "<?", "<!A ", "<!--",
    "<![CDATA[", "<a b=\"",
    "<b>", "<b>\n\n", "&#x202E;", "\u{202E}", "a|b\n-|-|-\n", "a\n|-\n", "|-|\n", "|a|\n|-|\n\n",
    "- [ ] a\n", "- [ ] ", "```\n", "```a`\n", "> [!TIP]\n\n", "> [!X]\n\n", "![a](a.jpg)\n\n",
    "![a](x.jpg) ", "https://youtu.be/dQw4w9WgXcQ\n\n", "[a](x.md) ", "[a](b c.d) ",
    "[a](https://b.id) ",
    "https://b.id ", "<https://b.id> ", "`a\nb` [c](x.md) ", "# a\n\n[b](#c)\n\n", "a<br>",
  ].map { Pattern(head: "", unit: $0) } + [
    Pattern(head: "x ", unit: "<!A "), Pattern(head: "x ", unit: "<? "),
    Pattern(head: "x ", unit: "<![CDATA[ "), Pattern(head: "[a](", unit: "("),
    Pattern(head: "http://a", unit: ")"), Pattern(head: "http://a.b", unit: "&a;"),
    Pattern(head: "[a]: " + String(repeating: "b", count: 50_000) + "\n\n", unit: "[a] "),
    Pattern(
      head: "|" + String(repeating: "a|", count: 400) + "\n|"
        + String(repeating: "-|", count: 400) + "\n", unit: "a\n"),
    Pattern(head: String(repeating: "x\n", count: 200_000), unit: "|-|-\n"),
    Pattern(head: String(repeating: "> ", count: 90) + "a\n", unit: "a\n"),
    Pattern(head: String(repeating: "> ", count: 2_000) + "a\n", unit: "a\n"),
    Pattern(head: "", unit: "[", tail: "a" + String(repeating: "](b)", count: 1_000)),
    Pattern(head: "", unit: "*a ", tail: String(repeating: " b*", count: 100_000)),
    Pattern(head: "[^", unit: "a", tail: "]: x"), Pattern(head: "[", unit: "a", tail: "]: x"),
    Pattern(head: "[^a]: x\n\n", unit: "[^a] "), Pattern(head: "", unit: "a", tail: "@"),
  ]

private let phonePatterns: [Pattern] =
  [
    "*", "_", "~", "*a", "*a ", "_a_", "*_~a~_*", "~a~ ", "`a", "```a ", "```a\n", "a```\n", "[",
    "![",
    "![a](", "![a](b", "<", "<b ", "<b>", "<!--", "<!-- a\n", "<div>\n", "</", "<a@", "• ", "• a\n",
    " • a\n", "✅ ", "1.", "1.a", "1. a\n", "12. a\n", "a. b\n", "a. b\nb. c\n", "-a\n", "- - ",
    "-\n",
    "–", "> ", "> a\n", ">> a\n", "> - a\n", "#a ", "#a\n", "#a#b ", "# ", "a : b\n", "a:", "a.",
    "a.id", "a.id/", "a.id ", "wa.me/", "www.", "http://", "https://a", ".desa.id", "a@b.id ",
    "://",
    "\\", "&", "&#", "|", "|\n", "=\n", "a\n", "a\n\n", "\t", "\t\t- a\n", " ", "\u{A0}",
    "\u{200E}",
    "a\r", "\r\n", "😀", "*😀*", "a ", "{{<", "{{< a", "{{< a >}}", "{{% a %}}", "{%", "{% a %}",
    "{% comment %}", "{{", "{{ site.a }}", "{{ \"", "{:", "{: .a}", "{#", "# a {#b}\n", "[caption]",
    "[caption]![a](b)", "[embed]", "[/embed]", "[youtube", "[a b=\"", "[vc_a]", "![[", "![[a.jpg]]",
    "a.jpg", "a.jpg\n", "(a.jpg)\n", "a.jpg, ", "[x](a b.jpg) ", "![x](a b.jpg)", "](", "](a b",
    "{{< figure src=\"a.jpg\" >}}\n", "{{< youtube dQw4w9WgXcQ >}}\n", "    a b c.\n", "###a\n",
  ].map { Pattern(head: "", unit: $0) } + [
    Pattern(head: "", unit: "{{ site.a "),
    Pattern(head: "[caption]", unit: "![", tail: "[/caption]"),
    Pattern(head: "{% comment %}", unit: "{{ a }} "), Pattern(head: "", unit: "[embed", tail: "]("),
    Pattern(head: "", unit: "wa.me/x("), Pattern(head: "", unit: "www.facebook.com/x("),
    Pattern(head: "• a\n", unit: "*a "), Pattern(head: "• a\n", unit: "a "),
    Pattern(head: "", unit: "a. b\n", tail: "b. c"), Pattern(head: "*", unit: "a _", tail: "*"),
    Pattern(head: "", unit: "a b ", tail: ".jpg"), Pattern(head: "x ", unit: " ", tail: "*"),
    Pattern(head: "{{< x ", unit: "a=\"b\" ", tail: ">}}"), Pattern(head: "```a\n", unit: "b\n"),
    Pattern(head: "", unit: "\t", tail: "a"), Pattern(head: "a:", unit: "a:", tail: "a.id"),
  ]
