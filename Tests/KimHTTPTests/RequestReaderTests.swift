import KimRandom
import Testing

@testable import KimHTTP

struct RequestReaderTests {
  private func read(_ text: String) throws(RequestProblem) -> HTTPRequest? {
    var reader = RequestReader()
    reader.add(Array(text.utf8))
    return try reader.next()
  }

  private func problem(_ text: String) -> RequestProblem? {
    do throws(RequestProblem) {
      _ = try read(text)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a request has its path, its query, its fields and its body`() throws {
    let request = try #require(
      try read(
        "POST /_kim/buka?a=1&b=dua%20kata HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nX-Kim-Token:  abc \r\n"
          + "Content-Length: 5\r\n\r\nhalo!lebih"))
    #expect(request.method == .post)
    #expect(request.encodedPath == "/_kim/buka")
    #expect(request.argument("b") == "dua kata")
    #expect(request.argument("c") == nil)
    #expect(request.field("host") == "127.0.0.1:8080")
    #expect(request.field("x-kim-token") == "abc")
    #expect(request.body == Array("halo!".utf8))
    #expect(request.isPersistent)
  }

  @Test func `a request may come byte by byte, and two may come at once`() throws {
    var reader = RequestReader()
    let text = "GET /a HTTP/1.1\r\nHost: h\r\n\r\n"
    for byte in text.utf8.dropLast() {
      reader.add([byte])
      #expect(try reader.next() == nil)
    }
    reader.add(Array("\n\(text)".utf8))
    #expect(try reader.next()?.encodedPath == "/a")
    #expect(try reader.next()?.encodedPath == "/a")
    #expect(try reader.next() == nil)
    #expect(reader.isEmpty)
  }

  @Test(arguments: [
    "GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
    "GET / HTTP/1.1\nHost: a\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\rX: b\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\n folded\r\n\r\n", "GET / HTTP/1.1\r\nHost : a\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\u{0}\r\n\r\n", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n",
    "GET /a b HTTP/1.1\r\nHost: a\r\n\r\n", "GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n",
    "GET * HTTP/1.1\r\nHost: a\r\n\r\n", "\r\n\r\n", "GET /\u{e9} HTTP/1.1\r\nHost: a\r\n\r\n",
    "GET / XTTP/1.1\r\nHost: a\r\n\r\n", "G(T / HTTP/1.1\r\nHost: a\r\n\r\n",
    "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
    "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
    "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +1\r\n\r\na",
    "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n",
  ])
  func `what two programs could understand in two ways is refused`(text: String) {
    #expect(problem(text) == .malformed)
  }

  @Test(arguments: [
    ("PUT / HTTP/1.1\r\nHost: a\r\n\r\n", RequestProblem.unknownMethod),
    ("GET / HTTP/2.0\r\nHost: a\r\n\r\n", .unsupportedVersion),
    ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", .unsupportedBody),
    ("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\r\n", .unsupportedBody),
    ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 65537\r\n\r\n", .bodyTooLarge),
    ("GET /" + String(repeating: "a", count: 17000), .headTooLarge),
    (
      "GET / HTTP/1.1\r\nHost: a\r\n" + String(repeating: "a: b\r\n", count: 65) + "\r\n",
      .headTooLarge
    ),
  ])
  func `what is beyond our means is refused by its name`(text: String, problem: RequestProblem) {
    #expect(self.problem(text) == problem)
  }

  @Test func `an old browser, and one that says so, is not kept`() throws {
    let old = try #require(try read("GET / HTTP/1.0\r\n\r\n"))
    #expect(!old.isPersistent)
    let said = try #require(try read("GET / HTTP/1.1\r\nHost: a\r\nConnection: Close\r\n\r\n"))
    #expect(!said.isPersistent)
  }

  /// Whatever comes, there is an answer, and nothing is kept beyond the limits.
  @Test func `random changes of a request are read or refused, and never more`() {
    var random = SeededRandom(seed: 17)
    let text = Array(
      "POST /_kim/buka?a=%20 HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc".utf8)
    var refused = 0
    for _ in 0..<20_000 {
      var bytes = text
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        bytes[index] = UInt8.random(in: 0...255, using: &random)
      }
      var reader = RequestReader()
      reader.add(bytes)
      do throws(RequestProblem) {
        if let request = try reader.next() {
          #expect(request.body.count <= 64 << 10 && request.encodedPath.utf8.first == 0x2F)
        }
      } catch {
        refused += 1
      }
    }
    #expect(refused > 1000)
  }
}
