import KimTestSupport
import Testing

/// `kim check` of one KIM, with the index around it.
struct CheckOneTests {
  private func withProblems<Result>(_ body: (KimProject) throws -> Result) throws -> Result {
    try KimProject.with { project in
      try project.write(
        """
        -- kim-ilir/berita/kabar.md --
        ---
        judul: Kabar
        tanggal: 2024-05-22
        jdul: Salah ketik
        ---
        Kunjungi [KIM Toman](kim:muba/kim-tomann) dan [profilnya](kim:muba/kim-toman/profl.html).
        -- muba/kim-toman/berita/lain.md --
        ---
        judul: Lain
        tanggal: 2024-05-22
        cuaca: cerah
        ---
        Isi.
        """)
      return try body(project)
    }
  }

  @Test(arguments: ["sites/kim-ilir", "sites/kim-ilir/", "sites/kim-ilir/berita"])
  func `a KIM's folder is checked alone, links to other KIM included`(folder: String) throws {
    try withProblems { project in
      let run = try project.check(folder)
      #expect(run.status == 0)
      #expect(run.errors.contains("sites/kim-ilir/berita/kabar.md:4:1: peringatan: "))
      #expect(run.errors.contains("[link/no-such-site]"))
      #expect(run.errors.contains("[link/no-such-page]"))
      #expect(run.errors.contains("maksud Anda 'muba/kim-toman'?"))
      #expect(!run.errors.contains("sites/muba"))
      #expect(run.output.hasPrefix("1 situs, "))
      #expect(run.output.contains("; 0 kesalahan, 3 peringatan; "))
    }
  }

  @Test func `a folder of several KIM is checked with all of them`() throws {
    try withProblems { project in
      let run = try project.check("sites/muba")
      #expect(run.errors.contains("sites/muba/kim-toman/berita/lain.md:4:1: "))
      #expect(!run.errors.contains("kim-ilir"))
    }
  }

  @Test(arguments: [["check", "."], ["check"]])
  func `in a KIM's own folder it is that KIM`(_ arguments: [String]) throws {
    try withProblems { project in
      let options = ["--themes", KimCommand.themes, "--as-of", KimProject.day]
      let run = try KimCommand(
        shell: #"cd sites/kim-ilir && exec "$@""#, arguments: arguments + options,
        in: project.folder)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors.contains("kim-ilir/berita/kabar.md:4:1: "))
      #expect(!run.errors.contains("kim-toman/berita/lain.md"))
    }
  }

  @Test func `all content is checked as before`() throws {
    try withProblems { project in
      let run = try project.check("sites")
      #expect(run.errors.contains("kim-ilir/berita/kabar.md") && run.errors.contains("lain.md"))
      #expect(run.output.hasPrefix("2 situs, "))
    }
  }

  @Test func `a KIM without an index around it is misuse, and says what is missing`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("kim-ilir/kim.yml", "nama: KIM Ilir\n")
      let run = try KimCommand("check", "kim-ilir", in: folder)
      #expect(run.status == 64)
      #expect(run.errors.contains("tidak ada folder '_provinsi' di atasnya"))
      #expect(!run.errors.contains("provinsi.yml"))
    }
  }

  @Test func `a build of one KIM is answered with what to type`() throws {
    try withProblems { project in
      let run = try project.build("sites/muba/kim-toman")
      #expect(run.status == 64)
      #expect(run.errors.contains("kim build sites --site muba/kim-toman"))
      #expect(!project.folder.has("public"))
    }
  }
}
