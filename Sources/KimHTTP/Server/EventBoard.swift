import Glibc
package import KimSystem
import Synchronization

/// What all listeners of a server are told, from any thread.
package final class EventBoard: Sendable {
  // A class, because whoever tells and the server that sends have the same one.
  private let waiting = Mutex<[UInt8]>([])
  private let bell: Pipe

  /// What waits while nobody sends: listeners that lack an event ask for all anyway.
  private static let most = 64 << 10

  package init() throws(DiskError) {
    bell = try Pipe()
    bell.reading.setNonBlocking()
    bell.writing.setNonBlocking()
  }

  /// Can be read while something waits.
  var raw: CInt { bell.reading.raw }

  /// - Parameters:
  ///   - name: of one line.
  ///   - data: of one line.
  package func tell(_ name: String, _ data: String) {
    let event = Self.event(name, data)
    waiting.withLock { if $0.count + event.count <= Self.most { $0 += event } }
    do {
      try bell.writing.write([0])
    } catch {
      // The pipe is full: whoever is to hear of it has not looked yet.
    }
  }

  /// An event as it is sent (HTML Living Standard, "Server-sent events").
  package static func event(_ name: String, _ data: String) -> [UInt8] {
    Array("event: \(name)\ndata: \(data.replacing("\n", with: " "))\n\n".utf8)
  }

  func take() -> [UInt8] {
    do {
      _ = try bell.reading.read(atMost: FileDescriptor.chunk)
    } catch {
      // Somebody else was faster, or nothing rang.
    }
    return waiting.withLock { bytes in
      defer { bytes = [] }
      return bytes
    }
  }
}
