import Foundation
import KimTestSupport
import Testing

/// A server of this machine that lives as long as a test.
struct HostProcess {
  let port: Int

  /// Starts a server at a free port, waits until it answers, and ends it after `body`.
  ///
  /// - Parameters:
  ///   - command: of the port; its words are one of a shell.
  ///   - entry: what runs a command in the network in which the server is to be.
  static func with(
    in folder: TemporaryFolder, _ command: (Int) throws -> String, through entry: String = "",
    _ body: (HostProcess) throws -> Void
  ) throws {
    let port = try freePort()
    let id = try start("\(entry) \(command(port))", in: folder)
    defer { _ = kill(id, SIGTERM) }
    try waitUntilReady(port, in: folder, through: entry)
    try body(HostProcess(port: port))
  }

  /// Starts it with none of this process's files open: the library that runs the commands of tests
  /// would wait for it to end.
  private static func start(_ command: String, in folder: TemporaryFolder) throws -> pid_t {
    let run = try KimCommand(
      shell: """
        python3 -c 'import subprocess, sys
        log = open("server.log", "w")
        process = subprocess.Popen(
            ["sh", "-c", "exec " + sys.argv[1]], stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            close_fds=True, start_new_session=True)
        print(process.pid)' "$2"
        """, command, in: folder)
    return try #require(
      pid_t(run.output.trimmingCharacters(in: .whitespacesAndNewlines)), "\(run.errors)")
  }

  private static func waitUntilReady(
    _ port: Int, in folder: TemporaryFolder, through entry: String
  ) throws {
    let probe = try KimCommand(
      shell: """
        \(entry) python3 -c 'import socket, sys, time
        for attempt in range(1200):
            try:
                sys.exit(socket.create_connection(("127.0.0.1", \(port)), 1).close())
            except OSError:
                time.sleep(0.05)
        sys.exit(1)'
        """, in: folder)
    try #require(probe.status == 0, "\(folder.text("server.log") ?? "")")
  }

  private static func freePort() throws -> Int {
    try TemporaryFolder.with { folder in
      let run = try KimCommand(
        shell: """
          python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); \
          print(s.getsockname()[1])'
          """, in: folder)
      return try #require(
        Int(run.output.trimmingCharacters(in: .whitespacesAndNewlines)))
    }
  }
}
