import Foundation
import KimTestSupport
import Testing

struct ServeTests {
  /// A preview of the small province, and what can be asked of it.
  private struct Served {
    let project: KimProject
    let kim: RunningKim
    let port: Int

    func get(_ path: String, _ fields: String...) throws -> String {
      try LoopbackClient.ask("GET \(path)", port: port, fields)
    }

    func state() throws -> [String: Any] {
      let answer = try get("/_kim/keadaan?lihat=/index.html")
      let body = answer.components(separatedBy: "\r\n\r\n").dropFirst().joined()
      let json = try JSONSerialization.jsonObject(with: Data(body.utf8))
      return try #require(json as? [String: Any])
    }

    func problems() throws -> [[String: Any]] {
      try #require(try state()["problems"] as? [[String: Any]])
    }

    /// Waits until nothing is built any more and something holds of the state.
    func settles(_ condition: ([String: Any]) throws -> Bool) throws -> Bool {
      try kim.waits {
        let state = try state()
        guard state["isBuilding"] as? Bool == false else { return false }
        return try condition(state)
      }
    }
  }

  private func serve(
    _ options: [String] = [], prepare: (KimProject) throws -> Void = { _ in },
    environment: [String: String] = [:], _ body: (Served) throws -> Void
  ) throws {
    try KimProject.with { project in
      try prepare(project)
      let arguments = [
        "serve", "--port", "0", "--themes", KimCommand.themes, "--as-of", KimProject.day,
      ]
      let kim = try RunningKim(
        arguments + options, in: project.folder, environment: environment)
      let address = /http:\/\/127\.0\.0\.1:([0-9]+)\/_kim\//
      let isReady = try kim.waits {
        kim.output.firstMatch(of: address) != nil && kim.output.contains(" detik")
          || !kim.isRunning
      }
      #expect(isReady)
      guard let match = kim.output.firstMatch(of: address), let port = Int(match.1) else {
        Issue.record("\(kim.output)\(kim.errors)")
        return
      }
      try body(Served(project: project, kim: kim, port: port))
      #expect(kim.interrupt() == 0)
      #expect(kim.output.hasSuffix("Pratinjau berhenti.\n"))
    }
  }

  @Test func `a preview has the bytes of a build, in a folder of its own`() throws {
    try serve { served in
      let own = served.project.folder.contents(of: ".kim/pratinjau/1/situs")
        .filter { !$0.key.hasPrefix(".kim/") }
      #expect(!served.project.folder.has("public"))
      #expect(try served.project.build().status == 0)
      #expect(own == served.project.published && own.count > 20)
      let page = try served.get("/muba/kim-toman/berita/panen.html")
      #expect(page.hasPrefix("HTTP/1.1 200 OK\r\n"))
      #expect(page.hasSuffix("\r\n\r\n" + (own["muba/kim-toman/berita/panen.html"] ?? "?")))
    }
  }

  @Test func `a build beside a preview, and one after it, find their own records`() throws {
    try serve { served in
      #expect(try served.project.build().status == 0)
      let again = try served.project.build()
      #expect(again.output.contains(" 0 ditulis"))
      try served.project.write("-- kim-ilir/x.txt --\n")
      #expect(try served.project.build().output.contains(" 0 ditulis"))
    }
  }

  @Test func `an edit is built again, however an editor writes it`() throws {
    try serve { served in
      let (folder, path) = (served.project.folder, "sites/kim-ilir/kegiatan/kerja-bakti.md")
      let text = try #require(folder.text(path))
      let page = "/kim-ilir/kegiatan/kerja-bakti.html"
      try folder.write(path, text + "Tambahan pertama.\n")
      #expect(try served.kim.waits { try served.get(page).contains("Tambahan pertama.") })
      try folder.write("sites/kim-ilir/kegiatan/.baru", text + "Tambahan kedua.\n")
      try folder.remove(path)
      try folder.move("sites/kim-ilir/kegiatan/.baru", to: path)
      #expect(try served.kim.waits { try served.get(page).contains("Tambahan kedua.") })
      try folder.write("sites/kim-ilir/umkm/kopi.md", text + "Di folder baru.\n")
      #expect(
        try served.kim.waits {
          try served.get("/kim-ilir/umkm/kopi.html").contains("Di folder baru.")
        })
      try folder.remove("sites/kim-ilir/umkm")
      #expect(
        try served.kim.waits {
          try served.get("/kim-ilir/umkm/kopi.html").hasPrefix("HTTP/1.1 404 ")
        })
    }
  }

  @Test func `a KIM's settings, the index's and a theme are followed too`() throws {
    try serve(
      ["--themes", "tema"],
      prepare: { project in
        try FileManager.default.copyItem(
          atPath: KimCommand.themes, toPath: project.folder.full("tema"))
      }
    ) { served in
      func change(_ path: String, _ old: String, _ new: String) throws {
        let text = try #require(served.project.folder.text(path))
        #expect(text.contains(old))
        try served.project.folder.write(path, text.replacing(old, with: new))
      }
      try change("sites/kim-ilir/kim.yml", "KIM Ilir", "KIM Ilir Jaya")
      #expect(try served.kim.waits { try served.get("/kim-ilir/").contains("KIM Ilir Jaya") })
      #expect(try served.kim.waits { try served.get("/").contains("KIM Ilir Jaya") })
      try change("tema/nusantara/templates/base.mustache", "</main>", "<!--baru--></main>")
      #expect(try served.kim.waits { try served.get("/kim-ilir/").contains("<!--baru-->") })
    }
  }

  @Test func `what is broken is told with file, line and mend, until it is mended`() throws {
    try serve { served in
      let (folder, path) = (served.project.folder, "sites/kim-ilir/kegiatan/kerja-bakti.md")
      let text = try #require(folder.text(path))
      #expect(try served.problems().isEmpty)
      try folder.write(path, text.replacing("2024-05-21", with: "32 Mei 2024"))
      #expect(try served.settles { $0["errors"] as? Int == 1 })
      let problem = try #require(try served.problems().first)
      #expect(problem["path"] as? String == path)
      #expect(problem["line"] as? Int == 3)
      #expect(problem["severity"] as? String == "error")
      #expect((problem["excerpt"] as? String)?.contains("32 Mei 2024") == true)
      #expect((problem["hint"] as? String)?.isEmpty == false)
      try folder.write(path, text)
      #expect(try served.settles { $0["errors"] as? Int == 0 })
      #expect(served.kim.errors.contains("\(path):3:"))
    }
  }

  @Test func `a broken index is told, and the preview goes on when it is mended`() throws {
    try serve { served in
      let settings = try #require(served.project.folder.text("sites/_provinsi/provinsi.yml"))
      try served.project.folder.write("sites/_provinsi/provinsi.yml", "kode_wilayah: [")
      #expect(try served.settles { ($0["errors"] as? Int ?? 0) > 0 })
      try served.project.folder.write("sites/_provinsi/provinsi.yml", settings)
      #expect(try served.settles { $0["errors"] as? Int == 0 && $0["failure"] == nil })
      try served.project.folder.move("sites", to: "lain")
      #expect(try served.settles { $0["failure"] is String || ($0["sites"] as? Int) == 0 })
      try served.project.folder.move("lain", to: "sites")
      #expect(try served.settles { $0["sites"] as? Int == 2 && $0["failure"] == nil })
    }
  }

  @Test func `drafts, scheduled posts and what was sent are listed`() throws {
    try serve(prepare: { project in
      try project.write(
        """
        -- kim-ilir/berita/draf.md --
        ---
        judul: Belum jadi
        tanggal: 2024-05-01
        draf: true
        ---
        Isi.
        -- kim-ilir/berita/nanti.md --
        ---
        judul: Nanti
        tanggal: 2024-07-01
        ---
        Isi.
        """)
      try project.folder.write("masuk/kiriman.txt", "Kerja bakti\n")
    }) { served in
      let state = try served.state()
      let withheld = try #require(state["withheld"] as? [[String: String]])
      #expect(
        withheld == [
          [
            "path": "sites/kim-ilir/berita/draf.md", "post": "kim-ilir/berita/draf.md",
            "reason": "draft",
          ],
          [
            "path": "sites/kim-ilir/berita/nanti.md", "post": "kim-ilir/berita/nanti.md",
            "reason": "scheduled",
          ],
        ])
      #expect(state["waiting"] as? [String] == ["masuk/kiriman.txt"])
    }
  }

  @Test func `a part of the content is previewed alone`() throws {
    try serve(["--site", "kim-ilir"]) { served in
      let (own, other) = (try served.get("/kim-ilir/"), try served.get("/muba/kim-toman/"))
      #expect(own.hasPrefix("HTTP/1.1 200 ") && other.hasPrefix("HTTP/1.1 404 "))
      #expect(try served.state()["sites"] as? Int == 1)
    }
  }

  @Test func `a second preview of the same content takes another port and another folder`() throws {
    try serve { served in
      let second = try RunningKim(
        [
          "serve", "--port", "\(served.port)", "--themes", KimCommand.themes, "--as-of",
          KimProject.day,
        ], in: served.project.folder)
      #expect(try second.waits { second.output.contains(" detik") })
      #expect(second.output.hasPrefix("Port \(served.port) sedang dipakai program lain; dipakai "))
      #expect(served.project.folder.has(".kim/pratinjau/2/situs/index.html"))
      #expect(second.interrupt() == 0)
      // What the first one says went to the same file of this test.
      try served.project.folder.write(".keluaran", "Pratinjau berhenti.\n")
    }
  }

  @Test func `only this machine can reach it`() throws {
    try serve { served in
      // A line of the table is a socket: its address in hex, and 0A for one that listens.
      let port = String(served.port, radix: 16, uppercase: true)
      let wanted = ":" + String(repeating: "0", count: 4 - port.count) + port
      var listening: [String] = []
      for table in ["/proc/net/tcp", "/proc/net/tcp6"] {
        for line in try String(contentsOfFile: table, encoding: .utf8).split(separator: "\n") {
          let words = line.split(separator: " ").map(String.init)
          if words.count > 3, words[1].hasSuffix(wanted), words[3] == "0A" {
            listening.append(words[1])
          }
        }
      }
      #expect(listening == ["0100007F" + wanted])
    }
  }

  @Test func `other names, other origins and other files get nothing`() throws {
    try serve { served in
      let rebound = try LoopbackClient.ask("GET /", port: served.port, host: "jahat.example")
      #expect(rebound.hasPrefix("HTTP/1.1 421 "))
      let foreign = try served.get("/", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors")
      #expect(foreign.hasPrefix("HTTP/1.1 403 "))
      let posted = try LoopbackClient.ask(
        "POST /_kim/buka", port: served.port, ["Origin: http://jahat.example"], body: "a\n1")
      #expect(posted.hasPrefix("HTTP/1.1 403 "))
      for path in [
        "/../../../../etc/passwd", "/%2e%2e/%2e%2e/catatan/index.record", "/.kim/index.json",
        "/..%2fkunci", "/%00", "//127.0.0.1/", "/_kim/../index.html", "/_kim/%2e%2e/kunci",
      ] {
        let answer = try served.get(path)
        #expect(answer.hasPrefix("HTTP/1.1 40"), "\(path)")
        #expect(!answer.contains("root:") && !answer.contains("kim record"), "\(path)")
      }
    }
  }

  /// Its editor is a script that writes down what it was given.
  @Test func `a click opens files that messages name, with the page's token alone`() throws {
    try TemporaryFolder.with { tools in
      try tools.write("sunting", "#!/bin/sh\nprintf '%s\\n' \"$@\" >\"\(tools.full("dibuka"))\"\n")
      let editor = tools.full("sunting")
      #expect(unsafe chmod(editor, 0o755) == 0)
      try serve(
        prepare: { try $0.write("-- kim-ilir/berita/salah.md --\n---\njudul: Salah\n---\nIsi.\n") },
        environment: ["VISUAL": editor]
      ) { served in
        #expect(try served.state()["canOpen"] as? Bool == true)
        let shell = try served.get("/_kim/")
        let token = try #require(shell.firstMatch(of: /data-token="([0-9a-f]{32})"/)?.1)
        let origin = "Origin: http://127.0.0.1:\(served.port)"
        func open(_ body: String, _ token: Substring) throws -> String {
          try LoopbackClient.ask(
            "POST /_kim/buka", port: served.port, [origin, "X-Kim-Token: \(token)"], body: body)
        }
        let path = "sites/kim-ilir/berita/salah.md"
        for (body, given) in [
          ("/etc/passwd\n1", token), ("sites/kim-ilir/kim.yml\n1", token), (path, token),
          ("\(path)\nx", token), ("\(path)\n1", "0123456789abcdef0123456789abcdef"),
          ("sites/kim-ilir/berita/../berita/salah.md\n1", token),
        ] {
          #expect(try open(body, given).hasPrefix("HTTP/1.1 403 "))
        }
        #expect(!tools.has("dibuka"))
        #expect(try open("\(path)\n1", token).hasPrefix("HTTP/1.1 204 "))
        #expect(try served.kim.waits { tools.text("dibuka") == "./\(path)\n" })
      }
    }
  }

  @Test func `a site that takes too much memory is told, and the next round is well`() throws {
    try serve { served in
      let path = "sites/_provinsi/provinsi.yml"
      let settings = try #require(served.project.folder.text(path))
      let paragraph = String(repeating: "Kalimat tentang *panen* dan [tautan](#a). ", count: 3)
      let body = String(repeating: paragraph + "\n\n", count: 2500)
      for number in 0..<40 {
        try served.project.folder.write(
          "sites/kim-ilir/berita/b-\(number).md",
          "---\njudul: Besar \(number)\ntanggal: 2024-05-01\n---\n" + body)
      }
      try served.project.folder.write(path, settings + "\nbatas:\n  memori_mib: 16\n")
      #expect(
        try served.settles { _ in
          try served.problems().contains { $0["code"] as? String == "site/too-large" }
        })
      #expect(try served.get("/kim-ilir/kegiatan/kerja-bakti.html").hasPrefix("HTTP/1.1 200 "))
      try served.project.folder.remove("sites/kim-ilir/berita")
      try served.project.folder.write(path, settings)
      #expect(try served.settles { $0["errors"] as? Int == 0 })
    }
  }

  @Test(arguments: [
    (["--port", "70000"], "--port harus antara 0 dan 65535"),
    (["--port", "delapan"], "'delapan' tidak dimengerti"),
  ])
  func `what cannot be is said in one sentence`(options: [String], sentence: String) throws {
    try KimProject.with { project in
      let run = try KimCommand(arguments: ["serve"] + options, in: project.folder)
      #expect(run.status == 64)
      #expect(run.errors.contains(sentence))
    }
  }

  @Test func `a folder that is not there ends at once`() throws {
    try TemporaryFolder.with { folder in
      let run = try KimCommand("serve", "tidak-ada", "--port", "0", in: folder)
      #expect(run.status == 64 || run.status == 74)
      #expect(run.errors.contains("tidak-ada"))
    }
  }
}
