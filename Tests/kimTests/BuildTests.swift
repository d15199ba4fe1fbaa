import KimTestSupport
import Testing

struct BuildTests {
  @Test func `sites and the index are built, and the last line says so`() throws {
    try KimProject.with { project in
      let run = try project.build()
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors.isEmpty)
      let last = try #require(run.output.split(separator: "\n").last)
      #expect(last.hasPrefix("2 situs, "))
      #expect(last.contains(" tetap, 0 dihapus; 0 kesalahan, 0 peringatan; "))
      #expect(last.hasSuffix(" detik"))
      let files = project.published
      #expect(files["muba/kim-toman/berita/panen.html"]?.contains("Panen raya di Toman.") == true)
      #expect(files["kim-ilir/index.html"] != nil && files["index.html"] != nil)
    }
  }

  @Test func `a second build writes nothing`() throws {
    try KimProject.with { project in
      _ = try project.build()
      let files = project.folder.files(in: "public").map { "public/" + $0 }
      let stamps = files.map(project.folder.stamp)
      let run = try project.build()
      #expect(run.output.contains(": 0 ditulis, "))
      #expect(files.map(project.folder.stamp) == stamps)
    }
  }

  @Test func `a post with an error is reported and its last page stays`() throws {
    try KimProject.with { project in
      _ = try project.build()
      let old = project.published
      try project.write(
        "-- kim-ilir/kegiatan/kerja-bakti.md --\n---\ntanggal: 2024-05-21\n---\nIsi.")
      let run = try project.build()
      #expect(run.status == 1)
      #expect(run.errors.contains("sites/kim-ilir/kegiatan/kerja-bakti.md:1:1: kesalahan: "))
      #expect(run.output.contains("; 1 kesalahan, 0 peringatan; "))
      let page = "kim-ilir/kegiatan/kerja-bakti.html"
      #expect(project.published[page] != nil && project.published[page] == old[page])
      #expect(project.published(of: "muba") == old.filter { $0.key.hasPrefix("muba/") })
      try project.folder.remove("sites/kim-ilir/kegiatan/kerja-bakti.md")
      #expect(try project.build().status == 0)
      #expect(project.published[page] == nil)
    }
  }

  @Test func `a site with a broken kim.yml stays as it was, in the index too`() throws {
    try KimProject.with { project in
      _ = try project.build()
      let old = project.published
      try project.write("-- kim-ilir/kim.yml --\nnama: [KIM Ilir")
      let run = try project.build()
      #expect(run.status == 1)
      #expect(run.output.contains("2 situs (1 dibiarkan seperti semula), "))
      #expect(project.published == old)
    }
  }

  @Test func `a site whose kim.yml got a wrong name stays, in the index too`() throws {
    try KimProject.with { project in
      _ = try project.build()
      let old = project.published
      try project.folder.move("sites/kim-ilir/kim.yml", to: "sites/kim-ilir/kim.yaml")
      let run = try project.build()
      #expect(run.status == 1)
      #expect(run.errors.contains("sites/kim-ilir/kim.yaml: kesalahan: "))
      #expect(project.published == old)
    }
  }

  @Test func `the last version of a broken page of the index stays`() throws {
    try KimProject.with { project in
      try project.write("-- _provinsi/halaman/tentang.md --\n---\njudul: Tentang\n---\nIsi.")
      _ = try project.build()
      let old = try #require(project.published["tentang.html"])
      try project.write("-- _provinsi/halaman/tentang.md --\n---\njudul: x\ndraf: entah\n---\nIsi.")
      #expect(try project.build().status == 1)
      #expect(project.published["tentang.html"] == old)
      try project.folder.remove("sites/_provinsi/halaman/tentang.md")
      #expect(try project.build().status == 0)
      #expect(project.published["tentang.html"] == nil)
    }
  }

  @Test func `a site that is gone is pruned, and nothing of others is`() throws {
    try KimProject.with { project in
      _ = try project.build()
      try project.folder.write("public/kim-ilir/titipan.txt", "titipan")
      try project.folder.write("public/CNAME", "kim.contoh.go.id")
      try project.folder.remove("sites/kim-ilir")
      let run = try project.build()
      #expect(run.status == 0)
      #expect(project.published(of: "kim-ilir") == ["kim-ilir/titipan.txt": "titipan"])
      #expect(project.published["CNAME"] != nil)
      #expect(project.published["kim.html"]?.contains("KIM Ilir") == false)
    }
  }

  @Test func `one site can be built by itself, and the index is left as it was`() throws {
    try KimProject.with { project in
      _ = try project.build()
      let old = project.published
      try project.write(
        "-- kim-ilir/berita/baru.md --\n---\njudul: Baru\ntanggal: 2024-05-30\n---\nIsi.")
      try project.folder.remove("sites/muba/kim-toman/berita/panen.md")
      let run = try project.build("--site", "sites/kim-ilir/")
      #expect(run.status == 0)
      #expect(run.output.hasPrefix("1 situs, "))
      #expect(run.output.hasSuffix("; indeks dibiarkan seperti semula\n"))
      #expect(project.published["kim-ilir/berita/baru.html"] != nil)
      #expect(project.published(of: "muba") == old.filter { $0.key.hasPrefix("muba/") })
      #expect(project.published["index.html"] == old["index.html"])
    }
  }

  @Test func `an incremental build has the bytes of a clean one`() throws {
    try KimProject.with { project in
      _ = try project.build()
      try project.write(
        """
        -- kim-ilir/kegiatan/kerja-bakti.md --
        ---
        judul: Kerja bakti lagi
        tanggal: 2024-05-22
        ---
        Isi baru.
        """)
      try project.folder.remove("sites/muba/kim-toman/berita/panen.md")
      _ = try project.build()
      let incremental = project.folder.contents(of: "public")
      try project.folder.remove("public")
      _ = try project.build()
      #expect(project.folder.contents(of: "public") == incremental)
    }
  }

  @Test func `a clean build removes what was ours and nothing else`() throws {
    try KimProject.with { project in
      _ = try project.build()
      let old = project.published
      try project.folder.write("public/kim-ilir/titipan.txt", "titipan")
      let stamp = project.folder.stamp("public/kim-ilir/index.html")
      let run = try project.build("--clean")
      #expect(run.status == 0)
      #expect(run.output.contains(" 0 tetap, "))
      #expect(project.folder.stamp("public/kim-ilir/index.html") != stamp)
      #expect(project.published == old.merging(["kim-ilir/titipan.txt": "titipan"]) { $1 })
    }
  }

  @Test func `a clean build leaves a post where it was when an older one came to its address`()
    throws
  {
    try KimProject.with { project in
      func post(_ year: Int) -> String {
        "-- kim-ilir/kegiatan/\(year)-05-17-upacara.md --\n---\njudul: Upacara \(year)\n---\nIsi."
      }
      try project.write(post(2024))
      _ = try project.build()
      try project.write(post(2023))
      for options in [["--clean"], []] {
        let run = try options.isEmpty ? project.build() : project.build("--clean")
        #expect(run.status == 0)
        let published = project.published(of: "kim-ilir")
        #expect(published["kim-ilir/kegiatan/upacara.html"]?.contains("Upacara 2024") == true)
        #expect(published["kim-ilir/kegiatan/upacara-2023.html"]?.contains("Upacara 2023") == true)
      }
    }
  }

  @Test func `check finds what build finds, and writes nothing`() throws {
    try KimProject.with { project in
      try project.write("-- kim-ilir/kegiatan/rusak.md --\n---\njudul: Rusak\n---\nIsi.")
      let before = project.folder.files(in: "sites")
      let check = try project.check()
      #expect(check.status == 1)
      #expect(check.output.contains(" halaman diperiksa; 1 kesalahan, "))
      #expect(project.folder.files(in: "sites") == before)
      #expect(!project.folder.has("public"))
      #expect(try project.build().errors == check.errors)
    }
  }

  @Test func `a broken province builds nothing and deletes nothing`() throws {
    try KimProject.with { project in
      _ = try project.build()
      let old = project.published
      try project.write("-- _provinsi/provinsi.yml --\njudul: Tanpa kode\n")
      let run = try project.build("--clean")
      #expect(run.status == 1)
      #expect(run.output == "tidak ada yang dibangun; 1 kesalahan, 0 peringatan\n")
      #expect(project.published == old)
    }
  }

  @Test func `an empty content root deletes nothing`() throws {
    try KimProject.with { project in
      _ = try project.build()
      let old = project.published
      try project.folder.remove("sites/muba")
      try project.folder.remove("sites/kim-ilir")
      let run = try project.build()
      #expect(run.status == 1)
      #expect(run.errors.contains("[site/none]"))
      #expect(project.published == old)
    }
  }

  @Test func `a site inside a site has its own folder in the output`() throws {
    try KimProject.with { project in
      try project.write(
        """
        -- kim-ilir/rw-3/kim.yml --
        nama: KIM RW 3
        kode_wilayah: "16.71.01.1001"
        tingkat: tematik
        -- kim-ilir/rw-3/berita/kabar.md --
        ---
        judul: Kabar RW 3
        tanggal: 2024-05-22
        ---
        Isi.
        """)
      let run = try project.build()
      #expect(run.status == 0, "\(run.errors)")
      #expect(project.published["kim-ilir/rw-3/berita/kabar.html"] != nil)
      #expect(project.published["kim-ilir/berita/kabar.html"] == nil)
    }
  }
}
