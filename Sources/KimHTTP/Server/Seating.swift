/// Who may have a connection: whoever comes from another machine never takes the places that are kept
/// for this one, nor those of all others.
struct Seating {
  /// A connection that is there.
  struct Seat {
    let peer: NetworkAddress
    /// Since when it has waited for a request of its other side; nil while it is at work.
    let waitsSince: ContinuousClock.Instant?
  }

  enum Answer: Equatable {
    case free
    /// The one of this index ends for it, which has waited longest.
    case inPlace(Int)
    case full
  }

  private let limits: ServerLimits

  init(_ limits: ServerLimits) { self.limits = limits }

  func seat(for peer: NetworkAddress, among seats: [Seat]) -> Answer {
    if !peer.isLoopback {
      let own = seats.indices.filter { seats[$0].peer == peer }
      if own.count >= limits.connectionsOfPeer { return oldest(of: own, in: seats) }
      let others = seats.indices.filter { !seats[$0].peer.isLoopback }
      if others.count >= limits.connections - limits.ownConnections {
        return oldest(of: others, in: seats)
      }
    }
    return seats.count < limits.connections ? .free : oldest(of: Array(seats.indices), in: seats)
  }

  private func oldest(of indices: [Int], in seats: [Seat]) -> Answer {
    let waiting = indices.compactMap { index in seats[index].waitsSince.map { (index, $0) } }
    return waiting.min { $0.1 < $1.1 }.map { .inPlace($0.0) } ?? .full
  }
}
