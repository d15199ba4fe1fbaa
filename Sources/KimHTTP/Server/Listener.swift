import Glibc
package import KimDiagnostics
import KimSystem

/// A place where this machine takes connections.
package final class Listener: Sendable {
  // A class, because a list of them holds open sockets.
  let socket: FileDescriptor
  package let address: NetworkAddress
  package let port: Int

  private static let waiting: CInt = 64

  /// - Parameter port: 0 lets the system choose.
  package init(at address: NetworkAddress, port: Int) throws(ListenProblem) {
    let kind = CInt(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
    guard let socket = FileDescriptor(Glibc.socket(AF_INET, kind, 0)) else {
      throw ListenProblem(SystemFailure.last, port: port)
    }
    do {
      try SocketCalls.bind(socket, to: address, port: port)
    } catch {
      throw ListenProblem(error, port: port)
    }
    guard listen(socket.raw, Self.waiting) == 0 else {
      throw ListenProblem(SystemFailure.last, port: port)
    }
    self.port = SocketCalls.ownAddress(of: socket)?.port ?? port
    self.address = address
    self.socket = socket
  }

  /// At the first port that is free, from this one on.
  package static func first(
    at address: NetworkAddress, from port: Int, tries: Int
  ) throws(ListenProblem) -> Listener {
    for next in port..<port + max(tries - 1, 0) {
      do {
        return try Listener(at: address, port: next)
      } catch {
        guard error.isTaken else { throw error }
      }
    }
    return try Listener(at: address, port: port + max(tries - 1, 0))
  }
}

/// Why nobody can listen at a port.
package struct ListenProblem: Error, Hashable {
  private let code: CInt
  private let port: Int

  init(_ failure: SystemFailure, port: Int) {
    code = failure.code
    self.port = port
  }

  package var isTaken: Bool { code == EADDRINUSE }

  package var message: LocalizedText {
    switch code {
    case EADDRINUSE:
      LocalizedText(
        id: "port \(port) dan yang sesudahnya sedang dipakai program lain; pilih yang lain dengan "
          + "--port",
        en: "port \(port) and those after it are taken by other programs; choose one with --port")
    case EACCES, EPERM:
      LocalizedText(
        id:
          "port \(port) tidak boleh dipakai di komputer ini; pilih yang lain, misalnya --port 8080",
        en: "this machine does not allow port \(port); choose another one, such as --port 8080")
    default:
      LocalizedText(
        id: "tidak dapat membuka port \(port): \(unsafe String(cString: strerror(code)))",
        en: "cannot open port \(port): \(unsafe String(cString: strerror(code)))")
    }
  }
}
