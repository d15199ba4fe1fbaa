import KimTestSupport
import Testing

@Suite(.serialized, .enabled(if: ServerRun.isWanted))
struct FTPTests {
  /// - Parameter options: of the server; its certificate is known by its fingerprint.
  private func with(
    _ options: String..., posts: Int = 20, fingerprint: String? = nil,
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
      #expect(project.host.filter { !$0.key.contains(".kim-sementara-") } == project.built)
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

  /// The server of many hosts; it wants the data to come with the same TLS session.
  @Test func `vsftpd that wants sessions reused gets all`() throws {
    try TemporaryFolder.with { outer in
      let fingerprint = try TransferServers.certificate(in: outer)
      try outer.folder("www")
      let server = try TransferServers.vsftpd(in: outer)
      try HostProcess.with(in: outer, server) { process in
        try ServerProject.with(
          posts: 20,
          { folder in
            try folder.remove("www")
            try folder.link("www", to: outer.full("www"))
            return "ftps://kim-uji@127.0.0.1:\(process.port)/situs"
          }, keys: "  sidik_jari: \"\(fingerprint)\"\n",
          {
            try $0.expectWholeLife()
            try $0.expectVerification()
          })
      }
    }
  }
}
