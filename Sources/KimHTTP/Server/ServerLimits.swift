/// What others may take of a server.
package struct ServerLimits: Sendable {
  package var request = RequestReader.Limits()
  package var connections = 64
  /// Of them those that are kept for this machine, whatever comes from others.
  package var ownConnections = 16
  /// Of them those that one other machine may have.
  package var connectionsOfPeer = 16
  /// Bodies that are larger than what any request may have, at one time.
  package var largeBodies = 2
  /// Of them those that listen to events.
  package var listeners = 16
  /// For a whole request to come, from its first byte or the connection's beginning.
  package var requestTime = Duration.seconds(10)
  /// Between two requests of a connection.
  package var idleTime = Duration.seconds(60)
  /// For an answer, beside what its size takes.
  package var answerTime = Duration.seconds(30)
  /// Bytes a second that a reader has to take.
  package var leastSpeed = 32 << 10
  /// What waits for a listener that does not read, in bytes.
  package var mostWaiting = 128 << 10
  /// Between two signs of life to listeners.
  package var pulse = Duration.seconds(15)

  package init() {}
}
