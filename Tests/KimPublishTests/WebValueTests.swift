import KimPublish
import Testing

struct WebValueTests {
  @Test func `the end of a certificate is a moment, told in whole days`() throws {
    let end = try #require(CertificateEnd("notAfter=Nov 28 13:37:00 2026 GMT"))
    // By: date -u -d '2026-11-28 13:37:00' +%s
    #expect(end.seconds == 1_795_873_020)
    #expect(end.days(after: end.seconds - 86_400) == 1)
    #expect(end.days(after: end.seconds - 86_399) == 0)
    #expect(end.days(after: end.seconds + 1) == -1)
    #expect(CertificateEnd("notAfter=Feb 29 00:00:00 2000 GMT")?.seconds == 951_782_400)
    #expect(CertificateEnd("notAfter=Jan  1 00:00:00 1970 GMT")?.seconds == 0)
  }

  @Test(arguments: ["", "notAfter=", "notAfter=Foo 28 13:37:00 2026 GMT", "notAfter=Nov 28 2026"])
  func `what is no such line is no moment`(_ line: String) {
    #expect(CertificateEnd(line) == nil)
  }

  @Test(arguments: [
    ("<p>Panen</p>", "<p>Slot</p>", "Slot"), ("<body></body>", "<body><x></body>", "x><"),
    ("abc", "ab", ""), ("aaa", "aaaa", "a"), ("", "x", "x"),
  ])
  func `the difference of two pages is what one of them shows besides`(
    _ published: String, _ shown: String, _ part: String
  ) {
    let bytes = Array(shown.utf8)
    let range = PageDifference(of: bytes, from: Array(published.utf8)).range
    #expect(String(decoding: bytes[range], as: UTF8.self) == part)
  }
}
