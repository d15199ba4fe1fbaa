import Testing

@testable import KimHTTP

struct NetworkAddressTests {
  @Test(arguments: [
    (NetworkAddress(10, 0, 0, 1), true), (NetworkAddress(192, 168, 1, 9), true),
    (NetworkAddress(172, 16, 0, 1), true), (NetworkAddress(172, 31, 255, 1), true),
    (NetworkAddress(172, 32, 0, 1), false), (NetworkAddress(8, 8, 8, 8), false),
    (NetworkAddress(127, 0, 0, 1), false), (NetworkAddress(169, 254, 1, 1), false),
  ])
  func `an address of a home or an office is known`(address: NetworkAddress, isPrivate: Bool) {
    #expect(address.isPrivate == isPrivate)
  }

  @Test func `an address is what the system has of it`() {
    let address = NetworkAddress(192, 168, 1, 9)
    #expect(NetworkAddress(address.raw) == address)
    #expect(address.description == "192.168.1.9")
    #expect(NetworkAddress.loopback.isLoopback && !address.isLoopback)
  }
}
