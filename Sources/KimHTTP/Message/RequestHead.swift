/// The lines before a request's body.
struct RequestHead: Sendable {
  private let method: HTTPRequest.Method
  private let target: String
  private let isVersion11: Bool
  private let fields: [(name: String, value: String)]
  /// In bytes; 0 where there is none.
  let bodyCount: Int

  /// - Parameter bytes: with the empty line at its end.
  init(_ bytes: ArraySlice<UInt8>, mostFields: Int) throws(RequestProblem) {
    var lines = try Self.lines(of: bytes)
    let words = lines.removeFirst().split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 3, !words[0].isEmpty, words[0].utf8.allSatisfy(\.isTokenSign) else {
      throw .malformed
    }
    switch words[2] {
    case "HTTP/1.1": isVersion11 = true
    case "HTTP/1.0": isVersion11 = false
    default: throw words[2].hasPrefix("HTTP/") ? .unsupportedVersion : .malformed
    }
    guard let method = HTTPRequest.Method(rawValue: String(words[0])) else { throw .unknownMethod }
    guard words[1].hasPrefix("/"), words[1].utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      throw .malformed
    }
    guard lines.count <= mostFields else { throw .headTooLarge }
    self.method = method
    target = String(words[1])
    fields = try Self.fields(of: lines)
    bodyCount = try Self.bodyCount(fields)
    // Who is meant has to be said once, or a name could be slipped in (RFC 9112, section 3.2).
    let hosts = fields.count { $0.name == "host" }
    guard hosts == 1 || hosts == 0 && !isVersion11 else { throw .malformed }
  }

  private static func lines(of bytes: ArraySlice<UInt8>) throws(RequestProblem) -> [String] {
    var (lines, line) = ([String](), [UInt8]())
    var rest = bytes.dropLast(2)
    while let byte = rest.popFirst() {
      if byte == 13 {
        guard rest.popFirst() == 10 else { throw .malformed }
        guard let text = String(validating: line, as: UTF8.self) else { throw .malformed }
        lines.append(text)
        line = []
      } else {
        guard byte >= 0x20 && byte != 0x7F || byte == 9 else { throw .malformed }
        line.append(byte)
      }
    }
    guard line.isEmpty, !lines.isEmpty else { throw .malformed }
    return lines
  }

  private static func fields(
    of lines: [String]
  ) throws(RequestProblem) -> [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = []
    for line in lines {
      guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { throw .malformed }
      let name = line[..<colon]
      guard !name.isEmpty, name.utf8.allSatisfy(\.isTokenSign) else { throw .malformed }
      let value = line[line.utf8.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
      let end = value.lastIndex { $0 != " " && $0 != "\t" }.map(value.index(after:))
      fields.append((name.lowercased(), String(value[..<(end ?? value.startIndex)])))
    }
    return fields
  }

  private static func bodyCount(
    _ fields: [(name: String, value: String)]
  ) throws(RequestProblem) -> Int {
    guard !fields.contains(where: { ["transfer-encoding", "expect"].contains($0.name) }) else {
      throw .unsupportedBody
    }
    let lengths = fields.filter { $0.name == "content-length" }
    guard let text = lengths.first?.value else { return 0 }
    guard lengths.count == 1, !text.isEmpty, text.utf8.count <= 12,
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let count = Int(text)
    else { throw .malformed }
    return count
  }

  func request(with body: [UInt8]) -> HTTPRequest {
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let wishes = fields.filter { $0.name == "connection" }.map { $0.value.lowercased() }
    return HTTPRequest(
      method: method, encodedPath: String(parts[0]), query: parts.count > 1 ? String(parts[1]) : "",
      fields: fields, body: body,
      isPersistent: isVersion11 && !wishes.contains { $0.contains("close") })
  }
}

extension UInt8 {
  /// Whether a method or the name of a field may have it (RFC 9110, section 5.6.2).
  fileprivate var isTokenSign: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(self)
    }
  }
}
