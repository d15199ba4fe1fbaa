import Testing

@testable import KimMarkdown

struct MarkupTests {
  @Test func `text cannot become markup`() {
    var markup = Markup("<p title=\"")
    markup.text("a\"b'c<d>&e\u{0}é")
    markup.tag("\">")
    #expect(
      String(decoding: markup.bytes, as: UTF8.self)
        == "<p title=\"a&quot;b&#x27;c&lt;d&gt;&amp;e\u{FFFD}é\">")
  }

  @Test func `an address is percent-encoded once and escaped`() {
    var markup = Markup()
    markup.url("https://a.id/b c%20d?e=f&g=\"h\"<i>é'\\\n[]")
    #expect(
      String(decoding: markup.bytes, as: UTF8.self)
        == "https://a.id/b%20c%20d?e=f&amp;g=%22h%22%3Ci%3E%C3%A9&#x27;%5C%0A%5B%5D")
  }
}
