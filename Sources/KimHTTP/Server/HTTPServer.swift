import Glibc
import KimSystem

/// Answers requests, one thread for all connections: none can keep the others waiting, and what all
/// of them together take is bounded by `ServerLimits`.
package struct HTTPServer {
  private let listeners: [Listener]
  private let limits: ServerLimits
  private let events: EventBoard
  private let respond: (HTTPRequest, NetworkAddress) -> HTTPResponse
  private let mayBeLarge: (HTTPRequest, NetworkAddress) -> Bool
  private var connections: [Connection] = []
  private var lastPulse = ContinuousClock.now

  /// How long nobody looks whether it is to stop, in milliseconds.
  private static let step: CInt = 200

  /// - Parameter mayBeLarge: whether a request, of which the body has not come, may bring one that is
  ///   larger than what any request may have.
  package init(
    at listeners: [Listener], events: EventBoard, limits: ServerLimits = ServerLimits(),
    mayBeLarge: @escaping (_ request: HTTPRequest, _ peer: NetworkAddress) -> Bool = { _, _ in
      false
    },
    _ respond: @escaping (_ request: HTTPRequest, _ peer: NetworkAddress) -> HTTPResponse
  ) {
    self.listeners = listeners
    self.events = events
    self.limits = limits
    self.respond = respond
    self.mayBeLarge = mayBeLarge
  }

  /// Goes on until it is told to stop; then all connections are closed.
  package mutating func run(until isStopped: () -> Bool) {
    while !isStopped() { step() }
    connections = []
  }

  /// Waits until something happens, at most for a moment, and does what there is to do.
  private mutating func step() {
    var states = listeners.map { pollfd(fd: $0.socket.raw, events: Int16(POLLIN), revents: 0) }
    states.append(pollfd(fd: events.raw, events: Int16(POLLIN), revents: 0))
    states += connections.map { pollfd(fd: $0.raw, events: $0.wishes, revents: 0) }
    _ = unsafe poll(&states, nfds_t(states.count), Self.step)
    let now = ContinuousClock.now
    for (connection, state) in zip(connections, states.dropFirst(listeners.count + 1)) {
      serve(connection, state.revents, at: now)
    }
    if states[listeners.count].revents != 0 { tell(events.take()) }
    sendPulse(at: now)
    cutLate(at: now)
    connections.removeAll(where: \.isOver)
    for (listener, state) in zip(listeners, states) where state.revents != 0 {
      accept(from: listener, at: now)
    }
  }

  private func serve(
    _ connection: Connection, _ signs: Int16, at now: ContinuousClock.Instant
  ) {
    if signs & Int16(POLLERR | POLLNVAL) != 0 { return connection.end() }
    let hasRoom = connections.count(where: \.isTakingMuch) < limits.largeBodies
    let mayBeLarge = { hasRoom && self.mayBeLarge($0, connection.peer) }
    if signs & Int16(POLLOUT) != 0 {
      answer(connection.send(at: now, mayBeLarge: mayBeLarge), connection, at: now)
    }
    if signs & Int16(POLLIN | POLLHUP) != 0 {
      answer(connection.read(at: now, mayBeLarge: mayBeLarge), connection, at: now)
    }
  }

  private func answer(
    _ request: Result<HTTPRequest, RequestProblem>?, _ connection: Connection,
    at now: ContinuousClock.Instant
  ) {
    switch request {
    case nil: return
    case .success(let request):
      connection.answer(response(to: request, connection), to: request, at: now)
    case .failure(let problem):
      connection.answer(HTTPResponse(problem.status), to: nil, at: now)
    }
  }

  private func response(to request: HTTPRequest, _ connection: Connection) -> HTTPResponse {
    let response = respond(request, connection.peer)
    guard case .events = response.body,
      connections.count(where: \.isListening) >= limits.listeners
    else { return response }
    return HTTPResponse(.unavailable)
  }

  // MARK: Listeners

  private func tell(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    for connection in connections { connection.tell(bytes) }
  }

  /// Tells whether they are still there, as nothing else does.
  private mutating func sendPulse(at now: ContinuousClock.Instant) {
    guard now - lastPulse >= limits.pulse else { return }
    lastPulse = now
    tell(Array(": \n\n".utf8))
  }

  // MARK: Bounds

  private func cutLate(at now: ContinuousClock.Instant) {
    for connection in connections where connection.isLate(at: now) {
      if connection.isReading, connection.isUnderWay {
        connection.answer(HTTPResponse(RequestProblem.tooSlow.status), to: nil, at: now)
      } else {
        connection.end()
      }
    }
  }

  private mutating func accept(from listener: Listener, at now: ContinuousClock.Instant) {
    while let (raw, peer) = SocketCalls.accept(listener.socket) {
      guard let socket = FileDescriptor(raw) else { return }
      switch Seating(limits).seat(for: peer, among: connections.map(\.seat)) {
      case .free: break
      case .full: continue
      case .inPlace(let index): connections.remove(at: index)
      }
      connections.append(Connection(socket, peer: peer, limits: limits, at: now))
    }
  }
}

extension Connection {
  /// One that sends a large body, which was let in, waits for nothing that others could want.
  fileprivate var seat: Seating.Seat {
    Seating.Seat(peer: peer, waitsSince: isReading && !isTakingMuch ? begin : nil)
  }
}
