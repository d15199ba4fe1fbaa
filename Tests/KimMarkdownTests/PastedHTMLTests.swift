import Testing

@testable import KimMarkdown

/// Posts as Word, WordPress, Blogger and Google Docs paste them.
struct PastedHTMLTests {
  @Test(arguments: blocks)
  func `a block of HTML becomes what Markdown has for it`(text: String, html: String) {
    #expect(MarkdownText(text).html == html)
  }

  @Test(arguments: inlines)
  func `formats and links become those of Markdown`(text: String, html: String) {
    #expect(MarkdownText(text).html == "<p>\(html)</p>\n")
  }

  @Test(arguments: [
    "<div>\n## Judul\n- a\n- **b**\n</div>\n| c | d |\n|---|---|\n| e | f |",
    "</div>\n## Judul\n- a\n- **b**\n\n</center>\n| c | d |\n|---|---|\n| e | f |",
    "<div>\n\n## Judul\n\n<div>\n\n- a\n- **b**\n\n</div></div>\n\n| c | d |\n|---|---|\n| e | f |",
  ])
  func `Markdown right behind a tag is Markdown`(text: String) {
    let plain = "## Judul\n- a\n- **b**\n\n| c | d |\n|---|---|\n| e | f |"
    #expect(MarkdownText(text).html == MarkdownText(plain).html)
  }

  @Test(arguments: [
    "<div class=\"separator\" style=\"clear: both;\"><a href=\"a.jpg\"><img border=0 alt=x src=a.jpg /></a></div>",
    "<p><img src=\"a.jpg\" alt=\"x\"></p>", "<center>\n<img src='a.jpg' alt='x'><br/>\n</center>",
    "<figure class=\"wp-block-image\"><img alt=\"x\" src=\"a.jpg\"/></figure>",
    "<b><img src=a.jpg alt=x></b>", "<div>\n    ![x](a.jpg)\n</div>",
  ])
  func `a photo alone in its block is a figure`(text: String) {
    #expect(MarkdownText(text).html == MarkdownText("![x](a.jpg)").html)
  }

  @Test(arguments: [
    "<figure><img src=a.jpg alt=x><figcaption>Panen <b>raya</b></figcaption></figure>",
    "<figure><figcaption>Panen raya</figcaption><a href=a.jpg><img src=a.jpg alt=x></a></figure>",
    "<table class=\"tr-caption-container\"><tr><td><img src=a.jpg alt=x></td></tr>"
      + "<tr><td class=\"tr-caption\">Panen\nraya</td></tr></table>",
  ])
  func `a caption stands below its photo`(text: String) {
    #expect(MarkdownText(text).html == MarkdownText("![x](a.jpg \"Panen raya\")").html)
  }

  @Test(arguments: [
    "<iframe width=\"560\" src=\"https://www.youtube.com/embed/dQw4w9WgXcQ?rel=0&amp;x=1\"></iframe>",
    "<p><iframe src=//www.youtube-nocookie.com/embed/dQw4w9WgXcQ></iframe></p>",
    "<iframe src=\"https://www.youtube.com/embed/dQw4w9WgXcQ\" />",
    "<object><param name=movie value=\"https://www.youtube.com/v/dQw4w9WgXcQ&hl=id\"></object>",
    "<figure class=\"wp-block-embed\"><div>\nhttps://youtu.be/dQw4w9WgXcQ\n</div></figure>",
  ])
  func `a frame of YouTube becomes its card`(text: String) {
    #expect(
      MarkdownText(text).html == MarkdownText("https://www.youtube.com/watch?v=dQw4w9WgXcQ").html)
  }

  @Test(arguments: [
    "<iframe src=x>", "<iframe src=x />", "<object data=x>", "<script src=x />", "<embed src=x>",
    "<style />", "<iframe src=\"x",
  ])
  func `what nothing ends takes no words with it`(tag: String) {
    let text = MarkdownText("satu\n\n\(tag)\n\ndua <iframe></iframe> tiga")
    for word in ["satu", "dua", "tiga"] { #expect(text.html.contains(word)) }
  }

  @Test func `blocks in a cell of Markdown stay in it`() {
    let text = MarkdownText("| a | b |\n|---|---|\n| <ul><li>c</li><li>d</li></ul> | <p>e</p>f |\n")
    let plain = MarkdownText("| a | b |\n|---|---|\n| • c<br>• d | e<br>f |\n")
    #expect(text.html == plain.html)
  }

  @Test func `a footnote may begin with a tag`() {
    let text = MarkdownText("a[^1]\n\n[^1]: <b>b</b>\n\n[c]: <profil.md>\n[c]")
    #expect(text.html.contains("<p><strong>b</strong> <a href=\"#fnref-1\""))
    #expect(text.html.contains("<a href=\"../profil.html\">c</a>"))
  }

  @Test func `a post without a title takes a heading of HTML`() {
    let text = MarkdownText("<h1>Panen <i>raya</i></h1><p>Isi")
    #expect(text.rendered.firstHeading == "Panen raya")
    #expect(MarkdownRenderer.firstHeading(of: text.file, body: text.body) == "Panen raya")
  }

  @Test func `a text of a phone stays one`() {
    let text = MarkdownText(ofPhone: "• satu m<sup>2</sup>\n• dua <b>x</b>\n\n<p>tiga</p>empat")
    #expect(
      text.html == "<ul>\n<li>satu m<sup>2</sup></li>\n<li>dua <strong>x</strong></li>\n</ul>\n"
        + "<p>tiga</p>\n<p>empat</p>\n")
  }
}

private let blocks: [(String, String)] = [
  ("<P CLASS=MsoNormal>a<P>b", "<p>a</p>\n<p>b</p>\n"),
  ("a <p>b</p> c\nd <div>e\nf</div>", "<p>a</p>\n<p>b</p>\n<p>c\nd</p>\n<p>e\nf</p>\n"),
  ("<div>a</div><div>b</div><div><br></div>c", "<p>a</p>\n<p>b</p>\n<p>c</p>\n"),
  ("<h2 style=x>a <b>b</b></h2>c", "<h2 id=\"a-b\">a <strong>b</strong></h2>\n<p>c</p>\n"),
  ("<h3>a #</h3>\n<h4><p>b<br>c</p></h4>", "<h2 id=\"a\">a #</h2>\n<h3 id=\"b-c\">b c</h3>\n"),
  ("<ul><li>a<li>b</ul>c", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<p>c</p>\n"),
  (
    "<ul>\n    <li>a</li>\n\n    <li>b\n      <ul>\n        <li>c</li></ul></li>\n</ul>",
    "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n"
  ),
  (
    "<ul><li>a</li><ul><li>b</li></ul></ul>", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"
  ),
  (
    "<ol type=\"a\" start=3><li>a</li><li>b</li></ol><ol><li>c</ol>",
    "<ol type=\"a\" start=\"3\">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n"
      + "<ol>\n<li>c</li>\n</ol>\n"
  ),
  ("<ul><li>a</ul><ul><li>b</ul>", "<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>b</li>\n</ul>\n"),
  ("<ul><li>a\n\nb", "<ul>\n<li>a</li>\n</ul>\n<p>b</p>\n"),
  ("<li>a</li><li>b</li>", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
  ("<ul><li><p>a</p><p>b</p></li></ul>", "<ul>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ul>\n"),
  (
    "<blockquote><p>a</p>\n\n<p>b</p></blockquote>c",
    "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n<p>c</p>\n"
  ),
  ("> <p>a</p>\n> <p>b</p>\n\nc", "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n<p>c</p>\n"),
  ("- <p>a</p> b\n- c", "<ul>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n<li>\n<p>c</p>\n</li>\n</ul>\n"),
  ("a<hr>b<HR/>", "<p>a</p>\n<hr />\n<p>b</p>\n<hr />\n"),
  ("<dl><dt>a<dd>b</dl>", "<p><strong>a</strong></p>\n<p>b</p>\n"),
  ("<details><summary>a</summary>\nb\n</details>", "<p><strong>a</strong></p>\n<p>b</p>\n"),
  ("<pre>a &lt; <b>b</b>\n  `c`</pre>d", "<pre><code>a &lt; b\n  `c`\n</code></pre>\n<p>d</p>\n"),
  ("<div>\n\n    a b c\n\n</div>", "<p>a b c</p>\n"),
  ("<table><tr><td>a</td></tr><tr><td>b</td></tr></table>", "<p>a</p>\n<p>b</p>\n"),
  (
    "<p class=MsoListParagraph><![if !supportLists]><span>·<span>&nbsp;&nbsp;</span></span><![endif]>a</p>"
      + "<p><!--[if !supportLists]-->2.<span> </span><!--[endif]-->b</p><p>•&nbsp;c</p>",
    "<ul>\n<li>a</li>\n</ul>\n<ol start=\"2\">\n<li>b</li>\n</ol>\n<ul>\n<li>c</li>\n</ul>\n"
  ),
  ("<p>a&nbsp;&nbsp; b</p><p>&nbsp;</p>c", "<p>a b</p>\n<p>c</p>\n"),
  ("`a\n<div>\nb`", "<p>`a</p>\n<p>b`</p>\n"),
  ("<p>5` a</p><p>6` b</p>", "<p>5` a</p>\n<p>6` b</p>\n"),
  (
    "`<p>` a <https://b.id>",
    "<p><code>&lt;p&gt;</code> a <a href=\"https://b.id\" rel=\"noopener\">https://b.id</a></p>\n"
  ),
]

private let inlines: [(String, String)] = [
  ("a<b>b</b>c <STRONG>d</STRONG>", "a<strong>b</strong>c <strong>d</strong>"),
  ("<b> a </b>b", "<strong>a</strong> b"), ("<b><i>a</b></i>b", "<strong><em>a</em></strong>b"),
  ("<b>a\nb</b>", "<strong>a\nb</strong>"), ("<em>a</em> <s>b</s>", "<em>a</em> <del>b</del>"),
  ("<b style=\"font-weight:normal;\" id=docs>a</b>", "a"),
  ("<b style='mso-bidi-font-weight:normal'>a</b>", "<strong>a</strong>"),
  ("<span style='font-weight: 700'>a</span><span>b</span>", "<strong>a</strong>b"),
  ("**a <u>b</u>**", "<strong>a <u>b</u></strong>"), ("<u>*a*</u>", "<u><em>a</em></u>"),
  (
    "<a href=https://a.id/?b=c&amp;d target=_blank>x[y]</a>",
    "<a href=\"https://a.id/?b=c&amp;d\" rel=\"noopener\">x[y]</a>"
  ),
  (
    "<a href='profil.md' title='b \"c\"'>a</a>",
    "<a href=\"../profil.html\" title=\"b &quot;c&quot;\">a</a>"
  ),
  (
    "<a href=\"profil.md\">a <a href=\"kim:kim-toman\">b</a>",
    "a <a href=\"../../kim-toman/index.html\">b</a>"
  ),
  ("<a href=\"profil.md\">https://a.id</a>", "<a href=\"../profil.html\">https://a.id</a>"),
  ("<a name=x></a>a<a id=y>b</a>", "ab"),
  ("<a href=\"profil.md>a</a> b", "<a href=\"../profil.html\">a</a> b"),
  ("<code>a*b* &lt;c&gt;</code> <kbd>`</kbd>", "<code>a*b* &lt;c&gt;</code> <code>`</code>"),
  ("<q>a</q> <font color=red>b</font><o:p></o:p><st1:City>c</st1:City>", "“a” bc"),
  ("<p style=\"a\"class=\"b\">a", "a"), ("<noscript>a</noscript> b", "a</p>\n<p>b"),
  (
    "<video controls><source src=\"profil.md\">Tak didukung</video>",
    "<a href=\"../profil.html\">profil.md</a> Tak didukung"
  ),
  ("<custom-tag>a</custom-tag> <foo>b</foo>", "a b"), ("a<p hidden><span></span></p>", "a"),
]
