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
      // With none of this process's files open: the library that runs the commands of tests would
      // wait for it to end.
      let start = try KimCommand(
        shell: """
          python3 -c 'import subprocess, sys
          process = subprocess.Popen(
              ["unshare", "-n", "sh", "-c", sys.argv[1]], stdin=subprocess.DEVNULL,
              stdout=subprocess.DEVNULL, stderr=open("jaringan.log", "w"), close_fds=True,
              start_new_session=True)
          print(process.pid)' 'ip link set lo mtu 1500 up \
          && tc qdisc add dev lo root tbf rate \(rate) burst 16kb latency 300ms \
          && exec sleep 600'
          """, in: folder)
      let id = try #require(
        pid_t(start.output.trimmingCharacters(in: .whitespacesAndNewlines)), "\(start.errors)")
      let probe = try KimCommand(
        shell: """
          for attempt in $(seq 100); do
            nsenter -n -t \(id) tc qdisc show dev lo 2>/dev/null | grep -q tbf && exit 0
            sleep 0.05
          done; exit 1
          """, in: folder)
      guard probe.status == 0 else {
        print("no network of its own on this machine: \(folder.text("jaringan.log") ?? "")")
        return
      }
      defer { _ = kill(id, SIGKILL) }
      try body(NetworkSpace(entry: "nsenter -n -t \(id)"))
    }
  }
}
