/// How a request went (RFC 9110, section 15).
package enum HTTPStatus: Int, Sendable {
  case ok = 200
  case noContent = 204
  case movedPermanently = 301
  case seeOther = 303
  case notModified = 304
  case badRequest = 400
  case forbidden = 403
  case notFound = 404
  case methodNotAllowed = 405
  case timeout = 408
  case conflict = 409
  case bodyTooLarge = 413
  case misdirected = 421
  case headTooLarge = 431
  case notImplemented = 501
  case unavailable = 503
  case versionNotSupported = 505

  package var code: Int { rawValue }

  /// Whether an answer of this kind has a body, if only an empty one.
  var hasBody: Bool { self != .noContent && self != .notModified }

  var phrase: String {
    switch self {
    case .ok: "OK"
    case .noContent: "No Content"
    case .movedPermanently: "Moved Permanently"
    case .seeOther: "See Other"
    case .notModified: "Not Modified"
    case .badRequest: "Bad Request"
    case .forbidden: "Forbidden"
    case .notFound: "Not Found"
    case .methodNotAllowed: "Method Not Allowed"
    case .timeout: "Request Timeout"
    case .conflict: "Conflict"
    case .bodyTooLarge: "Content Too Large"
    case .misdirected: "Misdirected Request"
    case .headTooLarge: "Request Header Fields Too Large"
    case .notImplemented: "Not Implemented"
    case .unavailable: "Service Unavailable"
    case .versionNotSupported: "HTTP Version Not Supported"
    }
  }
}
