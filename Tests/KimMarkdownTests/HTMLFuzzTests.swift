import KimRandom
import Testing

@testable import KimMarkdown

/// Random mixes of HTML and Markdown: nothing crashes, nothing but Markdown's elements comes out,
/// and every word does.
struct HTMLFuzzTests {
  @Test(arguments: 0..<40)
  func `every word of a random mix is on the page`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed), stream: 1)
    for _ in 0..<40 {
      let (text, words) = Self.mix(&random)
      let result = MarkdownText(text).rendered
      #expect(result.isUsable || words.isEmpty, "\(text)")
      let shown = Self.words(in: result.plainText)
      let lost = words.filter { !shown.contains($0) }
      #expect(lost == [], "\(text)")
      let strays = shown.subtracting(words).filter { $0.hasPrefix("buang") }
      #expect(strays == [], "\(text)")
      HostileText.expectHarmless(String(decoding: result.html, as: UTF8.self))
    }
  }

  @Test(arguments: 0..<40)
  func `random pieces of tags are harmless and cost no more than their size`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed), stream: 2)
    for _ in 0..<40 {
      let text = (0..<random.within(1...40)).map { _ in random.one(of: Self.pieces) }.joined()
      let result = MarkdownText(text).rendered
      HostileText.expectHarmless(String(decoding: result.html, as: UTF8.self))
      _ = MarkdownText(ofPhone: text).html
    }
  }

  private static func words(in text: String) -> Set<String> {
    Set(text.matches(of: /(kata|buang)[0-9]+/).map { String($0.output.0) })
  }

  /// A text, and the words of it that a reader has to see.
  private static func mix(_ random: inout SeededRandom) -> (text: String, words: [String]) {
    var text = ""
    var words: [String] = []
    for number in 0..<random.within(3...30) {
      switch random.below(6) {
      case 0, 1: text += (random.once(in: 6) ? "\n\n    " : "") + random.one(of: tags)
      case 2: text += random.one(of: joints)
      case 3 where random.once(in: 3):
        text += random.one(of: dropped).replacing("X", with: "buang\(number)")
      default:
        words.append("kata\(number)")
        text += random.one(of: markdown).replacing("X", with: "kata\(number)")
      }
    }
    return (text, words)
  }

  private static let names = [
    "p", "div", "b", "i", "u", "span", "ul", "ol", "li", "table", "tr", "td", "th", "blockquote",
    "h2", "center", "a href=\"x.md\"", "sup", "br", "hr", "figure", "figcaption", "pre", "code",
    "dl", "dt", "dd", "font color=red", "section", "tbody", "caption", "FIGURE", "o:p", "details",
    "summary", "table class=\"tr-caption-container\"", "td class=tr-caption", "td colspan=3",
    "ol type=a start=4", "b style=\"font-weight:normal\"", "video", "noscript", "q",
    "img src=a.jpg",
  ]

  private static let tags = names.flatMap { name in
    ["<\(name)>", "</\(name.prefix { $0 != " " })>"]
  }

  private static let joints = [" ", "\n", "\n\n", "&nbsp;", "<br><br>", "  \n", "\n  "]

  private static let dropped = [
    "<script>X</script>", "<style>X</style>", "<!-- X -->", "<iframe src=\"X\"></iframe>",
    "<object>X</object>", "<SCRIPT src=x>X\n\nX</SCRIPT>", "<a name=\"X\"></a>",
  ]

  private static let markdown = [
    " X ", "X", " X ", "\n\nX\n\n", "**X** ", "\n\n## X\n\n", "\n- X\n", "\n\n> X\n\n", " *X* ",
    "\n\n1. X\n\n", " `X` ", " [X](profil.md) ", "\n\n| X | a |\n|---|---|\n| b | c |\n\n",
    "<b>X</b>", "<p>X</p>", "<li>X</li>", "<td>X</td>", "<div>X", "<h3>X</h3>",
    "<a href=\"profil.md\">X</a>", "<pre>X</pre>", "<figcaption>X</figcaption>", " ~~X~~ ",
    "\n\n```\nX\n```\n\n", "\n  - X\n", " X\\\n",
  ]

  private static let pieces =
    names.flatMap { ["<\($0)", "</\($0)", "\($0)>", "<\($0)>"] }
    + joints + [
      "<", ">", "\"", "'", "=", "/", "!", "?", "--", "<!--", "-->", "`", "```", "|", "|-|-|\n", "[",
      "](",
      ")", "<script>", "</script>", "onclick=a", "javascript:a", "&lt;", "&#60;", "\\", "*", "_",
      "#",
      "> ", "- ", "1. ", "\u{0}", "\u{202E}", "é", "[^1]", "[^1]: ", "<![if !supportLists]>",
      "<![endif]>", "<![CDATA[", "]]>", "<?php", "?>", "~~", ": ", "https://a.id ", "{{< x >}}",
    ]
}
