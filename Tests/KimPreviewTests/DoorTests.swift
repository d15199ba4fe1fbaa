import KimHTTP
import Testing

@testable import KimPreview

struct DoorTests {
  private let own = NetworkAddress.loopback
  private let phone = NetworkAddress(192, 168, 1, 7)

  private func request(
    _ line: String = "GET /", host: String = "127.0.0.1:8080", with fields: String...
  ) throws -> HTTPRequest {
    var reader = RequestReader()
    let text =
      "\(line) HTTP/1.1\r\nHost: \(host)\r\n" + fields.map { $0 + "\r\n" }.joined() + "\r\n"
    reader.add(Array(text.utf8))
    return try #require(try reader.next())
  }

  @Test(arguments: ["127.0.0.1:8080", "localhost:8080", "LocalHost:8080"])
  func `a browser of this machine comes in by this machine's names`(host: String) throws {
    let door = Door(port: 8080, visited: nil)
    #expect(door.refusal(of: try request(host: host), from: own) == nil)
  }

  /// A name that its owner has made to lead here (DNS rebinding).
  @Test(arguments: [
    "jahat.example:8080", "127.0.0.1", "127.0.0.1:80", "127.0.0.1:8080.jahat.example", "[::1]:8080",
    "192.168.1.7:8080", "", "0.0.0.0:8080", "127.0.0.1:8080, jahat.example",
  ])
  func `by another name nobody comes in`(host: String) throws {
    let door = Door(port: 8080, visited: nil)
    let refusal = door.refusal(of: try request(host: host), from: own)
    #expect(refusal?.status == .misdirected)
  }

  @Test func `a page of another site reads nothing`() throws {
    let door = Door(port: 8080, visited: nil)
    for site in ["cross-site", "same-site", "apa saja"] {
      for mode in ["no-cors", "cors", "websocket"] {
        let asked = try request(with: "Sec-Fetch-Site: \(site)", "Sec-Fetch-Mode: \(mode)")
        #expect(door.refusal(of: asked, from: own)?.status == .forbidden)
      }
      let framed = try request(
        with: "Sec-Fetch-Site: \(site)", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: iframe")
      #expect(door.refusal(of: framed, from: own)?.status == .forbidden)
    }
    let foreign = try request(with: "Origin: https://jahat.example")
    #expect(door.refusal(of: foreign, from: own)?.status == .forbidden)
    let hidden = try request(with: "Origin: null")
    #expect(door.refusal(of: hidden, from: own)?.status == .forbidden)
  }

  @Test func `a link to a page may stand anywhere`() throws {
    let door = Door(port: 8080, visited: nil)
    let followed = try request(
      with: "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document")
    #expect(door.refusal(of: followed, from: own) == nil)
    let typed = try request(with: "Sec-Fetch-Site: none", "Sec-Fetch-Mode: navigate")
    #expect(door.refusal(of: typed, from: own) == nil)
  }

  @Test func `only our own page with its token changes something`() throws {
    let door = Door(port: 8080, visited: nil)
    let (line, origin) = ("POST /_kim/buka", "Origin: http://127.0.0.1:8080")
    let token = "X-Kim-Token: \(door.token.text)"
    #expect(door.refusal(of: try request(line, with: origin, token), from: own) == nil)
    for wrong in [
      try request(line, with: token), try request(line, with: origin),
      try request(line, with: origin, "X-Kim-Token: \(Secret().text)"),
      try request(line, with: "Origin: http://jahat.example", token),
      try request(line, with: "Origin: http://localhost:8080", token),
      try request(line, with: origin, token, "Sec-Fetch-Site: same-site"),
      try request(
        line, with: origin, token, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate"),
    ] {
      #expect(door.refusal(of: wrong, from: own)?.status == .forbidden)
    }
  }

  // MARK: Visitors

  private func cookie(of welcome: HTTPResponse?) throws -> String {
    let field = try #require(welcome?.fields.first { $0.name == "Set-Cookie" })
    #expect(field.value.hasSuffix("; Path=/; HttpOnly; SameSite=Lax"))
    return String(field.value.prefix { $0 != ";" })
  }

  private let visited = NetworkAddress(192, 168, 1, 2)

  @Test func `without --lan nobody but this machine comes in, by whatever name`() throws {
    let door = Door(port: 8080, visited: nil)
    #expect(door.refusal(of: try request(), from: phone)?.status == .forbidden)
    #expect(door.welcome(try request("GET /_kim/masuk?k=a")) == nil)
  }

  @Test func `a telephone comes in once it has scanned the code, and stays in`() throws {
    let door = Door(port: 8080, visited: visited)
    let ticket = try #require(door.passes?.ticket)
    let host = "192.168.1.2:8080"
    #expect(door.refusal(of: try request(host: host), from: phone)?.status == .forbidden)
    let cookie = try cookie(
      of: door.welcome(try request("GET /_kim/masuk?k=\(ticket)", host: host)))
    let known = try request(host: host, with: "Cookie: lain=1; \(cookie)")
    #expect(door.refusal(of: known, from: phone) == nil)
    let guessed = try request(host: host, with: "Cookie: kim-8080=\(Secret().text)")
    #expect(door.refusal(of: guessed, from: phone)?.status == .forbidden)
  }

  @Test func `a code serves once, and the next one is another`() throws {
    let door = Door(port: 8080, visited: visited)
    let ticket = try #require(door.passes?.ticket)
    let asked = try request("GET /_kim/masuk?k=\(ticket)", host: "192.168.1.2:8080")
    #expect(door.welcome(asked)?.status == .seeOther)
    #expect(door.welcome(asked)?.status == .forbidden)
    #expect(door.passes?.ticket != ticket)
    let rebound = try request("GET /_kim/masuk?k=\(ticket)", host: "jahat.example:8080")
    #expect(door.welcome(rebound) == nil)
  }

  @Test func `so many telephones are known, and the one that came first goes`() throws {
    let door = Door(port: 8080, visited: visited)
    let passes = try #require(door.passes)
    let all = try (0..<9).map { _ in try #require(passes.pass(for: passes.ticket)) }
    #expect(all.map { passes.isValid($0) } == [false] + Array(repeating: true, count: 8))
    #expect(!passes.isValid(nil) && !passes.isValid(""))
  }
}
