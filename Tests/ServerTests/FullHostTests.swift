import KimTestSupport
import Testing

/// A host whose disk is full: a disk of its own, with little room.
@Suite(.serialized, .enabled(if: ServerRun.isWanted))
struct FullHostTests {
  @Test func `a host without room is told as such, and with room again it goes on`() throws {
    try ServerProject.with({ "file://\($0.full("www/situs"))" }) { project in
      let run = try project.publish(
        shell: """
          exec unshare -m sh -c '
            mount -t tmpfs -o size=200k none www || exit 99
            "$@"; echo "status $?"
            mount -o remount,size=20m www || exit 98
            "$@" || exit 97
            cp -a www lengkap
          ' sh "$@"
          """)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("status 74\n") && run.errors.contains("ruang penyimpanan habis"))
      let there = project.folder.contents(of: "lengkap/situs").filter {
        !$0.key.hasPrefix(".kim-terbit/")
      }
      #expect(there == project.built)
    }
  }

  /// Killed right after the host has a file and before anybody knows: at every tenth of 300.
  @Test func `killed at any file it goes on, and sends at most one twice`() throws {
    try ServerProject.with(
      posts: ServerProject.posts, { "file://\($0.full("www/situs"))" }
    ) { project in
      let count = project.built.count
      for file in stride(from: 10, through: 300, by: 10) {
        // All files but those of the journal are renamed in folders of the host.
        let cut = try project.publish(
          shell: """
            rm -rf www/situs .kim/terbit; exec strace -f -o /dev/null \
            -e trace=renameat,renameat2 -e inject=renameat:signal=KILL:when=\(file + 8) "$@"
            """)
        #expect([9, 137].contains(cut.status), "\(file): \(cut.errors)")
        let there = project.host.count
        let run = try project.publish()
        #expect(run.status == 0, "\(file): \(run.errors)")
        #expect(
          run.output.contains("\(count - there) berkas (")
            || run.output.contains("\(count - there + 1) berkas ("), "\(there) \(run.output)")
        #expect(project.host == project.built)
      }
    }
  }
}

extension ServerProject {
  /// The server's folder gets a disk of its own, with little room.
  func expectRoom() throws {
    let link = try KimCommand(shell: "readlink -f www", in: folder)
    let disk = link.output.filter { !$0.isNewline }
    let full = try KimCommand(
      shell: "mount -t tmpfs -o size=200k none '\(disk)' && chmod 777 '\(disk)'", in: folder)
    try #require(full.status == 0, "\(full.errors)")
    defer {
      do { _ = try KimCommand(shell: "umount -l '\(disk)'", in: folder) } catch {
        Issue.record(error)
      }
    }
    let run = try publish()
    #expect(run.status == 74 && run.errors.contains("kim: "), "\(run.errors)")
    expectWhole()
    let room = try KimCommand(shell: "mount -o remount,size=20m '\(disk)'", in: folder)
    #expect(room.status == 0, "\(room.errors)")
    let again = try publish()
    #expect(again.status == 0, "\(again.errors)")
    #expect(named == built)
  }
}
