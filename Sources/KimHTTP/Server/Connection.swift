import Glibc
import KimSystem

/// The server's side of one connection. A class, because it owns an open socket and stands in a list.
final class Connection {
  enum Phase {
    /// It waits for a request, or for the rest of one.
    case reading
    /// It sends an answer, and reads nothing meanwhile.
    case answering(isPersistent: Bool)
    /// It sends events, for as long as the other side stays.
    case listening
    /// All is sent; what still comes is thrown away, so that the other side reads the answer.
    case ending
    case over
  }

  private let socket: FileDescriptor
  let peer: NetworkAddress
  private(set) var phase = Phase.reading
  private var reader: RequestReader
  private let limits: ServerLimits
  private var outbox: [UInt8] = []
  private var sent = 0
  private var file: ServedFile?
  private var fileLeft = 0
  private var deadline: ContinuousClock.Instant
  /// Since when it has been in its phase.
  private(set) var begin: ContinuousClock.Instant

  private static let piece = 16 << 10
  private static let lingering = Duration.seconds(2)

  init(
    _ socket: consuming FileDescriptor, peer: NetworkAddress, limits: ServerLimits,
    at now: ContinuousClock.Instant
  ) {
    self.socket = socket
    self.peer = peer
    self.limits = limits
    reader = RequestReader(limits: limits.request)
    begin = now
    deadline = now + limits.requestTime
  }

  var raw: CInt { socket.raw }

  var isOver: Bool { if case .over = phase { true } else { false } }
  var isListening: Bool { if case .listening = phase { true } else { false } }
  var isReading: Bool { if case .reading = phase { true } else { false } }
  /// Whether a large body comes that was let in.
  var isTakingMuch: Bool { reader.isLarge }
  private var hasMore: Bool { sent < outbox.count || fileLeft > 0 }

  /// What the system is to wait for.
  var wishes: Int16 {
    switch phase {
    case .reading, .ending: Int16(POLLIN)
    case .answering: Int16(POLLOUT)
    case .listening: Int16(POLLIN) | (hasMore ? Int16(POLLOUT) : 0)
    case .over: 0
    }
  }

  // MARK: Reading

  /// The next whole request, of what has come.
  ///
  /// - Parameter mayBeLarge: whether a request is one that may bring a large body.
  func read(
    at now: ContinuousClock.Instant, mayBeLarge: (HTTPRequest) -> Bool
  ) -> Result<HTTPRequest, RequestProblem>? {
    guard let bytes = receive(), !bytes.isEmpty else { return nil }
    switch phase {
    case .reading:
      if reader.isEmpty { deadline = now + limits.requestTime }
      let wasLarge = reader.isLarge
      reader.add(bytes)
      let request = next(mayBeLarge)
      if reader.isLarge, !wasLarge {
        deadline = now + limits.requestTime + .seconds(reader.bodyCount / limits.leastSpeed)
      }
      return request
    case .listening: end()
    case .answering, .ending, .over: break
    }
    return nil
  }

  private func next(
    _ mayBeLarge: (HTTPRequest) -> Bool
  ) -> Result<HTTPRequest, RequestProblem>? {
    do throws(RequestProblem) {
      return try reader.next(mayBeLarge: mayBeLarge).map { .success($0) }
    } catch {
      return .failure(error)
    }
  }

  /// Nil where nothing has come.
  private func receive() -> [UInt8]? {
    do {
      let bytes = try socket.read(atMost: Self.piece)
      if bytes.isEmpty { end() }
      return bytes
    } catch {
      if error.code != EAGAIN { end() }
      return nil
    }
  }

  // MARK: Sending

  func answer(
    _ response: HTTPResponse, to request: HTTPRequest?, at now: ContinuousClock.Instant
  ) {
    let isPersistent = request?.isPersistent ?? false
    outbox = response.head(isPersistent: isPersistent)
    sent = 0
    begin = now
    let hasBody = request?.method != .head
    switch response.body {
    case .events(let first) where hasBody:
      outbox += first
      phase = .listening
    case .file(let file) where hasBody:
      (self.file, fileLeft) = (file, file.size)
      phase = .answering(isPersistent: isPersistent)
    case .bytes(let bytes):
      if hasBody { outbox += bytes }
      phase = .answering(isPersistent: isPersistent)
    case .events, .file: phase = .answering(isPersistent: isPersistent && response.isBounded)
    }
    deadline = now + limits.answerTime + .seconds((outbox.count + fileLeft) / limits.leastSpeed)
  }

  /// Sends what the system takes; the next request, where the last one is answered and another has
  /// come already.
  func send(
    at now: ContinuousClock.Instant, mayBeLarge: (HTTPRequest) -> Bool
  ) -> Result<HTTPRequest, RequestProblem>? {
    do {
      while hasMore {
        // A file that has become shorter: the other side was told another length.
        if sent == outbox.count, try !refill() {
          end()
          return nil
        }
        let count = try SocketCalls.send(outbox, from: sent, to: socket)
        if count == 0 { return nil }
        sent += count
      }
    } catch {
      end()
      return nil
    }
    (outbox, sent, file) = ([], 0, nil)
    guard case .answering(let isPersistent) = phase else { return nil }
    begin = now
    guard isPersistent else {
      linger(at: now)
      return nil
    }
    phase = .reading
    deadline = now + (reader.isEmpty ? limits.idleTime : limits.requestTime)
    return reader.isEmpty ? nil : next(mayBeLarge)
  }

  /// Whether there was more to read.
  private func refill() throws(SystemFailure) -> Bool {
    guard let file else { return false }
    outbox = try file.descriptor.read(atMost: min(fileLeft, FileDescriptor.chunk))
    (fileLeft, sent) = (fileLeft - outbox.count, 0)
    return !outbox.isEmpty
  }

  /// Tells a listener; whoever does not read what it is told is cut off.
  func tell(_ bytes: [UInt8]) {
    guard isListening else { return }
    outbox.removeFirst(sent)
    sent = 0
    outbox += bytes
    if outbox.count > limits.mostWaiting { end() }
  }

  // MARK: The end

  private func linger(at now: ContinuousClock.Instant) {
    _ = shutdown(socket.raw, CInt(SHUT_WR))
    phase = .ending
    deadline = now + Self.lingering
  }

  func end() { phase = .over }

  /// Whether it has taken longer than it may.
  func isLate(at now: ContinuousClock.Instant) -> Bool { !isListening && now >= deadline }

  /// Whether a request has begun to come.
  var isUnderWay: Bool { !reader.isEmpty }
}
