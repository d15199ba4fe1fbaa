import KimTestSupport
import Testing

/// Object stores and web servers with WebDAV, which rclone leads to: what is sent, and what comes of it.
@Suite(.serialized, .enabled(if: ServerRun.isWanted))
struct StoreTests: StoreFixture {
  @Test(arguments: ["s3", "dav"])
  func `all arrives, an edit of equal size too, and goes again`(_ scheme: String) throws {
    try with(scheme) { try $0.expectWholeLife() }
  }

  @Test(arguments: ["s3", "dav"])
  func `a foreign file stops it, and no password is left behind`(_ scheme: String) throws {
    try with(scheme) { try $0.expectCare() }
  }

  @Test(arguments: ["s3", "dav"])
  func `what an attack does is found, and a clean host has nothing`(_ scheme: String) throws {
    try with(scheme) { project in
      var project = project
      // XML has no sign for the usual one.
      if scheme == "dav" { project.oddSign = "\u{202E}" }
      try project.expectVerification()
    }
  }

  /// A name that makes a server's own answer unreadable hides nothing: it is no clean host.
  @Test func `an answer that cannot be read is told`() throws {
    try with("dav", posts: 3) { project in
      #expect(try project.publish().status == 0)
      try project.plantOddName()
      let run = try project.verify("--via", "host")
      #expect(run.status == 74 && run.errors.contains("rclone gagal"), "\(run.errors)")
    }
  }

  @Test(arguments: ["s3", "dav"])
  func `what was killed goes on`(_ scheme: String) throws {
    try with(scheme, posts: ServerProject.posts) {
      try $0.expectRecovery(after: [0.8, 1.2, 1.6, 2, 2.4])
    }
  }

  @Test(arguments: ["s3", "dav"])
  func `what was there before is put back, and goes again`(_ scheme: String) throws {
    try with(scheme, keys: "  simpan: 2\n") { try $0.expectRollback() }
  }

  @Test(arguments: ["s3", "dav"])
  func `a broken post and a broken KIM stay, also from a new machine`(_ scheme: String) throws {
    try with(scheme) { try $0.expectKept() }
  }

  @Test func `a server without room is told as such, and with room again it goes on`() throws {
    try with("dav") { try $0.expectRoom() }
  }

  @Test func `a move to another host is one command`() throws {
    try withStore(posts: 8) { try $0.expectMove() }
  }

  @Test func `a page of a store is told as one`() throws {
    try withStore(posts: 3) { project in
      #expect(try project.publish().status == 0)
      let types = try KimCommand(
        shell: "python3 bucket.py \(project.bucket?.port ?? 0) types", in: project.folder)
      let lines = types.output.split(separator: "\n")
      for (name, type) in [
        ("index.html", "text/html"), (".css", "text/css"), (".js", "javascript"),
        ("feed.xml", "xml"), (".ics", "text/calendar"), (".svg", "image/svg+xml"),
      ] {
        let found = lines.filter { $0.contains("\(name) ") }
        #expect(found.allSatisfy { $0.contains(type) }, "\(found.first ?? "")")
      }
      #expect(lines.contains { $0.hasPrefix("situs/index.html text/html") })
    }
  }

  /// What waits until it gets its name, on a host that writes into what readers see.
  @Test func `what a cut publication left waiting is known, and goes with the next one`() throws {
    try with("dav") { project in
      #expect(try project.publish().status == 0)
      try project.folder.write("www/situs/.kim-terbit/kirim/index.html", "setengah")
      let clean = try project.verify("--via", "host")
      #expect(clean.status == 0, "\(clean.errors)")
      try project.folder.write("www/situs/.kim-terbit/kirim/slot.php", "<?php")
      #expect(try project.verify("--via", "host").errors.contains("kirim/slot.php"))
      try project.post(3, "Isj 3.")
      try project.build()
      #expect(try project.publish().status == 0)
      #expect(!project.folder.has("www/situs/.kim-terbit/kirim/index.html"))
      #expect(try project.verify("--via", "host").status == 0)
    }
  }
}
