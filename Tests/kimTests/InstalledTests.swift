import KimTestSupport
import Testing

/// What a program that was installed finds beside itself.
struct InstalledTests {
  private func write(_ archive: String, to folder: TemporaryFolder) throws {
    for file in TextArchive(archive).files { try folder.write("sites/" + file.path, file.text) }
  }

  private static let content = """
    -- _provinsi/provinsi.yml --
    \(ProvinceText.settings)
    -- kim-toman/kim.yml --
    nama: KIM Toman
    kode_wilayah: "16.06.06.2008"
    tingkat: desa
    -- kim-toman/berita/panen.md --
    ---
    judul: Panen raya
    tanggal: 2024-05-20
    ---
    Panen raya di Toman.
    """

  @Test func `content needs no theme and no region list of its own`() throws {
    try InstalledKim.with { kim in
      try write(Self.content, to: kim.folder)
      let run = try kim.run("build", "--as-of", "2024-06-01")
      #expect(run.errors == "")
      #expect(run.status == 0)
      let own = try KimProject.withFiles(Self.content) { project in
        _ = try project.build()
        return project.published
      }
      let published = kim.folder.contents(of: "public").filter { !$0.key.hasPrefix(".kim/") }
      #expect(published == own)
      #expect(published["kim-toman/index.html"]?.contains("Kecamatan Babat Toman") == true)
    }
  }

  @Test func `a region list of the content's own counts alone`() throws {
    try InstalledKim.with { kim in
      try write(
        Self.content
          + "\n-- _provinsi/wilayah.csv --\nkode,nama\n16,Sumsel\n16.06.06.2008,Tomang\n",
        to: kim.folder)
      let run = try kim.run("build", "--as-of", "2024-06-01")
      #expect(run.status == 0)
      let page = kim.folder.text("public/kim-toman/index.html")
      #expect(page?.contains("Desa Tomang") == true)
      #expect(page?.contains("Babat Toman") == false)
    }
  }

  @Test func `a theme of the content's own comes before an installed one, and beside it`() throws {
    try InstalledKim.with { kim in
      try write(Self.content, to: kim.folder)
      try kim.folder.folder("themes/musi")
      let unknown = try kim.run("build", "--theme", "must", "--as-of", "2024-06-01")
      #expect(unknown.status == 64)
      #expect(unknown.errors.contains("musi, nusantara"), "\(unknown.errors)")
      let standard = try kim.run("build", "--site", "kim-toman", "--as-of", "2024-06-01")
      #expect(kim.folder.has("public/kim-toman/index.html"), "\(standard.errors)")
    }
  }

  @Test func `the version says the commit`() throws {
    let installed = try InstalledKim.with { try $0.run("--version").output }
    #expect(installed == "0.1.0 (0123456789ab)\n")
    let other = try TemporaryFolder.with { try KimCommand("--version", in: $0).output }
    #expect(other == "0.1.0\n")
  }

  @Test func `where no theme is, the message says real places`() throws {
    try TemporaryFolder.with { folder in
      try write(Self.content, to: folder)
      let run = try KimCommand("build", in: folder)
      #expect(run.status == 64)
      #expect(run.errors.contains("(dicari di '\(folder.path)/themes')"), "\(run.errors)")
    }
  }

  @Test func `a program that is run through a link finds what is installed`() throws {
    try InstalledKim.with { kim in
      try write(Self.content, to: kim.folder)
      try kim.folder.link("bin/kim", to: kim.folder.full("awalan/bin/kim"))
      let run = try KimCommand(shell: "bin/kim build --as-of 2024-06-01", in: kim.folder)
      #expect(run.status == 0, "\(run.errors)")
    }
  }
}

extension KimProject {
  /// Only these files and the region list, in place of the usual ones.
  fileprivate static func withFiles<Result>(
    _ archive: String, _ body: (KimProject) throws -> Result
  ) throws -> Result {
    try TemporaryFolder.with { folder in
      try LentPictures.project.lend(to: folder)
      let project = KimProject(folder: folder)
      try project.write(archive + "\n-- _provinsi/wilayah.csv --\n" + ProvinceText.regions)
      return try body(project)
    }
  }
}
