import KimTestSupport
import Testing

@Suite(.serialized, .enabled(if: ServerRun.isWanted))
struct FTPTests {
  /// - Parameter options: of the server; its certificate is known by its fingerprint.
  private func with(
    _ options: String..., posts: Int = 8, fingerprint: String? = nil,
    _ body: (ServerProject) throws -> Void
  ) throws {
    try TemporaryFolder.with { outer in
      let own = try TransferServers.certificate(in: outer)
      try outer.folder("www")
      let server = try TransferServers.python(in: outer, options.joined(separator: " "))
      try HostProcess.with(in: outer, server) { process in
        let scheme = options.contains("tls") ? "ftps" : "ftp"
        let keys = scheme == "ftps" ? "  sidik_jari: \"\(fingerprint ?? own)\"\n" : ""
        try ServerProject.with(
          posts: posts,
          { folder in
            try folder.remove("www")
            try folder.link("www", to: outer.full("www"))
            return "\(scheme)://kim@127.0.0.1:\(process.port)/situs"
          }, keys: keys, body)
      }
    }
  }

  @Test func `over TLS all arrives, an edit of equal size too, and goes again`() throws {
    try with("tls") { try $0.expectWholeLife() }
  }

  @Test func `a server that speaks nothing older than TLS 1.3 gets all`() throws {
    try with("tls", "newest") { project in
      let run = try project.publish()
      #expect(run.status == 0, "\(run.errors)")
      #expect(project.named == project.built)
    }
  }

  @Test func `without TLS all arrives, with a warning each time`() throws {
    try with { project in
      try project.expectWholeLife()
      #expect(try project.publish().errors.contains("ftps://"))
    }
  }

  @Test func `a foreign file stops it, and no password is left behind`() throws {
    try with("tls") { try $0.expectCare() }
  }

  @Test(arguments: ["tls", "plain"])
  func `what an attack does is found, and a clean host has nothing`(_ option: String) throws {
    try with(option) { try $0.expectVerification() }
  }

  @Test func `a host that is gone is told apart from one that differs`() throws {
    try with("tls") { project in
      #expect(try project.publish().status == 0)
      let settings = project.folder.text("sites/_provinsi/terbit.yml") ?? ""
      // Another port is another host, to which nothing was published.
      try project.folder.write(
        "sites/_provinsi/terbit.yml", settings.replacing(/127.0.0.1:\d+/, with: "127.0.0.1:1"))
      #expect(try project.verify().status == 74)
    }
  }

  @Test func `a broken post and a broken KIM stay, also from a new machine`() throws {
    try with("tls") { try $0.expectKept() }
  }

  @Test func `what was killed goes on`() throws {
    try with("tls", posts: ServerProject.posts) {
      try $0.expectRecovery(after: [0.6, 1, 1.4, 1.8, 2.2])
    }
  }

  @Test func `connections that break after some files cost nothing but time`() throws {
    try with("tls", "most=30", posts: 100) { project in
      for _ in 0..<8 {
        if try project.publish().status == 0 { break }
      }
      #expect(project.named == project.built)
    }
  }

  @Test func `a certificate with another fingerprint gets nothing`() throws {
    let other = String(repeating: "AB", count: 32)
    try with("tls", fingerprint: other) { project in
      let run = try project.publish()
      #expect(run.status == 74 && run.errors.contains("sidik_jari"), "\(run.errors)")
      #expect(project.host.isEmpty)
    }
  }

  @Test func `a certificate of nobody known gets nothing`() throws {
    try with("tls") { project in
      let settings = project.folder.text("sites/_provinsi/terbit.yml") ?? ""
      try project.folder.write(
        "sites/_provinsi/terbit.yml",
        settings.split(separator: "\n").prefix(2).joined(separator: "\n") + "\n")
      let run = try project.publish()
      #expect(run.status == 74 && run.errors.contains("sidik_jari"), "\(run.errors)")
      #expect(project.host.isEmpty)
    }
  }

  @Test func `a server without TLS gets no password of an address that asks for it`() throws {
    try with { project in
      let settings = project.folder.text("sites/_provinsi/terbit.yml") ?? ""
      try project.folder.write(
        "sites/_provinsi/terbit.yml", settings.replacing("ftp://", with: "ftps://"))
      let run = try project.publish()
      #expect(run.status == 74, "\(run.errors)")
      #expect(project.host.isEmpty)
    }
  }

  @Test func `a wrong password is told as such`() throws {
    try with("tls") { project in
      let run = try project.publish(environment: ["KIM_SANDI_UTAMA": "salah"])
      #expect(run.status == 74 && run.errors.contains("kata sandi"), "\(run.errors)")
    }
  }

  @Test func `without a password nothing is begun`() throws {
    try with("tls") { project in
      let run = try project.publish(environment: ["KIM_SANDI_UTAMA": ""])
      #expect(run.status == 64 && run.errors.contains("KIM_SANDI_UTAMA"), "\(run.errors)")
    }
  }

  /// Wherever in a file it is: what is under the final name is whole, and it goes on.
  @Test func `a server that fails at some byte of a file loses nothing`() throws {
    try TemporaryFolder.with { outer in
      let fingerprint = try TransferServers.certificate(in: outer)
      try outer.folder("www")
      let server = try TransferServers.python(in: outer, "tls byte")
      try HostProcess.with(in: outer, server) { process in
        try ServerProject.with(
          { folder in
            try folder.remove("www")
            try folder.link("www", to: outer.full("www"))
            return "ftps://kim@127.0.0.1:\(process.port)/situs"
          }, keys: "  sidik_jari: \"\(fingerprint)\"\n"
        ) { project in
          for byte in [1, 6000] {
            try outer.write("byte", "\(byte)")
            let run = try project.publish()
            #expect(run.status == 74 && run.errors.contains("lftp gagal"), "\(run.errors)")
            project.expectWhole()
          }
          try outer.write("byte", "100000000")
          let run = try project.publish()
          #expect(run.status == 0, "\(run.errors)")
          #expect(project.named == project.built)
        }
      }
    }
  }

  /// Runs `body` with a server of this machine that has accounts and a certificate of its own.
  private func with(
    _ server: (TemporaryFolder) throws -> (Int) throws -> String, account: String,
    keys: String = "", _ body: (ServerProject) throws -> Void
  ) throws {
    try TemporaryFolder.with { outer in
      let fingerprint = try TransferServers.certificate(in: outer)
      try outer.folder("www")
      try HostProcess.with(in: outer, try server(outer)) { process in
        try ServerProject.with(
          posts: 8,
          { folder in
            try folder.remove("www")
            try folder.link("www", to: outer.full("www"))
            return "ftps://\(account)@127.0.0.1:\(process.port)/situs"
          }, keys: "  sidik_jari: \"\(fingerprint)\"\n" + keys, body)
      }
    }
  }

  @Test func `vsftpd without TLS gets all`() throws {
    try TemporaryFolder.with { outer in
      try outer.folder("www")
      let server = try TransferServers.vsftpd(in: outer, isEncrypted: false)
      try HostProcess.with(in: outer, server) { process in
        try ServerProject.with({ folder in
          try folder.remove("www")
          try folder.link("www", to: outer.full("www"))
          return "ftp://kim-uji@127.0.0.1:\(process.port)/situs"
        }) { try $0.expectWholeLife() }
      }
    }
  }

  @Test func `a server without room is told as such, and with room again it goes on`() throws {
    try TemporaryFolder.with { outer in
      try outer.folder("www")
      try HostProcess.with(in: outer, TransferServers.python(in: outer, "plain")) { process in
        try ServerProject.with({ folder in
          try folder.remove("www")
          try folder.link("www", to: outer.full("www"))
          return "ftp://kim@127.0.0.1:\(process.port)/situs"
        }) { try $0.expectRoom() }
      }
    }
  }

  /// The server of many hosts; it wants the data to come with the same TLS session.
  @Test func `vsftpd that wants sessions reused gets all`() throws {
    try with({ try TransferServers.vsftpd(in: $0) }, account: "kim-uji") {
      try $0.expectWholeLife()
      try $0.expectVerification()
    }
  }

  @Test func `pure-ftpd of a panel gets all`() throws {
    try with(TransferServers.pureFTPd, account: "kim-uji") { project in
      var project = project
      // It tells nobody of names with the usual one.
      project.oddSign = "\u{202E}"
      try project.expectWholeLife()
      try project.expectVerification()
    }
  }

  @Test func `what was there before is put back, and goes again`() throws {
    try with({ try TransferServers.vsftpd(in: $0) }, account: "kim-uji", keys: "  simpan: 2\n") {
      try $0.expectRollback()
    }
  }
}
