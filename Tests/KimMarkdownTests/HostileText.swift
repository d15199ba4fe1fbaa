import Testing

/// What people with bad intentions write, and what may come of it.
enum HostileText {
  static let markup = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a <svg/onload=alert(1)> b",
    "<a href=\"javascript:a\">b</a>", "<style>a</style>", "<iframe src=x></iframe>",
    "<details open ontoggle=a>", "[a](https://b.id \"' onclick='c\")",
    "![\"><script>](a.jpg \"\\\"><script>\")", "`<script>`", "    <script>",
    "```<script>\n<script>\n```",
    "``` \"><script>\na\n```", "[<script>](profil.md)", "# <script> &lt;script>", "&lt;script&gt;",
    "| <script> |\n|--|", "[^<script>]\n\n[^<script>]: <script>", "- [ ] <script>",
    "> [!<script>]", "> [!TIP]\n> <script>", "[a](<profil.md\"><script>>)", "![<script>](x.jpg)",
    "![a](https://b.id/\"><script>)", "[a](kim:kim-toman\"><script>)",
    "<b\n onclick=a>", "<!--><script>-->",
    "<![CDATA[<script>]]>", "<?<script>?>", "<!A <script>>", "https://a.id/\"onclick=\"b",
    "www.a.id/<script>", "<https://a.id/\"onclick=b>", "[a](profil.md#\"><script>)",
    "&#60;script&#62;", "\\<script>", "[x]: https://b.id/'onclick='a \"><script>\"\n\n[x]",
  ]

  static let elements: Set<String> = [
    "p", "a", "img", "span", "h2", "h3", "h4", "h5", "h6", "code", "pre", "table", "thead", "tr",
    "th", "sup", "section",
    "ol", "ul", "li", "input", "aside", "blockquote", "figure", "figcaption", "br", "u", "sub",
    "picture", "source", "strong", "em", "del", "hr", "div", "tbody", "td",
  ]

  static let attributes: Set<String> = [
    "tabindex", "href", "title", "rel", "src", "alt", "width", "height", "loading", "decoding",
    "class", "id",
    "scope", "type", "aria-label", "disabled", "role", "srcset", "sizes", "start",
  ]

  static let schemes = [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "javascript&colon;alert(1)",
    "&#106;avascript:alert(1)", "&#x6A;avascript&#58;a", "java&Tab;script:a",
    "java&NewLine;script:a",
    "&#1;javascript:a", " javascript:a", "\u{A0}javascript:a", "\\javascript:a", "javascript\\:a",
    "vbscript:a", "data:text/html,<script>", "data:image/svg+xml,a", "DATA:a", "file:///etc/passwd",
    "feed:javascript:a", "view-source:javascript:a", "jar:javascript:a", "java\u{200B}script:a",
    "java&shy;script:a", "//javascript:a", "\\\\javascript:a", "javascript://a.id/%0Aalert(1)",
    "kim:javascript:a", "https:javascript:a", "&Tab;&Tab;javascript:a", "javascript&#x3A;a",
  ].filter { !$0.hasPrefix("//") && !$0.hasPrefix("\\\\") && !$0.hasPrefix("https") }

  /// Nothing but the elements and attributes that Markdown makes.
  static func expectHarmless(_ html: String) {
    #expect(!html.contains("<!--"))
    for tag in html.matches(of: /<\/?([a-z0-9]+)((?: [a-z-]+(?:="[^"<>]*")?)*)(?: \/)?>/) {
      #expect(elements.contains(String(tag.output.1)), "\(tag.output.0)")
      for attribute in tag.output.2.matches(of: /\ ([a-z-]+)(?:="[^"]*")?/) {
        #expect(attributes.contains(String(attribute.output.1)), "\(tag.output.0)")
      }
    }
    let rest = html.replacing(/<\/?[a-z0-9]+(?: [a-z-]+(?:="[^"<>]*")?)*(?: \/)?>/, with: "")
    #expect(!rest.contains("<"), "\(html)")
  }

  /// The tags of a page, in lower case.
  static func tags(in html: String) -> String {
    html.matches(of: /<[^>]*>/).map { String($0.output).lowercased() }.joined()
  }
}
