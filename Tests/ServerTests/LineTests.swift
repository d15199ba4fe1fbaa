import Foundation
import KimTestSupport
import Testing

/// Lines that are slow, or break.
@Suite(.serialized, .enabled(if: ServerRun.isWanted))
struct LineTests {
  /// Passes connections on to a server, and drops each after so many bytes: `sisa` says how many.
  private static let proxy = """
    import os, select, socket, sys, threading
    port, behind = int(sys.argv[1]), int(sys.argv[2])
    def limit():
        try: return int(open('sisa').read())
        except (OSError, ValueError): return 1 << 60
    def carry(client):
        server = socket.create_connection(('127.0.0.1', behind))
        left, ends, open_ends = limit(), {client: server, server: client}, [client, server]
        while left > 0 and open_ends:
            for end in select.select(open_ends, [], [])[0]:
                data = end.recv(4096)
                left -= len(data)
                if left <= 0: break
                if data: ends[end].sendall(data)
                else:
                    # Whoever has said all may still be listening.
                    open_ends.remove(end)
                    ends[end].shutdown(socket.SHUT_WR)
        for end in ends:
            # As a line that is gone: without a word of farewell.
            if left <= 0:
                end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b'\\1\\0\\0\\0\\0\\0\\0\\0')
            end.close()
    def quietly(client):
        try: carry(client)
        except OSError: client.close()
    with socket.create_server(('127.0.0.1', port)) as listening:
        while True:
            threading.Thread(target=quietly, args=(listening.accept()[0],), daemon=True).start()

    """

  /// Runs `body` with a project whose host is behind a proxy, and the proxy's folder.
  private func withProxy(
    _ scheme: String, posts: Int, _ body: (ServerProject, TemporaryFolder) throws -> Void
  ) throws {
    try TemporaryFolder.with { outer in
      try outer.folder("www")
      try outer.write("proxy.py", Self.proxy)
      let command =
        switch scheme {
        case "dav": try StoreServers.dav(in: outer, scheme)
        case "s3": { StoreServers.store($0) }
        default: try TransferServers.ssh(in: outer)
        }
      try HostProcess.with(in: outer, command) { server in
        try HostProcess.with(in: outer, { "python3 proxy.py \($0) \(server.port)" }) { proxy in
          let store = scheme == "s3" ? server.port : nil
          try ServerProject.with(
            posts: posts, { try address(scheme, $0, outer, server.port, proxy.port) },
            store: store
          ) { try body($0, outer) }
        }
      }
    }
  }

  private func address(
    _ scheme: String, _ folder: TemporaryFolder, _ outer: TemporaryFolder, _ server: Int,
    _ port: Int
  ) throws -> String {
    switch scheme {
    case "s3": return "s3://kim@ember/situs?endpoint=http://127.0.0.1:\(port)"
    case "dav":
      try folder.remove("www")
      try folder.link("www", to: outer.full("www"))
      return "dav://kim@127.0.0.1:\(port)/situs"
    default:
      try folder.write("kunci", outer.text("kunci") ?? "")
      try folder.write(
        "dikenal", (outer.text("dikenal") ?? "").replacing("]:\(server) ", with: "]:\(port) "))
      _ = try KimCommand(shell: "chmod 600 kunci", in: folder)
      return "\(scheme)://\(NSUserName())@127.0.0.1:\(port)\(folder.full("www/situs"))"
    }
  }

  /// Each connection is dropped after some of the files, then after more.
  @Test(arguments: ["ssh", "sftp", "dav", "s3"])
  func `connections that are dropped lose nothing, and are told`(_ scheme: String) throws {
    try withProxy(scheme, posts: 100) { project, outer in
      var failures = 0
      for size in [0, 20_000, 120_000, 400_000, 400_000] {
        try outer.write("sisa", "\(size)")
        let run = try project.publish()
        #expect([0, 74].contains(run.status), "\(size): \(run.errors)")
        if run.status == 74 {
          failures += 1
          #expect(run.errors.contains("kim: ") && !run.errors.contains("<html"), "\(run.errors)")
        }
        project.expectWhole()
      }
      #expect(failures >= 2)
      try outer.write("sisa", "")
      let last = try project.publish()
      #expect(last.status == 0, "\(last.errors)")
      #expect(project.named == project.built)
      let look = try project.verify("--via", "host")
      #expect(look.status == 0, "\(look.errors)\(look.output)")
    }
  }

  /// As by a telephone in a village.
  @Test(arguments: ["sftp", "dav", "ftps"])
  func `over a slow line all arrives, also what was cut`(_ scheme: String) throws {
    try NetworkSpace.with(rate: "1mbit") { space in
      try TemporaryFolder.with { outer in
        try outer.folder("www")
        let fingerprint = try StoreServers.certificate(in: outer)
        let command =
          switch scheme {
          case "dav": try StoreServers.dav(in: outer, scheme)
          case "ftps": try TransferServers.python(in: outer, "tls")
          default: try TransferServers.ssh(in: outer)
          }
        try HostProcess.with(in: outer, command, through: space.entry) { process in
          let keys = scheme == "ftps" ? "  sidik_jari: \"\(fingerprint)\"\n" : ""
          try ServerProject.with(
            posts: 40, { try slowAddress(scheme, $0, outer, process.port) }, keys: keys
          ) { project in
            let cut = try project.publish(
              shell: "exec timeout -s KILL 3 \(space.entry) \"$@\"")
            #expect([9, 137].contains(cut.status), "\(cut.status) \(cut.errors)")
            let there = project.host.count
            let run = try project.publish(shell: "exec \(space.entry) \"$@\"")
            #expect(run.status == 0, "\(run.errors)")
            #expect(
              project.named == project.built)
            #expect(there < project.built.count)
          }
        }
      }
    }
  }

  private func slowAddress(
    _ scheme: String, _ folder: TemporaryFolder, _ outer: TemporaryFolder, _ port: Int
  ) throws -> String {
    guard scheme == "ftps" else { return try address(scheme, folder, outer, port, port) }
    try folder.remove("www")
    try folder.link("www", to: outer.full("www"))
    return "ftps://kim@127.0.0.1:\(port)/situs"
  }
}
