import Foundation
import KimTestSupport
import Testing

/// A network of its own, in which nothing but this machine is reached, and that slowly.
struct NetworkSpace {
  /// What runs a command in it.
  let entry: String

  /// - Parameter rate: as tc takes it.
  ///
  /// Leaves the test where this machine allows no such network, and says so.
  static func with(rate: String, _ body: (NetworkSpace) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      let start = try KimCommand(
        shell: """
          unshare -n sh -c 'ip link set lo mtu 1500 up \
          && tc qdisc add dev lo root tbf rate \(rate) burst 16kb latency 300ms || exit 1
          exec setsid sleep 600 >/dev/null 2>&1 </dev/null & echo $!' 2>&1
          """, in: folder)
      guard start.status == 0,
        let id = pid_t(start.output.trimmingCharacters(in: .whitespacesAndNewlines))
      else {
        print("no network of its own on this machine: \(start.output)")
        return
      }
      defer { _ = kill(id, SIGKILL) }
      try body(NetworkSpace(entry: "nsenter -n -t \(id)"))
    }
  }
}
