/// Cuts bytes that come piece by piece into requests, and takes none that two programs could
/// understand in two ways (RFC 9112, section 11.2).
///
/// What it keeps is bounded: a head, a body, and what was read beyond them in one piece.
package struct RequestReader: Sendable {
  /// In bytes.
  package struct Limits: Sendable {
    package var head = 16 << 10
    package var fields = 64
    package var body = 64 << 10
    /// For those that are let in by name.
    package var largeBody = 40_000_000

    package init() {}
  }

  private let limits: Limits
  private var buffer: [UInt8] = []
  /// Up to where no end of a head was found.
  private var scanned = 0
  private var head: RequestHead?

  package init(limits: Limits = Limits()) { self.limits = limits }

  package mutating func add(_ bytes: [UInt8]) { buffer += bytes }

  /// Whether nothing of the next request has come.
  package var isEmpty: Bool { buffer.isEmpty && head == nil }

  /// Whether the rest of a body is awaited that is larger than what any request may have.
  package var isLarge: Bool { head.map { $0.bodyCount > limits.body } ?? false }

  /// In bytes, of the request that is under way; 0 where its head has not come.
  var bodyCount: Int { head?.bodyCount ?? 0 }

  /// The next whole request; nil until more has come.
  ///
  /// - Parameter mayBeLarge: asked with a request without its body, before that is taken.
  package mutating func next(
    mayBeLarge: (HTTPRequest) -> Bool = { _ in false }
  ) throws(RequestProblem) -> HTTPRequest? {
    if head == nil {
      guard let end = endOfHead else {
        guard buffer.count <= limits.head else { throw .headTooLarge }
        return nil
      }
      guard end <= limits.head else { throw .headTooLarge }
      let head = try RequestHead(buffer[..<end], mostFields: limits.fields)
      if head.bodyCount > limits.body {
        guard head.bodyCount <= limits.largeBody, mayBeLarge(head.request(with: [])) else {
          throw .bodyTooLarge
        }
      }
      buffer.removeFirst(end)
      buffer.reserveCapacity(head.bodyCount)
      scanned = 0
      self.head = head
    }
    guard let head, buffer.count >= head.bodyCount else { return nil }
    self.head = nil
    return head.request(with: take(head.bodyCount))
  }

  /// A body that nothing follows is not copied.
  private mutating func take(_ count: Int) -> [UInt8] {
    guard buffer.count > count else {
      defer { buffer = [] }
      return buffer
    }
    let body = Array(buffer.prefix(count))
    buffer.removeFirst(count)
    return body
  }

  /// Behind the empty line.
  private var endOfHead: Int? {
    mutating get {
      let end: [UInt8] = [13, 10, 13, 10]
      var index = max(0, scanned - end.count)
      while index + end.count <= buffer.count {
        if buffer[index] == 13, buffer[index..<index + end.count].elementsEqual(end) {
          return index + end.count
        }
        index += 1
      }
      scanned = buffer.count
      return nil
    }
  }
}
