import Dispatch
import Glibc
import KimSystem
import KimTestSupport
import Synchronization
import Testing

@testable import KimHTTP

/// A server of this process, spoken to over real connections of this machine.
struct HTTPServerTests {
  /// What a test may do while a server runs.
  private struct Running {
    let port: Int
    let events: EventBoard
  }

  private func with<Result>(
    _ limits: ServerLimits = ServerLimits(), mayBeLarge: String = "",
    _ respond: @escaping @Sendable (HTTPRequest) -> HTTPResponse = { request in
      HTTPResponse(.ok, body: .bytes(Array("\(request.encodedPath)\n".utf8)))
    }, body: (Running) throws -> Result
  ) throws -> Result {
    let listener = try Listener(at: .loopback, port: 0)
    let events = try EventBoard()
    let isStopped = Stop()
    let ended = DispatchSemaphore(value: 0)
    DispatchQueue.global().async {
      var server = HTTPServer(
        at: [listener], events: events, limits: limits,
        mayBeLarge: { request, _ in request.encodedPath == mayBeLarge },
        { request, _ in respond(request) })
      server.run { isStopped.flag.load(ordering: .relaxed) }
      ended.signal()
    }
    defer {
      isStopped.flag.store(true, ordering: .relaxed)
      ended.wait()
    }
    return try body(Running(port: listener.port, events: events))
  }

  private final class Stop: Sendable {
    let flag = Atomic<Bool>(false)
  }

  @Test func `requests of one connection are answered one after the other`() throws {
    try with { running in
      let client = try LoopbackClient(port: running.port)
      client.send("GET /a HTTP/1.1\r\nHost: h\r\n\r\nHEAD /b HTTP/1.1\r\nHost: h\r\n\r\n")
      client.send("GET /c HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
      let answer = client.rest()
      #expect(
        answer == "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nConnection: keep-alive\r\n\r\n/a\n"
          + "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nConnection: keep-alive\r\n\r\n"
          + "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nConnection: close\r\n\r\n/c\n")
    }
  }

  @Test func `what is no request is told so, and the connection ends`() throws {
    try with { running in
      for (text, status) in [
        ("GET / HTTP/1.1\r\n\r\n", "400 Bad Request"), ("X\r\n\r\n", "400 Bad Request"),
        ("PUT / HTTP/1.1\r\nHost: h\r\n\r\n", "405 Method Not Allowed"),
        (String(repeating: "a", count: 20_000), "431 Request Header Fields Too Large"),
      ] {
        let client = try LoopbackClient(port: running.port)
        client.send(text)
        let answer = client.rest()
        #expect(answer.hasPrefix("HTTP/1.1 \(status)\r\n"))
        #expect(answer.contains("Connection: close\r\n"))
      }
    }
  }

  @Test func `a value cannot add a line to an answer`() throws {
    let answer = try with { _ in
      HTTPResponse(.seeOther, [("Location", "/a\r\nSet-Cookie: b=1")])
    } body: { running in
      try LoopbackClient.ask("GET /", port: running.port)
    }
    #expect(answer.contains("Location: /aSet-Cookie: b=1\r\n"))
  }

  @Test func `a file is sent whole, in pieces`() throws {
    try TemporaryFolder.with { folder in
      let text = String(repeating: "0123456789abcdef", count: 60_000)
      try folder.write("besar.txt", text)
      let path = folder.path
      let answer = try with { _ in
        do {
          let file = try Folder(opening: path).file("besar.txt")
          return HTTPResponse(.ok, body: .file(ServedFile(file, size: text.utf8.count)))
        } catch {
          return HTTPResponse(.notFound)
        }
      } body: { running in
        try LoopbackClient.ask("GET /besar.txt", port: running.port)
      }
      #expect(answer.hasSuffix("\r\n\r\n" + text))
    }
  }

  @Test func `listeners hear what is told from another thread, and who does not read is cut`()
    throws
  {
    var limits = ServerLimits()
    limits.mostWaiting = 4096
    try with(limits) { _ in
      HTTPResponse(.ok, body: .events(first: EventBoard.event("putaran", "0")))
    } body: { running in
      let client = try LoopbackClient(port: running.port)
      client.send("GET /_kim/peristiwa HTTP/1.1\r\nHost: h\r\n\r\n")
      #expect(client.receive(until: "data: 0\n\n").contains("event: putaran\n"))
      running.events.tell("putaran", "1")
      #expect(client.receive(until: "data: 1\n\n") == "event: putaran\ndata: 1\n\n")
      let deaf = try LoopbackClient(port: running.port)
      deaf.send("GET /_kim/peristiwa HTTP/1.1\r\nHost: h\r\n\r\n")
      #expect(!deaf.receive(until: "data: 0\n\n").isEmpty)
      let noise = String(repeating: "x", count: 60_000)
      for _ in 0..<400 {
        running.events.tell("bising", noise)
        _ = try LoopbackClient.ask("HEAD /", port: running.port)
      }
      #expect(deaf.rest().utf8.count < 400 * 60_000)
    }
  }

  @Test func `so many may listen, and others are told that there is no room`() throws {
    var limits = ServerLimits()
    limits.listeners = 2
    try with(limits) { _ in
      HTTPResponse(.ok, body: .events(first: EventBoard.event("putaran", "0")))
    } body: { running in
      let clients = try (0..<3).map { _ in try LoopbackClient(port: running.port) }
      for client in clients.prefix(2) {
        client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(!client.receive(until: "data: 0").isEmpty)
      }
      clients[2].send("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
      #expect(clients[2].rest().hasPrefix("HTTP/1.1 503 Service Unavailable\r\n"))
    }
  }

  @Test func `whoever sends too slowly is cut, and told so`() throws {
    var limits = ServerLimits()
    limits.requestTime = .milliseconds(100)
    try with(limits) { running in
      let client = try LoopbackClient(port: running.port)
      client.send("GET / HTTP/1.1\r\nHo")
      #expect(client.rest().hasPrefix("HTTP/1.1 408 Request Timeout\r\n"))
      let silent = try LoopbackClient(port: running.port)
      #expect(silent.rest() == "")
    }
  }

  @Test func `whoever does not read its answer is cut`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("besar.txt", String(repeating: "0123456789abcdef", count: 2_000_000))
      let path = folder.path
      var limits = ServerLimits()
      limits.answerTime = .milliseconds(100)
      limits.leastSpeed = 1 << 30
      let got = try with(limits) { _ in
        do {
          let file = try Folder(opening: path).file("besar.txt")
          return HTTPResponse(.ok, body: .file(ServedFile(file, size: 32_000_000)))
        } catch {
          return HTTPResponse(.notFound)
        }
      } body: { running in
        let client = try LoopbackClient(port: running.port)
        client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        // Others are served meanwhile, until it has been cut.
        for _ in 0..<10 { _ = try LoopbackClient.ask("HEAD /", port: running.port) }
        poll(nil, 0, 800)
        return client.rest().utf8.count
      }
      #expect(got < 32_000_000)
    }
  }

  @Test func `those who only wait make room for those who ask`() throws {
    var limits = ServerLimits()
    limits.connections = 8
    limits.requestTime = .seconds(600)
    try with(limits) { running in
      let waiting = try (0..<50).map { _ in
        let client = try LoopbackClient(port: running.port)
        client.send("GET / HTTP/1.1\r\n")
        return client
      }
      let answer = try LoopbackClient.ask("GET /masuk", port: running.port)
      #expect(answer.hasSuffix("\r\n\r\n/masuk\n"))
      #expect(waiting[0].rest() == "")
    }
  }

  @Test func `a large body is taken of those that may bring one, and only so many at a time`()
    throws
  {
    var limits = ServerLimits()
    (limits.request.body, limits.request.largeBody, limits.largeBodies) = (10, 100_000, 1)
    try with(limits, mayBeLarge: "/simpan") { request in
      HTTPResponse(.ok, body: .bytes(Array("\(request.body.count)\n".utf8)))
    } body: { running in
      let large = String(repeating: "a", count: 90_000)
      let answer = try LoopbackClient.ask("POST /simpan", port: running.port, body: large)
      #expect(answer.hasSuffix("\r\n\r\n90000\n"))
      for (line, body) in [("POST /lain", large), ("POST /simpan", large + large)] {
        let answer = try LoopbackClient.ask(line, port: running.port, body: body)
        #expect(answer.hasPrefix("HTTP/1.1 413 Content Too Large\r\n"))
      }
      let slow = try LoopbackClient(port: running.port)
      slow.send("POST /simpan HTTP/1.1\r\nHost: h\r\nContent-Length: 50\r\n\r\n" + "aaaa")
      // Others are answered meanwhile, but for a second large body.
      #expect(try LoopbackClient.ask("GET /", port: running.port).hasSuffix("0\n"))
      let second = try LoopbackClient.ask("POST /simpan", port: running.port, body: large)
      #expect(second.hasPrefix("HTTP/1.1 413"))
      slow.send(
        String(repeating: "a", count: 46) + "GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"
      )
      let rest = slow.rest()
      #expect(rest.contains("\r\n\r\n50\n") && rest.hasSuffix("\r\n\r\n0\n"))
    }
  }

  @Test func `a port that is taken is told, and the next one is found`() throws {
    let taken = try Listener(at: .loopback, port: 0)
    #expect(throws: ListenProblem.self) { try Listener(at: .loopback, port: taken.port) }
    let next = try Listener.first(at: .loopback, from: taken.port, tries: 20)
    #expect(next.port > taken.port && next.port < taken.port + 20)
  }
}
