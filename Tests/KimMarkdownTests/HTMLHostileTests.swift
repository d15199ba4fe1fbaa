import KimDiagnostics
import Testing

@testable import KimMarkdown

/// The attack collections once more, as HTML and in HTML.
struct HTMLHostileTests {
  @Test(arguments: HostileText.markup + attacks)
  func `no element and no attribute of the writer's comes out of HTML`(text: String) {
    for wrapped in [
      text, "<div>\(text)</div>", "<div>\n\(text)\n\n\(text)</div>", "<p>\(text)",
      "a<b>\(text)</b>",
      "<ul><li>\(text)<li>\(text)</ul>", "<table><tr><td>\(text)<td>\(text)</table>",
      "<h2>\(text)</h2>", "<pre>\(text)</pre>", "<code>\(text)</code>",
      "<a href=\"x.md\">\(text)</a>",
      "<figure><img src=a.jpg><figcaption>\(text)</figcaption></figure>", "<x-y>\(text)</x-y>",
      "<img src=a.jpg alt='\(text)' title=\"\(text)\">",
      "<a title='\(text)' href='profil.md'>a</a>",
      "<blockquote>\(text)</blockquote>", "<dl><dt>\(text)<dd>b</dl>", "<!--\(text)-->",
      "<![if !supportLists]>\(text)<![endif]>a", "<p title=\"\(text)\">a", "<textarea>\(text)",
      "<title>\(text)</title>", "<noscript>\(text)</noscript>", "<svg><style>\(text)</style></svg>",
      "<math>\(text)", "<xmp>\(text)</xmp>", "<template>\(text)</template>",
      "- <b>\(text)\n- b</b>",
    ] {
      HostileText.expectHarmless(MarkdownText(wrapped).html)
    }
  }

  @Test(arguments: HostileText.schemes)
  func `no scheme but the allowed ones comes out of HTML`(address: String) {
    for text in [
      "<a href=\"\(address)\">a</a>", "<a href='\(address)'>a</a>", "<a href=\(address)>a</a>",
      "<A HREF = \"\(address)\" >a</A>", "<img src=\"\(address)\">",
      "<img src='\(address)' alt=a> b",
      "<a href=\"\(address)\"><img src=\"\(address)\"></a>", "<iframe src=\"\(address)\"></iframe>",
      "<video src=\"\(address)\"></video>", "<audio><source src='\(address)'></audio>",
      "<table><tr><td><a href=\"\(address)\">a</a><td>b</table>", "<h2><a href='\(address)'>a</a>",
      "<form action=\"\(address)\"><button formaction=\"\(address)\">a</button></form>",
      "<base href=\"\(address)\">a", "<meta http-equiv=refresh content=\"0;url=\(address)\">a",
      "<svg><a xlink:href=\"\(address)\">a</a></svg>", "<object data=\"\(address)\">a</object>",
      "<img data-src=\"\(address)\" src=\"data:image/gif;base64,R0\">",
      "<img src=a.jpg srcset=\"\(address)\">", "<blockquote cite=\"\(address)\">a</blockquote>",
    ] {
      let tags = HostileText.tags(in: MarkdownText(text).html)
      for scheme in ["script:", "data:", "file:"] { #expect(!tags.contains(scheme), "\(text)") }
    }
  }

  @Test(arguments: [
    ("<ol><li>", 101, false), ("<blockquote>", 101, false), ("<blockquote>", 30, true),
    ("<ul><li>", 100_000, false), ("<div>", 100_000, true), ("<b>", 100_000, true),
    ("<table><tr><td>", 100_000, true), ("<p><i><font>", 30_000, true), ("<dl><dt>", 50_000, true),
    ("<figure><figcaption>", 50_000, true), ("<h2>", 100_000, true), ("<a href=x>", 50_000, true),
  ])
  func `elements are nested a hundred levels deep at most`(tag: String, count: Int, isUsable: Bool)
  {
    let text = "a\n\n" + String(repeating: tag, count: count) + "kata"
    let result = MarkdownText(text).rendered
    #expect(result.isUsable == isUsable)
    #expect(result.plainText.contains("kata") == isUsable)
    #expect(result.html.count < text.utf8.count + 20_000)
    if !isUsable {
      #expect(result.diagnostics.found.map(\.code).contains("markdown/too-deep"))
      #expect(result.diagnostics.found.first { $0.code == "markdown/too-deep" }?.place.line == 3)
    }
  }

  /// Where a step for each pair of bytes would take minutes.
  @Test(.timeLimit(.minutes(60)), arguments: runs)
  func `a long run of one piece of HTML is read in one pass`(unit: String) {
    let text = String(repeating: unit, count: (1 << 13) / unit.utf8.count)
    for wrapped in [text, "<ul><li>" + text, "<table><tr><td>a<td>" + text, "<pre>" + text] {
      let result = MarkdownText(wrapped).rendered
      #expect(result.isUsable || result.diagnostics.hasErrors)
      #expect(result.html.count < 32 << 20)
      #expect(result.diagnostics.found.count < 150)
    }
  }

  @Test(arguments: [
    "<a href=\"java{{< x >}}script:b\">a</a>", "<scr<!-- -->ipt>alert(1)</scr<!-- -->ipt>",
    "<<!-- -->script>alert(1)</script>", "&#x20<b></b>2E;", "<<b></b>img src=x onerror=a>",
    "\\<<!-- -->script>", "<i<b></b>mg onerror=a>", "<a href=\"&#x202E;&#106;avascript:a\">b</a>",
  ])
  func `what tags parted is looked at when they are gone`(text: String) {
    let html = MarkdownText(text).html
    #expect(!HostileText.tags(in: html).contains("script:"))
    HostileText.expectHarmless(html)
    #expect(!html.contains("\u{202E}"))
  }
}

private let attacks = [
  "<scr<script>ipt>alert(1)</scr</script>ipt>", "<svg onload=alert(1)>",
  "<svg><script>a</script></svg>",
  "<math><mtext><table><mglyph><style><img src=x onerror=a>", "<IMG \"\"\"><SCRIPT>a</SCRIPT>\">",
  "<noscript><p title=\"</noscript><img src=x onerror=a>\">",
  "<title><style></title><img src=x onerror=a>",
  "<form><math><mtext></form><form><mglyph><style></math><img src onerror=a>",
  "<plaintext><b onclick=a>",
  "<textarea></textarea><img src=x onerror=a>", "<xmp><p title=\"</xmp><svg/onload=a>\">",
  "<a\u{0}b onclick=a>c",
  "<scr\u{0}ipt>a</script>", "<img src=x onerror=\"a\" ", "<<script>a//<</script>",
  "<iframe srcdoc='<script>a</script>'>",
  "<a href=\"x\"onclick=\"a\">b</a>", "<a/href=x/onclick=a>b</a>",
  "<details open ontoggle=a><summary>b",
  "<template><script>a</script></template>", "<style>@import 'x';</style>",
  "<link rel=stylesheet href=x>",
  "<!--<img src=\"--><img src=x onerror=a>\">", "<!-- --!><script>a</script>-->",
  "<![CDATA[><script>a</script>]]>",
  "<input autofocus onfocus=a>", "<video><source onerror=a></video>", "<embed src=x>",
  "<object data=x></object>",
  "<table><td background=\"javascript:a\">b", "<div style=\"background:url(javascript:a)\">b</div>",
  "<a href=\"profil.md\" title='\"><script>a</script>'>b</a>",
  "<img src=a.jpg alt='\" onerror=\"a'>",
  "<img src='a.jpg\" onerror=\"a'>", "<a href='profil.md\" onclick=\"a'>b</a>",
  "<b><a href='x>y'>c</b></a>",
  "&lt;script&gt;<b>a</b>&lt;/script&gt;", "<code>&lt;script&gt;</code>",
  "<pre>&#60;script&#62;</pre>",
  "<code>``</code>`<script>`", "<pre>```\n</pre><script>a</script>",
  "<h1>a</h1><h1 onclick=a>b</h1>",
  "<ol type='a\" onclick=\"b' start='1\" x=\"'><li value='2\" y'>a</ol>",
  "<td colspan='2\" onclick=\"a'>b",
  "<?<script>a</script>?>", "<?xml <script>a</script>", "<!DOCTYPE x [<!ENTITY y '<script>'>]>",
]

private let runs = [
  "<b>", "</b>", "<b></b>", "<p>", "</p>", "<p>a</p>", "<div>", "<li>", "<ul>", "</ul>",
  "<ul></ul>",
  "<ol><li>a</ol>", "<td>", "<tr>", "<table>", "<tr><td>a<td>b", "<td colspan=100>a",
  "<td rowspan=9999>a<tr>",
  "<table></table>", "<table><tr><td>a", "<blockquote></blockquote>", "</blockquote>", "<figure>",
  "<figcaption>",
  "<figure><figcaption>a</figcaption></figure>", "<h2>", "<dt>", "<pre>", "<pre>a</pre>", "<code>",
  "<code>a</code>",
  "<a href=x>", "<a href=x>b</a>", "<a href=\"", "<a href='", "<a b=\"<", "<a b='\"", "<a ", "<a =",
  "<a b= ", "<",
  "</", "<!", "<!--", "<!-- -->", "-->", "<!A", "<![", "<![endif]>", "<![if !supportLists]>", "<?",
  "<?>", "<?xml>",
  "<?xml", "<script>", "<script/>", "<script>a</script>", "</script>", "<style>\n\n", "<iframe>",
  "<iframe></iframe>",
  "<object>", "<object></object>", "<embed>", "<img>", "<img src=a.jpg>", "<br>", "<br><br>a",
  "&nbsp;", "<p>&nbsp;",
  "<spasi>", "<x>", "</x>", "<x></x>", "<a b c d>", "<o:p>", "`<p>", "`<p>\n", "``<b>`", "\\<",
  "<p>\\", "<p>|", "<p>#",
  "<p>\n\n    a", "<div>\n\n\ta\n", "- <p>a\n", "> <p>a\n", "> - <b>a\n", "1. <ul>\n", "| <li> |\n",
  "# <p>\n", "<p>[a]: b\n",
  "<dl><dt>a<dd>b</dl>", "<video>", "<source src=a>", "<video><source src=a>",
  "<span style=font-weight:bold>",
  "<font color=red>a</font>", "<li value=9>", "<ol type=a>", "<ol start=5>", "](<b>", "<b>](<",
  "<https://a.id>", "<q>",
]
