import Glibc
import KimSystem

/// An address of the internet protocol of version 4, which each machine and telephone of a home or
/// an office has.
package struct NetworkAddress: Sendable, Hashable, CustomStringConvertible {
  /// In the order in which it is written.
  let bytes: [UInt8]

  package static let loopback = NetworkAddress(127, 0, 0, 1)

  package init(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) {
    bytes = [first, second, third, fourth]
  }

  init(_ raw: in_addr) {
    let number = UInt32(bigEndian: raw.s_addr)
    bytes = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  var raw: in_addr {
    in_addr(s_addr: bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }.bigEndian)
  }

  /// Whether only this machine has it.
  package var isLoopback: Bool { bytes[0] == 127 }

  /// Whether it is one of a home or an office, which the internet does not lead to (RFC 1918).
  package var isPrivate: Bool {
    bytes[0] == 10 || bytes[0] == 192 && bytes[1] == 168
      || bytes[0] == 172 && (16...31).contains(bytes[1])
  }

  package var description: String { bytes.map(String.init).joined(separator: ".") }

  // MARK: This machine

  /// The address by which others in the same building reach this machine; nil where it has none.
  ///
  /// First the one that leads out, then any of a device that is no bridge to a program here.
  package static var ownPrivate: NetworkAddress? {
    if let leading, leading.isPrivate { return leading }
    return devices.first { $0.address.isPrivate && !isVirtual($0.name) }?.address
  }

  /// Nothing is sent: the system is only asked which way it would take.
  private static var leading: NetworkAddress? {
    guard let socket = FileDescriptor(Glibc.socket(AF_INET, CInt(SOCK_DGRAM.rawValue), 0)) else {
      return nil
    }
    // An address of documentation (RFC 5737).
    var target = NetworkAddress(192, 0, 2, 1).socketAddress(port: 9)
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let connected = unsafe withUnsafePointer(to: &target) {
      unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(socket.raw, $0, size)
      }
    }
    return connected == 0 ? SocketCalls.ownAddress(of: socket)?.address : nil
  }

  private static var devices: [(name: String, address: NetworkAddress)] {
    var list: UnsafeMutablePointer<ifaddrs>?
    guard unsafe getifaddrs(&list) == 0 else { return [] }
    defer { unsafe freeifaddrs(list) }
    var found: [(name: String, address: NetworkAddress)] = []
    var next = unsafe list
    while let device = unsafe next?.pointee {
      unsafe next = device.ifa_next
      guard let address = unsafe device.ifa_addr, unsafe address.pointee.sa_family == AF_INET,
        unsafe device.ifa_flags & UInt32(IFF_UP) != 0
      else { continue }
      let raw = unsafe address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
        unsafe $0.pointee.sin_addr
      }
      found.append((unsafe String(cString: device.ifa_name), NetworkAddress(raw)))
    }
    return found
  }

  private static func isVirtual(_ name: String) -> Bool {
    ["docker", "br-", "veth", "virbr", "vnet", "tun", "tap", "lxc", "podman"]
      .contains(where: name.hasPrefix)
  }

  func socketAddress(port: Int) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(truncatingIfNeeded: port).bigEndian
    address.sin_addr = raw
    return address
  }
}
