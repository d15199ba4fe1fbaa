import Testing

@testable import KimHTTP

/// Who gets a connection where there are many.
struct SeatingTests {
  private let own = NetworkAddress.loopback
  private let start = ContinuousClock.now

  private func phone(_ number: UInt8) -> NetworkAddress { NetworkAddress(192, 168, 1, number) }

  private func seats(_ count: Int, of peer: NetworkAddress, from second: Int = 0) -> [Seating.Seat]
  {
    (0..<count).map { Seating.Seat(peer: peer, waitsSince: start + .seconds(second + $0)) }
  }

  private var seating: Seating {
    var limits = ServerLimits()
    (limits.connections, limits.ownConnections, limits.connectionsOfPeer) = (8, 3, 3)
    return Seating(limits)
  }

  @Test func `while there are places everybody gets one`() {
    #expect(seating.seat(for: phone(1), among: []) == .free)
    #expect(seating.seat(for: own, among: seats(7, of: own)) == .free)
  }

  @Test func `one other machine has so many, and then only its own oldest gives way`() {
    let there = seats(1, of: phone(2)) + seats(3, of: phone(1), from: 10)
    #expect(seating.seat(for: phone(1), among: there) == .inPlace(1))
    #expect(seating.seat(for: phone(2), among: there) == .free)
  }

  @Test func `places are kept for this machine, whatever comes from the Wi-Fi`() {
    let there =
      seats(2, of: own) + seats(3, of: phone(1), from: 10) + seats(2, of: phone(2), from: 5)
    #expect(seating.seat(for: phone(3), among: there) == .inPlace(5))
    #expect(seating.seat(for: own, among: there) == .free)
  }

  @Test func `who is at work does not give way`() {
    let busy = (1...5).map { Seating.Seat(peer: phone($0), waitsSince: nil) }
    #expect(seating.seat(for: phone(9), among: busy) == .full)
    #expect(seating.seat(for: own, among: busy) == .free)
    let waiting = seats(1, of: own) + busy + seats(2, of: own, from: 3)
    #expect(seating.seat(for: own, among: waiting) == .inPlace(0))
  }
}
