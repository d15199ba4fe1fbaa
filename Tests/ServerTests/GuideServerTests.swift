import Foundation
import KimTestSupport
import Testing

/// Each command of `docs/terbit.md` is run, with servers of this machine in the place of those that it
/// names.
@Suite(.serialized, .enabled(if: ServerRun.isWanted))
struct GuideServerTests {
  /// The texts of one heading.
  private struct Section {
    var commands: [String] = []
    /// Those that settings of targets are made of, in their order.
    var settings: [String] = []
  }

  private static let guide: [String: Section] = {
    let file = TestTheme.repository.appending(path: "docs/terbit.md")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var (sections, title, fence) = ([String: Section](), "", String?.none)
    for line in text.components(separatedBy: "\n") {
      let plain = line.drop { $0 == " " }
      if fence == nil, line.hasPrefix("## ") || line.hasPrefix("### ") {
        title = String(line.drop { $0 == "#" }.dropFirst())
      } else if plain.hasPrefix("```") {
        fence = fence == nil ? String(plain.dropFirst(3)) : nil
        if fence == "yaml" { sections[title, default: Section()].settings.append("") }
      } else if fence == "yaml", let last = sections[title]?.settings.indices.last {
        let indentation = line.count - plain.count
        let isInList = indentation >= 3 && sections[title]?.settings[last].isEmpty ?? true
        sections[title]?.settings[last] += (isInList ? String(plain) : line) + "\n"
      } else if fence == "", plain.first?.isLetter == true {
        sections[title, default: Section()].commands.append(String(plain))
      }
    }
    return sections
  }()

  /// Runs every command of a heading, in order.
  ///
  /// - Parameters:
  ///   - target: the place in a project that was built.
  ///   - swaps: what stands in the guide, and here.
  private func run(
    _ title: String, in project: ServerProject, _ swaps: [(String, String)],
    expecting count: Int, variables: String = ""
  ) throws {
    let section = try #require(Self.guide[title])
    #expect(section.commands.count == count, "\(title): \(section.commands)")
    for command in section.commands {
      var text = command.replacing("sudo apt install ", with: "apt-get install --simulate ")
      for (name, place) in swaps { text = text.replacing(name, with: place) }
      let run = try KimCommand(
        shell: """
          mkdir -p alat && ln -sf "$1" alat/kim
          export PATH="$PWD/alat:$PATH" HOME="$PWD" KIM_SANDI_UTAMA=r4hasia \
          SOURCE_DATE_EPOCH=1717200000 \(variables)
          \(text)
          """, in: project.folder)
      #expect(run.status == 0, "\(title): \(text): \(run.errors)\(run.output)")
    }
  }

  private static var address: Regex<Substring> { /alamat: [a-z0-9]+:\/\/\S+/ }

  @Test func `all of cPanel or FTP`() throws {
    try TemporaryFolder.with { outer in
      let fingerprint = try TransferServers.certificate(in: outer)
      try outer.folder("www")
      try HostProcess.with(in: outer, TransferServers.python(in: outer, "tls")) { process in
        try ServerProject.with({ _ in
          "ftps://kim@127.0.0.1:\(process.port)/situs\n  sidik_jari: \"\(fingerprint)\""
        }) { project in
          try run(
            "cPanel atau FTP", in: project,
            [("ftp.contoh.go.id:21", "127.0.0.1:\(process.port)")], expecting: 3)
          #expect(outer.contents(of: "www/situs").count > project.built.count)
        }
      }
    }
  }

  @Test func `all of a server with SSH`() throws {
    try TemporaryFolder.with { outer in
      let server = try TransferServers.ssh(in: outer)
      try HostProcess.with(in: outer, server) { process in
        let account = "\(NSUserName())@127.0.0.1"
        try ServerProject.with({ folder in
          try folder.write(".ssh/config", "")
          for name in ["kunci", "dikenal"] { try folder.write(name, outer.text(name) ?? "") }
          _ = try KimCommand(shell: "chmod 600 kunci", in: folder)
          return "ssh://\(account):\(process.port)\(folder.full("www/situs"))"
        }) { project in
          let ssh =
            "-p \(process.port) -i \(project.folder.full("kunci")) "
            + "-o UserKnownHostsFile=\(project.folder.full("dikenal")) -o BatchMode=yes"
          try run(
            "Server SSH", in: project,
            [
              // The key that is made here is not the one of the server: it is put there for show.
              ("ssh-keygen ", "ssh-keygen -q -f \(project.folder.full("buatan")) "),
              ("ssh-copy-id ", "ssh-copy-id -f -n -i \(project.folder.full("buatan")) "),
              ("ssh kim@server.contoh.go.id", "ssh \(ssh) \(account)"),
              ("kim@server.contoh.go.id", account),
            ], expecting: 5, variables: "KIM_SSH='ssh \(ssh)'")
          #expect(project.host == project.built)
        }
      }
    }
  }

  @Test func `all of a flash disk and of a panel's archive`() throws {
    try ServerProject.with({ "file://\($0.full("www/situs"))" }) { project in
      try run("Flash disk", in: project, [("flashdisk", "utama")], expecting: 1)
      #expect(project.host == project.built)
      let settings = try #require(Self.guide["Panel dengan ZIP"]?.settings.first)
      try project.folder.write("sites/_provinsi/terbit.yml", settings)
      try run("Panel dengan ZIP", in: project, [], expecting: 1)
      #expect(project.folder.has("perubahan.zip"))
    }
  }

  @Test func `all of S3 and WebDAV`() throws {
    try TemporaryFolder.with { outer in
      try HostProcess.with(in: outer, StoreServers.store) { process in
        let address = try #require(
          Self.guide["Bucket S3"]?.settings.first?.firstMatch(of: Self.address)?.output)
        try ServerProject.with(
          { _ in
            String(address.dropFirst("alamat: ".count))
              .replacing("is3.contoh.id", with: "http://127.0.0.1:\(process.port)")
              .replacing("situs-kim/web", with: "ember/situs").replacing(
                "id-jkt-1", with: "us-east-1")
          }, store: process.port
        ) { project in
          try run("Bucket S3", in: project, [], expecting: 2)
          #expect(project.host == project.built)
        }
      }
      let fingerprint = try StoreServers.certificate(in: outer)
      try outer.folder("www/remote.php/dav/files/kim")
      try HostProcess.with(in: outer, StoreServers.dav(in: outer, "davs")) { process in
        let address = try #require(
          Self.guide["WebDAV"]?.settings.first?.firstMatch(of: Self.address)?.output)
        try ServerProject.with({ _ in
          String(address.dropFirst("alamat: ".count))
            .replacing("awan.contoh.go.id", with: "127.0.0.1:\(process.port)")
            + "\n  sidik_jari: \"\(fingerprint)\""
        }) { project in
          try run(
            "WebDAV", in: project, [("awan.contoh.go.id:443", "127.0.0.1:\(process.port)")],
            expecting: 3)
          let there = outer.contents(of: "www/remote.php/dav/files/kim/situs")
          #expect(there.filter { !$0.key.hasPrefix(".kim-terbit/") } == project.built)
        }
      }
    }
  }

  /// A repository of this machine is in the place of the service's.
  @Test func `all of Pages`() throws {
    try ServerProject.with({ "file://\($0.full("www/situs"))" }) { project in
      let repository = TestTheme.repository.path
      let start = try KimCommand(
        shell: """
          git init -q -b main . && git init -q --bare www/gudang.git \
          && git remote add origin www/gudang.git && git config push.autoSetupRemote true \
          && git config user.name kim && git config user.email kim@contoh.id \
          && printf 'public\\nwww\\n.kim\\nalat\\nawalan\\n' >.gitignore
          # As a package installs it.
          mkdir -p awalan/share/kim/ci \
          && cp '\(repository)'/docs/ci/situs-github.yml awalan/share/kim/ci/github.yml
          """, in: project.folder)
      #expect(start.status == 0, "\(start.errors)")
      try run(
        "GitHub Pages, GitLab Pages, Codeberg", in: project,
        [("/usr/share/kim", "awalan/share/kim"), ("git push", "git push -q -u origin main")],
        expecting: 5)
      let pushed = try KimCommand(
        shell: "git --git-dir www/gudang.git show main:.github/workflows/situs.yml",
        in: project.folder)
      #expect(pushed.status == 0 && pushed.output.contains("upload-pages-artifact"))
    }
  }

  @Test func `all of what is done afterwards`() throws {
    try ServerProject.with(
      { "file://\($0.full("www/situs"))" },
      keys: "  simpan: 3\n  alamat_situs: https://kim.contoh.go.id/\n"
    ) { project in
      try project.folder.link("themes", to: KimCommand.themes)
      try run("Ke mana", in: project, [], expecting: 3)
      try project.post(3, "Isj 3.")
      try run("Dari CI", in: project, [], expecting: 1)
      try run("Kembali ke kiriman sebelumnya", in: project, [], expecting: 1)
      try run(
        "Memeriksa host", in: project,
        // No question, and no network but this machine's.
        [("--repair", "--repair --yes"), ("verify utama", "verify utama --via host")],
        expecting: 2)
      try run(
        "Daftar yang ditandatangani", in: project, [("~/", "\(project.folder.full(""))/")],
        expecting: 1)
    }
  }

  @Test func `all of a KIM with its own host`() throws {
    try ServerProject.with({ "file://\($0.full("www/situs"))" }) { project in
      let profile = project.folder.text("sites/kim-toman/kim.yml") ?? ""
      let settings = try #require(Self.guide["Satu KIM dengan host sendiri"]?.settings.first)
      let own = "alamat: file://\(project.folder.full("www/toman"))"
      try project.folder.write(
        "sites/kim-toman/kim.yml", profile + settings.replacing(Self.address, with: own))
      try run(
        "Satu KIM dengan host sendiri", in: project, [("musi-banyuasin/", "")], expecting: 1)
      #expect(project.folder.has("www/toman/berita/kabar-3.html"))
    }
  }

  /// A heading with commands that no test above runs would be believed and not known.
  @Test func `no heading is left out`() {
    let known: Set = [
      "cPanel atau FTP", "Server SSH", "Flash disk", "Panel dengan ZIP", "Bucket S3", "WebDAV",
      "GitHub Pages, GitLab Pages, Codeberg", "Ke mana", "Dari CI",
      "Kembali ke kiriman sebelumnya", "Memeriksa host", "Daftar yang ditandatangani",
      "Satu KIM dengan host sendiri",
    ]
    let found = Self.guide.filter { !$0.value.commands.isEmpty }.keys
    #expect(Set(found).isSubset(of: known), "\(Set(found).subtracting(known))")
  }
}
