import KimTestSupport
import Testing

/// Object stores and web servers with WebDAV: who may send, to whom, and what nobody else gets to know.
@Suite(.serialized, .enabled(if: ServerRun.isWanted))
struct StoreAccountTests: StoreFixture {
  @Test(arguments: ["s3", "dav", "davs"])
  func `what is sent in the clear is told, and what is not is not`(_ scheme: String) throws {
    try with(scheme, posts: 3) { project in
      let run = try project.publish()
      #expect(run.status == 0 && project.host == project.built, "\(run.errors)")
      #expect(scheme == "davs" ? run.errors == "" : run.errors.contains("tanpa penyandian"))
    }
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
}
