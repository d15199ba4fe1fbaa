import Foundation
import KimTestSupport
import Testing

@Suite(.serialized, .enabled(if: ServerRun.isWanted))
struct SSHTests {
  /// Runs `body` with a project whose host is an SSH server.
  private func with(
    _ scheme: String, posts: Int = 20, keys: String = "", _ body: (ServerProject) throws -> Void
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
          }, keys: keys, body)
      }
    }
  }

  @Test(arguments: ["ssh", "sftp"])
  func `all arrives, an edit of equal size too, and goes again`(_ scheme: String) throws {
    try with(scheme) { try $0.expectWholeLife() }
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
