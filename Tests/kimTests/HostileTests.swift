import KimTestSupport
import Testing

/// What a writer can put into one folder must stay in that folder.
struct HostileTests {
  private static let secret = "rahasia-negara"

  /// Builds with and without the hostile files; gives back the run and what was published.
  private func build(
    _ make: (KimProject) throws -> Void
  ) throws -> (run: KimCommand, files: [String: String]) {
    try KimProject.with { project in
      try project.folder.write(
        "rahasia.md", "---\njudul: \(Self.secret)\ntanggal: 2024-05-01\n---\n")
      _ = try project.build()
      let old = project.published(of: "muba")
      try make(project)
      let run = try project.build()
      #expect(project.published(of: "muba") == old, "another site's bytes changed")
      #expect(!project.published.contains { $0.value.contains(Self.secret) })
      return (run, project.published)
    }
  }

  @Test func `links into other people's files are not followed`() throws {
    let (run, _) = try build { project in
      try project.folder.link("sites/kim-ilir/berita/a.md", to: "../../../rahasia.md")
      try project.folder.link("sites/kim-ilir/b", to: "../..")
      try project.folder.link("sites/kim-ilir/foto.jpg", to: "/etc/passwd")
      try project.folder.link("sites/tautan", to: "..")
    }
    #expect(run.status == 1)
    #expect(run.errors.split(separator: "\n").count { $0.contains("[site/symlink]") } == 4)
  }

  @Test func `a path out of the folder names nothing`() throws {
    let (run, files) = try build { project in
      try project.write(
        """
        -- kim-ilir/berita/a.md --
        ---
        judul: Keluar
        tanggal: 2024-05-22
        gambar: ../../../rahasia.md
        slug: ../../muba/kim-toman/index
        alias: [../../index.html, /index.html]
        ---
        ![x](../../../rahasia.md) [y](../../../rahasia.md)
        """)
    }
    #expect(run.status == 1)
    #expect(files["index.html"]?.contains("Keluar") != true || files["kim-ilir/index.html"] != nil)
  }

  @Test(.timeLimit(.minutes(60)))
  func `a pipe does not hold the build up`() throws {
    let (run, _) = try build { project in
      #expect(project.folder.pipe("sites/kim-ilir/kegiatan/antre.md"))
    }
    #expect(run.status == 1)
    #expect(run.errors.contains("sites/kim-ilir/kegiatan/antre.md: kesalahan: "))
  }

  @Test func `a large post is left out by itself`() throws {
    let (run, files) = try build { project in
      try project.folder.write(
        "sites/kim-ilir/berita/besar.md", String(repeating: "x", count: (1 << 20) + 1))
    }
    #expect(run.status == 1)
    #expect(run.errors.contains("[site/too-large]"))
    #expect(files["kim-ilir/kegiatan/kerja-bakti.html"] != nil)
  }

  @Test func `files that can run script are not published`() throws {
    let (_, files) = try build { project in
      try project.write(
        """
        -- kim-ilir/jahat.html --
        <script>alert(1)</script>
        -- kim-ilir/jahat.svg --
        <svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>
        -- kim-ilir/jahat.jpg --
        <script>alert(1)</script>
        -- kim-ilir/jahat.js --
        alert(1)
        -- kim-ilir/berita/a.md --
        ---
        judul: Tautan
        tanggal: 2024-05-22
        gambar: ../jahat.jpg
        ---
        ![a](../jahat.svg) [b](../jahat.html) [c](../jahat.js)
        """)
    }
    #expect(!files.keys.contains { $0.contains("jahat") })
    #expect(!files.contains { $0.value.contains("alert(1)") })
  }

  @Test func `names that hide what they are reach no terminal and no page`() throws {
    let (run, files) = try build { project in
      try project.folder.write("sites/kim-ilir/\u{1B}[31mmerah.md", "x")
      try project.folder.write("sites/kim-ilir/foto\u{202E}gpj.exe.md", "x")
      #expect(project.folder.write(rawName: [0x78]))
    }
    #expect(run.status == 1)
    #expect(!run.errors.utf8.contains(0x1B) && !run.errors.contains("\u{202E}"))
    #expect(!files.keys.contains { $0.contains("merah") })
  }

  @Test func `a site cannot take the place of the index or of another site`() throws {
    let profile = "nama: KIM\nkode_wilayah: \"16.71.01.1001\"\ntingkat: kelurahan\n"
    let (run, files) = try build { project in
      for path in ["data", "wilayah", "MUBA/KIM-Toman", "kim ilir", "kim-ilir/aset"] {
        try project.folder.write("sites/\(path)/kim.yml", profile)
      }
    }
    #expect(run.status == 1)
    for code in ["index-folder", "same-name", "bad-name", "outer-folder"] {
      #expect(run.errors.contains("[site/\(code)]"))
    }
    #expect(files["data/index.html"] == nil && files["MUBA/KIM-Toman/index.html"] == nil)
  }

  @Test func `links in the output folder lead nowhere`() throws {
    try KimProject.with { project in
      _ = try project.build()
      try project.folder.write("luar/index.html", "luar")
      try project.folder.remove("public/kim-ilir")
      try project.folder.link("public/kim-ilir", to: "../luar")
      let run = try project.build()
      #expect(run.status == 1)
      #expect(run.errors.contains("public/kim-ilir"))
      #expect(run.errors.contains("[site/in-the-way]"))
      #expect(project.folder.contents(of: "luar") == ["index.html": "luar"])
    }
  }
}
