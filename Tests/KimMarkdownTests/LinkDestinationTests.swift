import Testing

@testable import KimMarkdown

struct LinkDestinationTests {
  @Test(arguments: [
    ("https://a.id/b", "https://a.id/b"), ("HTTP://a.id", "http://a.id"),
    ("  https://a.id ", "https://a.id"), ("ht\ntps://a.id", "https://a.id"),
    ("//a.id/b", "https://a.id/b"), ("\\\\a.id\\b", "https://a.id/b"), ("/\\a.id", "https://a.id"),
    ("\\/a.id", "https://a.id"), ("///a.id", "https://a.id"), ("https:a.id", "https://a.id"),
    ("https:/a.id", "https://a.id"), ("https:\\\\a.id?b\\c", "https://a.id?b\\c"),
    ("https:////a.id", "https://a.id"), ("http\t://a.id#b", "http://a.id#b"),
    ("\u{1}https://a.id", "https://a.id"),
  ])
  func `addresses on the web are absolute, however they were written`(raw: String, url: String) {
    #expect(LinkDestination(Array(raw.utf8)) == .web(url))
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", " javascript:a", "java\tscript:a",
    "java\nscript:a", "java\rscript:a", "\u{1}javascript:a", "\u{0}javascript:a",
    "java\u{0}script:a", "javascript\u{1}:a", "javascript :a", "vbscript:a", "VBScript:a",
    "data:text/html,a",
    "data:image/png;base64,a", "file:///etc/passwd", "FILE:a", "blob:a", "about:blank", "ftp://a",
    "ws://a", "intent://a", "whatsapp:a", "sms:1", "view-source:a", "jar:a", "x:a", "C:\\a.jpg",
    ":a", "1:a", "-javascript:a", "javascript:", "%6Aavascript:a", "ｊavascript:a",
    "feed:javascript:a",
  ])
  func `every other scheme is forbidden, and whatever looks like one`(raw: String) {
    guard case .forbidden = LinkDestination(Array(raw.utf8)) else {
      Issue.record("\(raw) is allowed")
      return
    }
  }

  @Test(arguments: [
    ("a.md", "a.md", ""), ("../a/b.md", "../a/b.md", ""), ("/a", "/a", ""),
    ("a%20b.md#c", "a b.md", "#c"), ("a.md?b#c", "a.md", "?b#c"), ("foto\\a.jpg", "foto/a.jpg", ""),
    ("./a:b.md", "./a:b.md", ""), ("a/b:c", "a/b:c", ""), ("?a", "", "?a"), ("a%00b", "a%00b", ""),
    ("a%2", "a%2", ""), ("%C3%A9", "é", ""), ("a?b:c", "a", "?b:c"), ("a#b:c", "a", "#b:c"),
  ])
  func `a path is decoded, without its query and fragment`(
    raw: String, path: String, suffix: String
  ) {
    #expect(LinkDestination(Array(raw.utf8)) == .path(path, suffix: suffix))
  }

  @Test func `the other kinds are told apart`() {
    #expect(LinkDestination(Array("MAILTO:a@b.id".utf8)) == .contact("mailto:a@b.id"))
    #expect(LinkDestination(Array("tel:+62711".utf8)) == .contact("tel:+62711"))
    #expect(LinkDestination(Array("geo:-2,104".utf8)) == .contact("geo:-2,104"))
    #expect(LinkDestination(Array("Kim:a/b#c".utf8)) == .site("a/b", suffix: "#c"))
    #expect(LinkDestination(Array("#a%20b".utf8)) == .fragment("a b"))
    #expect(LinkDestination(Array("#".utf8)) == .fragment(""))
    for raw in ["", " ", "\n", "mailto:", "https://", "https:///", "//", "\\\\", "https://?a"] {
      #expect(LinkDestination(Array(raw.utf8)) == .empty, "\(raw)")
    }
  }

  @Test func `the host of an address is named to people`() {
    #expect(LinkDestination.host(of: "https://a.b.id/c?d") == "a.b.id")
    #expect(LinkDestination.host(of: "http://a.id") == "a.id")
  }
}
