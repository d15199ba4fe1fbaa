import KimTestSupport
import Testing

/// A page that somebody else has taken over does not go with the one who had it.
struct TakenOverTests {
  /// Builds, edits, builds again: what is there then is what a build without a past would give.
  private func expectAsClean(
    _ before: String, _ edit: (KimProject) throws -> Void, _ after: String
  ) throws {
    try KimProject.with { project in
      try project.write(before)
      _ = try project.build()
      try edit(project)
      try project.write(after)
      let run = try project.build()
      #expect(run.status == 0, "\(run.errors)")
      _ = try project.build("--output", "bersih", "--cache", "lain")
      #expect(project.folder.contents(of: "public") == project.folder.contents(of: "bersih"))
    }
  }

  @Test func `the site around one that is gone keeps the page that it took over`() throws {
    try expectAsClean(
      """
      -- kim-ilir/tim/kim.yml --
      nama: KIM Dalam
      kode_wilayah: "16.71.01.1001"
      tingkat: kelurahan
      -- kim-ilir/tim/halaman/anggota.md --
      ---
      judul: Anggota
      ---
      Dalam.
      """,
      { try $0.folder.remove("sites/kim-ilir/tim") },
      """
      -- kim-ilir/halaman/tim/anggota.md --
      ---
      judul: Anggota
      ---
      Luar.
      -- kim-ilir/berita/b.md --
      ---
      judul: Berita
      tanggal: 2024-01-01
      alias: [tim/index.html]
      ---
      Isi.
      """)
  }

  @Test func `the index keeps the page that it took over from a site that is gone`() throws {
    try expectAsClean(
      """
      -- tentang/kim.yml --
      nama: KIM Tentang
      kode_wilayah: "16.71.01.1001"
      tingkat: kelurahan
      """,
      { try $0.folder.remove("sites/tentang") },
      """
      -- _provinsi/halaman/tentang/index.md --
      ---
      judul: Tentang
      ---
      Isi.
      -- _provinsi/halaman/tentang/profil.md --
      ---
      judul: Profil
      ---
      Isi.
      """)
  }

  @Test func `a site keeps the page that it took over from the index`() throws {
    try expectAsClean(
      """
      -- _provinsi/halaman/tentang/profil.md --
      ---
      judul: Profil
      ---
      Isi.
      """,
      { try $0.folder.remove("sites/_provinsi/halaman") },
      """
      -- tentang/kim.yml --
      nama: KIM Tentang
      kode_wilayah: "16.71.01.1001"
      tingkat: kelurahan
      """)
  }

  @Test func `a folder in one page's place costs no other site and not the index`() throws {
    try KimProject.with { project in
      try project.folder.write("public/kim-ilir/profil.html/asing.txt", "asing")
      try project.folder.write("public/rekap.html/asing.txt", "asing")
      let run = try project.build()
      #expect(run.status == 1)
      #expect(run.errors.contains("public/kim-ilir/profil.html: kesalahan: "))
      #expect(run.errors.contains("public/rekap.html: kesalahan: "))
      #expect(run.errors.contains("[site/in-the-way]"))
      #expect(project.published["kim-ilir/index.html"] != nil)
      #expect(project.published["muba/kim-toman/index.html"] != nil)
      #expect(project.published["index.html"] != nil)
    }
  }

  @Test func `a build that waits for the disk publishes the same`() throws {
    try KimProject.with { project in
      _ = try project.build()
      let run = try project.build("--sync", "--output", "tahan", "--cache", "lain")
      #expect(run.status == 0)
      #expect(project.folder.contents(of: "tahan") == project.folder.contents(of: "public"))
    }
  }
}
