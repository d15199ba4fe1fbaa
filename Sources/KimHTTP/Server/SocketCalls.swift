import Glibc
import KimSystem
import Synchronization

/// The calls to the system that need pointers.
enum SocketCalls {
  static func bind(
    _ socket: borrowing FileDescriptor, to address: NetworkAddress, port: Int
  ) throws(SystemFailure) {
    var yes: CInt = 1
    // A port that was closed a moment ago is free.
    _ = unsafe setsockopt(
      socket.raw, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<CInt>.size))
    var own = address.socketAddress(port: port)
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let code = unsafe withUnsafePointer(to: &own) {
      unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe Glibc.bind(socket.raw, $0, size)
      }
    }
    guard code == 0 else { throw SystemFailure.last }
  }

  /// Nil where the system does not tell.
  static func ownAddress(
    of socket: borrowing FileDescriptor
  ) -> (address: NetworkAddress, port: Int)? {
    var (own, size) = (sockaddr_in(), socklen_t(MemoryLayout<sockaddr_in>.size))
    let code = unsafe withUnsafeMutablePointer(to: &own) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe getsockname(socket.raw, $0, &size)
      }
    }
    guard code == 0 else { return nil }
    return (NetworkAddress(own.sin_addr), Int(in_port_t(bigEndian: own.sin_port)))
  }

  /// Nil where nobody waits, and where whoever waited is gone again.
  static func accept(
    _ listener: borrowing FileDescriptor
  ) -> (socket: CInt, peer: NetworkAddress)? {
    var (peer, size) = (sockaddr_in(), socklen_t(MemoryLayout<sockaddr_in>.size))
    let raw = listener.raw
    // No program that another thread starts in between may inherit the connection.
    let socket = Pipe.quiet.withLock { _ in
      let socket = unsafe withUnsafeMutablePointer(to: &peer) { pointer in
        unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          unsafe Glibc.accept(raw, $0, &size)
        }
      }
      if socket >= 0 { _ = fcntl(socket, F_SETFD, FD_CLOEXEC) }
      return socket
    }
    guard socket >= 0 else { return nil }
    _ = fcntl(socket, F_SETFL, fcntl(socket, F_GETFL) | O_NONBLOCK)
    return (socket, NetworkAddress(peer.sin_addr))
  }

  /// How many bytes the system took; 0 while it takes none.
  static func send(
    _ bytes: [UInt8], from start: Int, to socket: borrowing FileDescriptor
  ) throws(SystemFailure) -> Int {
    while true {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.send(
          socket.raw, $0.baseAddress?.advanced(by: start), $0.count - start,
          CInt(MSG_NOSIGNAL))
      }
      if count >= 0 { return count }
      if errno == EAGAIN { return 0 }
      guard errno == EINTR else { throw SystemFailure.last }
    }
  }
}
