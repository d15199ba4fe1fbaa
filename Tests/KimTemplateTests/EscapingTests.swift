import KimTemplate
import Testing

struct EscapingTests {
  /// What people have put in titles to run script in a reader's browser.
  static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "</title><script>", "<!--", "-->", "]]>", "&lt;b&gt;", "&amp;amp;", "<<<>>>", "&&&&", "'", "\"",
    "<\u{0}script>", "\u{2028}<b>", "<é>", "𝒳<𝒳>&", "ａ＜ｂ＞", "e\u{301}<", "<\u{301}", ">\u{200D}",
    "\u{FEFF}<x>", "{{motto}}", "{{{body}}}", "{{>partial}}",
    String(repeating: "<", count: 100), String(repeating: "a", count: 300) + "<b>",
  ]

  @Test(arguments: hostile)
  func `a hostile value never comes out unescaped`(value: String) {
    let text = TemplateText("{{motto}}|{{#motto}}{{.}}{{/motto}}|{{office.phone}}")
    let office = Village.Office(phone: value)
    let result = text.rendered(with: Village(motto: value, office: office))
    #expect(!result.utf8.contains { "<>\"'".utf8.contains($0) })
    #expect(unescaped(result).utf8.elementsEqual("\(value)|\(value)|\(value)".utf8))
  }

  @Test func `the five characters that can end text or a quoted value are escaped`() {
    #expect(
      TemplateText("{{motto}}").rendered(with: Village(motto: "&<>\"'"))
        == "&amp;&lt;&gt;&quot;&#39;")
  }

  @Test func `text made markup is escaped once`() {
    #expect(
      TemplateText("{{body}}").rendered(with: Village(body: HTML(escaping: "<&>")))
        == "&lt;&amp;&gt;")
  }

  @Test func `what a value says is never read as a template`() {
    let village = Village(motto: "{{name}}", body: HTML(trusted: "{{#posts}}x{{/posts}}"))
    #expect(
      TemplateText("{{motto}} {{body}}").rendered(with: village) == "{{name}} {{#posts}}x{{/posts}}"
    )
  }

  /// Undoes the escaping, the ampersand last, as a browser would.
  private func unescaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      let match = Self.entities.first { rest.starts(with: $0.0.utf8) }
      bytes.append(match?.1 ?? byte)
      rest = rest.dropFirst(match?.0.utf8.count ?? 1)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let entities: [(String, UInt8)] = [
    ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
    ("&quot;", UInt8(ascii: "\"")), ("&#39;", UInt8(ascii: "'")),
  ]
}
