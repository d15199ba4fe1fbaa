package import KimSystem

/// What is answered to a request.
package struct HTTPResponse {
  package enum Body {
    case bytes([UInt8])
    case file(ServedFile)
    /// Stays open; whatever the server tells all listeners is sent there. These bytes come first.
    case events(first: [UInt8])
  }

  package let status: HTTPStatus
  package private(set) var fields: [(name: String, value: String)]
  package let body: Body

  /// - Parameter fields: beside those about length and connection, which the server knows.
  package init(
    _ status: HTTPStatus, _ fields: [(name: String, value: String)] = [], body: Body = .bytes([])
  ) {
    self.status = status
    self.fields = fields
    self.body = body
  }

  /// The same with more fields.
  package func adding(_ more: [(name: String, value: String)]) -> HTTPResponse {
    var response = self
    response.fields += more
    return response
  }

  /// Up to the empty line. No value can add a line of its own.
  func head(isPersistent: Bool) -> [UInt8] {
    var text = "HTTP/1.1 \(status.code) \(status.phrase)\r\n"
    for (name, value) in fields {
      let line = value.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }
      text += "\(name): \(String(String.UnicodeScalarView(line)))\r\n"
    }
    if let length { text += "Content-Length: \(length)\r\n" }
    text += "Connection: \(isPersistent && isBounded ? "keep-alive" : "close")\r\n\r\n"
    return Array(text.utf8)
  }

  /// Whether its end shows without the connection being closed.
  var isBounded: Bool {
    if case .events = body { false } else { true }
  }

  /// In bytes; nil where nobody knows, and where there is none to know.
  private var length: Int? {
    switch body {
    case .bytes(let bytes): status.hasBody ? bytes.count : nil
    case .file(let file): file.size
    case .events: nil
    }
  }
}

/// A file that is sent piece by piece, so that memory does not grow with it. A class, because a
/// response that is handed on and the connection that sends it have the one open file.
package final class ServedFile {
  let descriptor: FileDescriptor
  package let size: Int

  /// - Parameter size: in bytes, as the file has it now.
  package init(_ descriptor: consuming FileDescriptor, size: Int) {
    self.descriptor = descriptor
    self.size = size
  }

  /// What is in it, of a file that is small; of a large one so many bytes.
  package func bytes(upTo limit: Int) throws(DiskError) -> [UInt8] {
    var bytes: [UInt8] = []
    do {
      while bytes.count < min(size, limit) {
        let more = try descriptor.read(atMost: min(size, limit) - bytes.count)
        if more.isEmpty { break }
        bytes += more
      }
    } catch {
      throw error.at("404.html", .read)
    }
    return bytes
  }
}
