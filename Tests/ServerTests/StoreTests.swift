import KimTestSupport
import Testing

/// Object stores and web servers with WebDAV, which rclone leads to.
@Suite(.serialized, .enabled(if: ServerRun.isWanted))
struct StoreTests {
  private func with(
    _ scheme: String, posts: Int = 8, fingerprint: String? = nil, keys: String = "",
    _ body: (ServerProject) throws -> Void
  ) throws {
    guard scheme != "s3" else { return try withStore(posts: posts, keys: keys, body) }
    try TemporaryFolder.with { outer in
      let own = try StoreServers.certificate(in: outer)
      try outer.folder("www")
      try HostProcess.with(in: outer, StoreServers.dav(in: outer, scheme)) { process in
        let pin = scheme == "davs" ? "  sidik_jari: \"\(fingerprint ?? own)\"\n" : ""
        try ServerProject.with(
          posts: posts,
          { folder in
            try folder.remove("www")
            try folder.link("www", to: outer.full("www"))
            return "\(scheme)://kim@127.0.0.1:\(process.port)/situs"
          }, keys: keys + pin, body)
      }
    }
  }

  private func withStore(
    posts: Int, account: String = "kim@", keys: String = "",
    _ body: (ServerProject) throws -> Void
  ) throws {
    try TemporaryFolder.with { outer in
      try HostProcess.with(in: outer, StoreServers.store) { process in
        try ServerProject.with(
          posts: posts,
          { _ in
            "s3://\(account)ember/situs?endpoint=http://127.0.0.1:\(process.port)"
          }, keys: keys, store: process.port, body)
      }
    }
  }

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

  @Test(arguments: ["s3", "dav", "davs"])
  func `what is sent in the clear is told, and what is not is not`(_ scheme: String) throws {
    try with(scheme, posts: 3) { project in
      let run = try project.publish()
      #expect(run.status == 0 && project.host == project.built, "\(run.errors)")
      #expect(scheme == "davs" ? run.errors == "" : run.errors.contains("tanpa penyandian"))
    }
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

  /// A program in the place of rclone notes what it is called with.
  @Test(arguments: ["s3", "dav"])
  func `a secret stands on no command line`(_ scheme: String) throws {
    try with(scheme, posts: 3) { project in
      try project.folder.write(
        "alat/rclone",
        """
        #!/bin/sh
        printf '%s ' "$@" >>\(project.folder.full("dipanggil"))
        printf '%s\\n' "$RCLONE_CONFIG_KIM_PASS" >>\(project.folder.full("samaran"))
        exec /usr/bin/rclone "$@"

        """)
      let run = try project.publish(
        shell: "chmod +x alat/rclone; PATH=\"$PWD/alat:$PATH\" exec \"$@\"")
      #expect(run.status == 0, "\(run.errors)")
      let calls = try #require(project.folder.text("dipanggil"))
      #expect(calls.contains("--files-from-raw") && !calls.contains("r4hasia"))
      let disguise = project.folder.text("samaran")?.split(separator: "\n").last { !$0.isEmpty }
      #expect((disguise == nil) == (scheme == "s3"))
      if let disguise { #expect(!calls.contains(disguise)) }
      for file in project.folder.files(in: ".kim/terbit") {
        let text = project.folder.text(".kim/terbit/\(file)") ?? ""
        #expect(!text.contains("r4hasia") && !(disguise.map { text.contains($0) } ?? false))
      }
    }
  }

  /// rclone's own comparison would leave them: sizes and times are what they were.
  @Test(arguments: ["s3", "dav"])
  func `settings of the person and of others change nothing`(_ scheme: String) throws {
    try with(scheme) { project in
      try project.folder.write(
        "rumah/.config/rclone/rclone.conf", "[KIM]\ntype = local\n[SINGGAH]\ntype = local\n")
      let home = [
        "HOME": project.folder.full("rumah"), "AWS_CA_BUNDLE": "/etc/ssl/certs/ca-certificates.crt",
      ]
      let run = try project.publish(environment: home)
      #expect(run.status == 0 && project.host == project.built, "\(run.errors)")
    }
  }

  @Test func `a wrong password is told as such`() throws {
    try with("dav") { project in
      let run = try project.publish(environment: ["KIM_SANDI_UTAMA": "salah"])
      #expect(run.status == 74 && run.errors.contains("kata sandi"), "\(run.errors)")
    }
  }

  @Test(arguments: ["s3", "dav"])
  func `without a password nothing is begun`(_ scheme: String) throws {
    try with(scheme) { project in
      let run = try project.publish(environment: ["KIM_SANDI_UTAMA": ""])
      #expect(run.status == 64 && run.errors.contains("KIM_SANDI_UTAMA"), "\(run.errors)")
    }
  }

  @Test func `an access key comes whole where the address has none`() throws {
    try withStore(posts: 3, account: "") { project in
      let half = try project.publish()
      #expect(half.status == 64 && half.errors.contains("AKSES:RAHASIA"), "\(half.errors)")
      let run = try project.publish(environment: ["KIM_SANDI_UTAMA": "kim:r4hasia"])
      #expect(run.status == 0 && project.host == project.built, "\(run.errors)")
    }
  }

  @Test func `a bucket that is not there is told, and none is made`() throws {
    try withStore(posts: 3) { project in
      let settings = project.folder.text("sites/_provinsi/terbit.yml") ?? ""
      try project.folder.write(
        "sites/_provinsi/terbit.yml", settings.replacing("ember/", with: "lain/"))
      let run = try project.publish()
      #expect(run.status == 74 && run.errors.contains("bucket 'lain'"), "\(run.errors)")
      #expect(try project.publish().status == 74)
    }
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

  @Test func `a folder above the target's that is not there is not made`() throws {
    try with("dav") { project in
      let settings = project.folder.text("sites/_provinsi/terbit.yml") ?? ""
      try project.folder.write(
        "sites/_provinsi/terbit.yml", settings.replacing("/situs", with: "/salah/tulis/situs"))
      #expect(try project.publish().status == 74)
      #expect(project.folder.files(in: "www") == [])
    }
  }

  @Test func `a certificate with another fingerprint gets nothing`() throws {
    try with("davs", fingerprint: String(repeating: "AB", count: 32)) { project in
      let run = try project.publish()
      #expect(run.status == 74 && run.errors.contains("sidik_jari"), "\(run.errors)")
      #expect(project.host.isEmpty)
    }
  }

  @Test func `a certificate of nobody known gets nothing`() throws {
    try with("davs") { project in
      let settings = project.folder.text("sites/_provinsi/terbit.yml") ?? ""
      try project.folder.write(
        "sites/_provinsi/terbit.yml",
        settings.split(separator: "\n").prefix(2).joined(separator: "\n") + "\n")
      let run = try project.publish()
      #expect(run.status == 74 && run.errors.contains("sidik_jari"), "\(run.errors)")
      #expect(run.errors.contains("openssl s_client -connect"), "\(run.errors)")
      #expect(project.host.isEmpty)
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
