import KimTestSupport
import Testing

/// `kim verify` of a folder, as a person and as CI would run it.
struct VerifyTests {
  private func with(_ body: (KimProject) throws -> Void) throws {
    try KimProject.with { project in
      try project.folder.folder("disk")
      try project.write(
        """
        -- _provinsi/terbit.yml --
        flashdisk:
          alamat: file://\(project.folder.full("disk"))/situs
        """)
      #expect(try project.build().status == 0)
      #expect(try KimCommand("publish", in: project.folder).status == 0)
      try body(project)
    }
  }

  private func verify(_ project: KimProject, _ options: String...) throws -> KimCommand {
    try KimCommand(arguments: ["verify"] + options, in: project.folder)
  }

  @Test func `a host that nobody has touched ends with 0 and one line`() throws {
    try with { project in
      let run = try verify(project)
      #expect(run.status == 0 && run.errors == "", "\(run.errors)")
      #expect(run.output.hasPrefix("'flashdisk': sama dengan yang diterbitkan, "))
      #expect(run.output.split(separator: "\n").count == 1)
      #expect(try verify(project, "flashdisk", "--quiet").output == "")
    }
  }

  @Test func `each difference is named with its mend, and it ends with 1`() throws {
    try with { project in
      try project.folder.write("disk/situs/slot/index.php", "<?php")
      let run = try verify(project)
      #expect(run.status == 1)
      #expect(
        run.errors.contains("flashdisk:slot/index.php: kesalahan: di host ada berkas program"))
      #expect(run.errors.contains("[verify/foreign-file]"))
      #expect(run.errors.contains("kim verify flashdisk --repair"))
      #expect(run.output.contains("'flashdisk': 1 perbedaan, "))
    }
  }

  @Test func `a nightly job gets annotations, lines of JSON and SARIF`() throws {
    try with { project in
      #expect(try verify(project, "--format", "sarif").output.contains("\"results\":[]"))
      try project.folder.write("disk/situs/index.html", "Slot gacor")
      let github = try verify(project, "--format", "github")
      #expect(github.status == 1 && github.output == "")
      #expect(
        github.errors.hasPrefix(
          "::error file=flashdisk%3Aindex.html,title=verify/changed-file::isi berkas"))
      let json = try verify(project, "--format", "json")
      #expect(json.errors.contains("\"code\":\"verify/changed-file\""))
      #expect(json.errors.contains("\"path\":\"flashdisk:index.html\""))
      let sarif = try verify(project, "--format", "sarif")
      #expect(sarif.status == 1 && sarif.errors == "")
      #expect(sarif.output.contains("\"ruleId\":\"verify/changed-file\""))
    }
  }

  @Test func `files that are the host's own can be listed`() throws {
    try with { project in
      try project.folder.write("disk/situs/.htaccess", "x")
      try project.folder.write("disk/situs/toko/index.php", "x")
      #expect(try verify(project).status == 1)
      let settings = project.folder.text("sites/_provinsi/terbit.yml") ?? ""
      try project.folder.write(
        "sites/_provinsi/terbit.yml", settings + "\n  milik_host: [.htaccess, toko]\n")
      let run = try verify(project)
      #expect(run.status == 0, "\(run.errors)")
    }
  }

  @Test func `a repair wants to be asked or told, keeps what it deletes, and checks again`() throws
  {
    try with { project in
      try project.folder.write("disk/situs/slot/index.php", "<?php")
      try project.folder.remove("disk/situs/index.html")
      let unasked = try verify(project, "--repair")
      #expect(unasked.status == 64 && unasked.errors.contains("--yes"), "\(unasked.errors)")
      #expect(project.folder.has("disk/situs/slot/index.php"))
      let run = try verify(project, "--repair", "--yes")
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors.contains("[verify/foreign-file]"))
      #expect(run.output.contains("1 berkas dikirim lagi, 1 berkas orang lain dihapus"))
      #expect(run.output.contains("'flashdisk': sama dengan yang diterbitkan"))
      #expect(!project.folder.has("disk/situs/slot") && project.folder.has("disk/situs/index.html"))
      #expect(try verify(project, "--yes").status == 64)
    }
  }

  @Test func `what is not there ends with 74, what was never published with 64`() throws {
    try with { project in
      try project.folder.remove("disk/situs")
      let run = try verify(project)
      #expect(run.status == 74 && run.errors.contains("pasang flash disknya"), "\(run.errors)")
      #expect(try verify(project, "--cache", "lain").status == 64)
      #expect(try verify(project, "lain").status == 64)
      #expect(try verify(project, "--sample", "-1").status == 64)
    }
  }
}
