import KimTestSupport
import Testing

/// `kim publish` to a folder and to an archive, as a person would run it.
struct PublishTests {
  private func with(_ body: (KimProject) throws -> Void) throws {
    try KimProject.with { project in
      try project.folder.folder("disk")
      let disk = project.folder.full("disk")
      try project.write(
        """
        -- _provinsi/terbit.yml --
        flashdisk:
          alamat: file://\(disk)/situs
        panel:
          alamat: zip:perubahan.zip
        """)
      try body(project)
    }
  }

  private func publish(_ project: KimProject, _ options: String...) throws -> KimCommand {
    try KimCommand(arguments: ["publish"] + options, in: project.folder)
  }

  private func host(_ project: KimProject) -> [String: String] {
    project.folder.contents(of: "disk/situs").filter { !$0.key.hasPrefix(".kim-terbit/") }
  }

  @Test func `what was built is on the flash disk, and the last line says so`() throws {
    try with { project in
      #expect(try project.build().status == 0)
      let run = try publish(project, "flashdisk")
      #expect(run.status == 0, "\(run.errors)")
      let count = project.published.count
      #expect(run.output.hasPrefix("'flashdisk': \(count) berkas ("))
      #expect(run.output.contains("0 tetap, 0 dihapus; "))
      #expect(run.output.split(separator: "\n").count == 1 && run.errors.isEmpty)
      #expect(host(project) == project.published)
      #expect(
        try publish(project, "flashdisk").output.contains(
          " 0 berkas (0,0 MB) dikirim, \(count) tetap"))
    }
  }

  @Test func `a trial lists what would be sent and changes nothing`() throws {
    try with { project in
      _ = try project.build()
      let run = try publish(project, "flashdisk", "--dry-run")
      #expect(run.status == 0 && run.output.contains("\nkirim  index.html\n"))
      #expect(run.output.hasSuffix("belum ada yang diubah\n"))
      #expect(!project.folder.has("disk/situs"))
    }
  }

  @Test func `a post that was removed goes, one that is broken stays`() throws {
    try with { project in
      _ = try project.build()
      _ = try publish(project, "flashdisk")
      try project.folder.remove("sites/kim-ilir/kegiatan/kerja-bakti.md")
      try project.write(
        "-- muba/kim-toman/berita/panen.md --\n---\ntanggal: kapan-kapan\n---\nPanen.\n")
      // As on a machine that never built before.
      try project.folder.remove("public")
      #expect(try project.build().status == 1)
      #expect(!project.folder.has("public/muba/kim-toman/berita/panen.html"))
      #expect(try publish(project, "flashdisk", "--cache", "lain").status == 0)
      #expect(host(project)["muba/kim-toman/berita/panen.html"] != nil)
      #expect(host(project)["kim-ilir/kegiatan/kerja-bakti.html"] == nil)
    }
  }

  @Test func `a KIM that is broken stays as it was, one that is gone goes`() throws {
    try with { project in
      _ = try project.build()
      _ = try publish(project, "flashdisk")
      let before = host(project).filter { $0.key.hasPrefix("muba/kim-toman/") }
      try project.write("-- muba/kim-toman/kim.yml --\nnama: KIM Toman\n")
      try project.folder.remove("sites/kim-ilir")
      try project.folder.remove("public")
      #expect(try project.build().status == 1)
      #expect(try publish(project, "flashdisk", "--cache", "lain").status == 0)
      #expect(host(project).filter { $0.key.hasPrefix("muba/kim-toman/") } == before)
      #expect(!project.folder.has("disk/situs/kim-ilir"))
    }
  }

  @Test func `an archive for a panel has all, and is not written over`() throws {
    try with { project in
      _ = try project.build()
      let run = try publish(project, "panel")
      #expect(run.status == 0, "\(run.errors)")
      let list = try KimCommand(shell: "python3 -m zipfile -l perubahan.zip", in: project.folder)
      #expect(list.output.contains("muba/kim-toman/berita/panen.html"))
      #expect(!list.output.contains(".kim/"))
      try project.write(
        "-- kim-ilir/berita/baru.md --\n---\njudul: Baru\ntanggal: 2024-05-22\n---\nBaru.\n")
      _ = try project.build()
      let again = try publish(project, "panel")
      #expect(again.status == 74 && again.errors.contains("ekstrak dahulu"))
    }
  }

  @Test func `the publication before comes back, where it is kept`() throws {
    try with { project in
      let settings = project.folder.text("sites/_provinsi/terbit.yml") ?? ""
      try project.folder.write(
        "sites/_provinsi/terbit.yml",
        settings.replacing("/situs\n", with: "/situs\n  simpan: 1\n"))
      _ = try project.build()
      #expect(try publish(project, "flashdisk").status == 0)
      let before = host(project)
      let early = try publish(project, "flashdisk", "--rollback")
      #expect(early.status == 64 && early.errors.contains("simpan: 3"), "\(early.errors)")
      try project.folder.remove("sites/kim-ilir/kegiatan/kerja-bakti.md")
      _ = try project.build()
      #expect(try publish(project, "flashdisk").status == 0)
      #expect(host(project) != before)
      let trial = try publish(project, "flashdisk", "--rollback", "--dry-run")
      #expect(trial.output.contains("kirim  kim-ilir/kegiatan/kerja-bakti.html"))
      #expect(try publish(project, "flashdisk", "--rollback").status == 0)
      #expect(host(project) == before)
      #expect(try publish(project, "flashdisk", "--rollback", "--keep").status == 64)
    }
  }

  @Test func `a build says when a host's limit is near, and which KIM are the largest`() throws {
    try with { project in
      let settings = project.folder.text("sites/_provinsi/terbit.yml") ?? ""
      try project.folder.write(
        "sites/_provinsi/terbit.yml",
        settings.replacing("/situs\n", with: "/situs\n  batas: {keluaran_berkas: 10}\n"))
      let run = try project.build()
      #expect(run.status == 0 && run.errors.contains("[publish/near-limit]"), "\(run.errors)")
      #expect(run.errors.contains("muba/kim-toman (") && run.errors.contains("dari 10 berkas"))
    }
  }

  @Test func `search engines get the key's file and the changed addresses, or a warning`() throws {
    try with { project in
      let settings = project.folder.text("sites/_provinsi/terbit.yml") ?? ""
      let keys = "  indexnow: a1b2c3d4e5\n  alamat_situs: https://kim.example/\n"
      try project.folder.write(
        "sites/_provinsi/terbit.yml",
        settings.replacing("/situs\n", with: "/situs\n" + keys))
      _ = try project.build()
      // Nobody answers there.
      let run = try KimCommand(
        arguments: ["publish", "flashdisk", "--alamat", "ubah.txt"], in: project.folder,
        environment: ["KIM_INDEXNOW": "http://127.0.0.1:1/"])
      #expect(run.status == 0 && run.errors.contains("IndexNow tidak menerima"), "\(run.errors)")
      #expect(host(project)["a1b2c3d4e5.txt"] == "a1b2c3d4e5")
      let changed = project.folder.text("ubah.txt") ?? ""
      #expect(changed.contains("https://kim.example/kim-ilir/kegiatan/kerja-bakti.html\n"))
      #expect(!changed.contains("404.html") && !changed.contains(".webp"))
      // What has not changed is not told again, and the key's file stays.
      let again = try publish(project, "flashdisk", "--alamat", "-")
      #expect(again.status == 0 && again.errors == "" && again.output.hasPrefix("'flashdisk': 0 "))
      #expect(host(project)["a1b2c3d4e5.txt"] != nil)
      #expect(
        try KimCommand("verify", "flashdisk", "--via", "host", in: project.folder).status == 0)
    }
  }

  // MARK: What stops it

  @Test func `a foreign file in the way ends with 1, and nothing is changed`() throws {
    try with { project in
      _ = try project.build()
      try project.folder.write("disk/situs/index.html", "Orang lain")
      let run = try publish(project, "flashdisk")
      #expect(run.status == 1 && run.errors.contains("--adopt"))
      #expect(host(project) == ["index.html": "Orang lain"])
      #expect(try publish(project, "flashdisk", "--adopt").status == 0)
      #expect(host(project) == project.published)
    }
  }

  @Test func `without a build or with one that was cut it ends with 64`() throws {
    try with { project in
      let none = try publish(project, "flashdisk")
      #expect(none.status == 64 && none.errors.contains("kim build"))
      _ = try project.build()
      try project.folder.remove("public/.kim/build.json")
      #expect(try publish(project, "flashdisk").status == 64)
    }
  }

  @Test func `after a build of one site it asks for a whole one`() throws {
    try with { project in
      #expect(try project.build().status == 0)
      #expect(try project.build("--site", "kim-ilir").status == 0)
      let run = try publish(project, "flashdisk")
      #expect(run.status == 64 && run.errors.contains("kim build"), "\(run.errors)")
      #expect(host(project) == [:])
      #expect(try project.build().status == 0)
      #expect(try publish(project, "flashdisk").status == 0)
      #expect(host(project) == project.published)
    }
  }

  @Test func `what a newer program built is not sent`() throws {
    try with { project in
      #expect(try project.build().status == 0)
      try project.folder.write("public/.kim/format", "2\n")
      let run = try publish(project, "flashdisk")
      #expect(run.status == 64 && run.errors.contains("kim"), "\(run.errors)")
      #expect(host(project) == [:])
    }
  }

  @Test func `a settings file without a target says what it may have`() throws {
    try with { project in
      try project.write("-- _provinsi/terbit.yml --\n# nanti\n")
      let run = try publish(project)
      #expect(run.status == 64 && run.errors.contains("flashdisk: {alamat"), "\(run.errors)")
    }
  }

  @Test func `a target that is not named or not known ends with 64 and names those that are`()
    throws
  {
    try with { project in
      _ = try project.build()
      #expect(try publish(project).errors.contains("flashdisk, panel"))
      let run = try publish(project, "flasdisk")
      #expect(run.status == 64 && run.errors.contains("maksud Anda 'flashdisk'?"))
    }
  }

  @Test func `a wrong address is told with its place, and ends with 1`() throws {
    try with { project in
      _ = try project.build()
      try project.write("-- _provinsi/terbit.yml --\nutama:\n  alamat: htp://x\n")
      let run = try publish(project)
      #expect(run.status == 1)
      #expect(run.errors.contains("sites/_provinsi/terbit.yml:2:11: "))
    }
  }

  @Test func `a disk that is full ends with 74, and the next publication goes on`() throws {
    try with { project in
      _ = try project.build()
      let full = try KimCommand(
        shell: "trap '' XFSZ; ulimit -f 4; \"$@\"", "publish", "flashdisk", in: project.folder)
      #expect(full.status == 74, "\(full.errors)")
      #expect(try publish(project, "flashdisk").status == 0)
      #expect(host(project) == project.published)
    }
  }

  @Test func `a KIM with a host for itself is sent there alone`() throws {
    try with { project in
      let disk = project.folder.full("disk")
      try project.write(
        """
        -- muba/kim-toman/kim.yml --
        nama: KIM Toman
        kode_wilayah: "16.06.06.2008"
        tingkat: desa
        terbit:
          alamat: file://\(disk)/situs
        """)
      #expect(try project.build("--strict").errors.contains("terbit") == false)
      let run = try publish(project, "sites/muba/kim-toman")
      #expect(run.status == 0, "\(run.errors)")
      let site = project.published(of: "muba/kim-toman").map { ($0.key, $0.value) }
      #expect(
        host(project)
          == Dictionary(
            uniqueKeysWithValues: site.map {
              (String($0.0.dropFirst("muba/kim-toman/".count)), $0.1)
            }))
    }
  }
}
