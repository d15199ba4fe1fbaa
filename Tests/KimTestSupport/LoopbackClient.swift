import Foundation

/// One connection to a server of this machine, byte by byte, as no browser would do it.
package final class LoopbackClient {
  // A class, because it owns an open socket.
  private let socket: Int32

  package struct Refused: Error {
    let code: Int32
  }

  package init(port: Int) throws {
    socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    // A server that has stopped answers nobody.
    var patience = timeval(tv_sec: 20, tv_usec: 0)
    unsafe setsockopt(
      socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let code = unsafe withUnsafePointer(to: &address) {
      unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(socket, $0, size)
      }
    }
    guard code == 0 else { throw Refused(code: errno) }
  }

  deinit { close(socket) }

  /// Whether the system took all of it.
  @discardableResult
  package func send(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return unsafe Foundation.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
      == bytes.count
  }

  /// The next bytes as text; empty when the other side has closed, nil when nothing comes.
  package func receive(atMost count: Int = 65_536) -> String? {
    var bytes = [UInt8](repeating: 0, count: count)
    let got = unsafe recv(socket, &bytes, count, 0)
    return got < 0 ? nil : String(decoding: bytes.prefix(got), as: UTF8.self)
  }

  /// All that comes until the other side closes.
  package func rest() -> String {
    var text = ""
    while let more = receive(), !more.isEmpty { text += more }
    return text
  }

  /// What comes until it has a text; empty where the other side closes before.
  package func receive(until wanted: String) -> String {
    var text = ""
    while !text.contains(wanted) {
      guard let more = receive(), !more.isEmpty else { return "" }
      text += more
    }
    return text
  }

  /// One request with its answer, on a connection of its own.
  package static func ask(
    _ line: String, port: Int, host: String? = nil, _ fields: [String] = [], body: String = ""
  ) throws -> String {
    let client = try LoopbackClient(port: port)
    var lines = ["\(line) HTTP/1.1", "Host: \(host ?? "127.0.0.1:\(port)")", "Connection: close"]
    lines += fields
    if !body.isEmpty { lines.append("Content-Length: \(body.utf8.count)") }
    client.send(lines.map { $0 + "\r\n" }.joined() + "\r\n" + body)
    return client.rest()
  }
}
