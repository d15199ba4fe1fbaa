import Foundation
import KimTestSupport
import Testing

@Suite(.serialized, .enabled(if: ServerRun.isWanted))
struct SSHTests {
  /// Runs `body` with a project whose host is an SSH server.
  private func with(
    _ scheme: String, posts: Int = 8, keys: String = "", _ body: (ServerProject) throws -> Void
  ) throws {
    try withServer(scheme, posts: posts, keys: keys) { project, _ in try body(project) }
  }

  /// The same with how often somebody has come to the server.
  private func withServer(
    _ scheme: String, posts: Int = 8, keys: String = "",
    _ body: (ServerProject, _ connections: () -> Int) throws -> Void
  ) throws {
    try TemporaryFolder.with { outer in
      let server = try TransferServers.ssh(in: outer)
      try HostProcess.with(in: outer, server) { process in
        let user = NSUserName()
        try ServerProject.with(
          posts: posts,
          { folder in
            for name in ["kunci", "dikenal"] {
              try folder.write(name, outer.text(name) ?? "")
            }
            _ = try KimCommand(shell: "chmod 600 kunci", in: folder)
            return "\(scheme)://\(user)@127.0.0.1:\(process.port)\(folder.full("www/situs"))"
          }, keys: keys
        ) { project in
          try body(project) {
            (outer.text("server.log") ?? "").matches(of: /Accepted publickey/).count
          }
        }
      }
    }
  }

  @Test(arguments: ["ssh", "sftp"])
  func `all arrives, an edit of equal size too, and goes again`(_ scheme: String) throws {
    try with(scheme) { try $0.expectWholeLife() }
  }

  @Test(arguments: ["ssh", "sftp"])
  func `all goes over one connection, where a socket has room for its name`(
    _ scheme: String
  ) throws {
    try withServer(scheme, posts: 3) { project, connections in
      #expect(try project.publish().status == 0)
      #expect(project.host == project.built)
      #expect(connections() == 1)
      try project.post(1, "Lain.")
      try project.build()
      let run = try project.publish("--cache", String(repeating: "ingatan-", count: 12))
      #expect(run.status == 0, "\(run.errors)")
      #expect(project.host == project.built)
      #expect(connections() > 5)
    }
  }

  @Test func `what went by one program goes on by another`() throws {
    try with("ssh", posts: 3) { project in
      #expect(try project.publish().status == 0)
      let settings = project.folder.text("sites/_provinsi/terbit.yml") ?? ""
      try project.folder.write(
        "sites/_provinsi/terbit.yml", settings.replacing("ssh://", with: "sftp://"))
      let run = try project.publish()
      #expect(run.output.contains(" 0 berkas (0,0 MB) dikirim"), "\(run.output)\(run.errors)")
      #expect(project.host == project.built)
    }
  }

  @Test(arguments: ["ssh", "sftp"])
  func `a foreign file stops it`(_ scheme: String) throws {
    try with(scheme) { try $0.expectCare() }
  }

  @Test(arguments: ["ssh", "sftp"])
  func `what an attack does is found, and a clean host has nothing`(_ scheme: String) throws {
    try with(scheme) { try $0.expectVerification() }
  }

  @Test(arguments: ["ssh", "sftp"])
  func `what was killed goes on`(_ scheme: String) throws {
    try with(scheme, posts: ServerProject.posts) {
      try $0.expectRecovery(after: [0.5, 1, 1.5, 2])
    }
  }

  /// Somebody may have put himself in between.
  @Test(arguments: ["ssh", "sftp"])
  func `a host whose key is another one gets nothing`(_ scheme: String) throws {
    try with(scheme) { project in
      try project.folder.write("dikenal", "")
      let run = try project.publish()
      #expect(run.status == 74, "\(run.errors)")
      #expect(project.host.isEmpty)
    }
  }

  @Test(arguments: ["ssh", "sftp"])
  func `what was there before is put back, and goes again`(_ scheme: String) throws {
    try with(scheme, keys: "  simpan: 2\n") { try $0.expectRollback() }
  }

  @Test(arguments: ["ssh", "sftp"])
  func `a broken post and a broken KIM stay, also from a new machine`(_ scheme: String) throws {
    try with(scheme) { try $0.expectKept() }
  }

  @Test(arguments: ["ssh", "sftp"])
  func `a server without room is told as such, and with room again it goes on`(
    _ scheme: String
  ) throws {
    try with(scheme) { try $0.expectRoom() }
  }
}
