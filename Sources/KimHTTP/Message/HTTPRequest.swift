/// One request of HTTP/1.0 or 1.1 (RFC 9110, RFC 9112), whole.
package struct HTTPRequest: Sendable {
  package enum Method: String, Sendable {
    case get = "GET"
    case head = "HEAD"
    case post = "POST"
  }

  package let method: Method
  /// What stands before the question mark, not decoded.
  package let encodedPath: String
  /// What stands behind it, not decoded; empty where there is none.
  package let query: String
  /// Names in small letters, in the order in which they came.
  let fields: [(name: String, value: String)]
  package let body: [UInt8]
  /// Whether the other side may send another request afterwards.
  let isPersistent: Bool

  /// The value of a field; nil where it is missing, and where it came more than once, because then
  /// nobody knows which one counts.
  package func field(_ name: String) -> String? {
    let values = fields.filter { $0.name == name }
    return values.count == 1 ? values[0].value : nil
  }

  package func has(_ name: String) -> Bool { fields.contains { $0.name == name } }

  /// The first value of that name in the query, decoded; nil where there is none that is text.
  package func argument(_ name: String) -> String? {
    for pair in query.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.first.map(String.init) == name else { continue }
      return PercentDecoding.text(of: parts.count > 1 ? parts[1].utf8 : "".utf8[...])
    }
    return nil
  }
}

/// What is wrong with bytes that should have been a request.
package enum RequestProblem: Error, Sendable, Hashable {
  case malformed
  case headTooLarge
  case bodyTooLarge
  case unknownMethod
  case unsupportedVersion
  /// A body whose length is not told before it comes.
  case unsupportedBody
  /// It did not come within the time that it may take.
  case tooSlow

  package var status: HTTPStatus {
    switch self {
    case .malformed: .badRequest
    case .headTooLarge: .headTooLarge
    case .bodyTooLarge: .bodyTooLarge
    case .unknownMethod: .methodNotAllowed
    case .unsupportedVersion: .versionNotSupported
    case .unsupportedBody: .notImplemented
    case .tooSlow: .timeout
    }
  }
}
