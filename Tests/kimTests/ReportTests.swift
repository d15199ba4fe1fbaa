import KimTestSupport
import Testing

struct ReportTests {
  private func withWarning<Result>(_ body: (KimProject) throws -> Result) throws -> Result {
    try KimProject.with { project in
      try project.write(
        """
        -- kim-ilir/berita/kabar.md --
        ---
        judul: Kabar
        tanggal: 2024-05-22
        jdul: Salah ketik
        ---
        Isi.
        """)
      return try body(project)
    }
  }

  @Test func `warnings are no errors, unless the build is strict`() throws {
    try withWarning { project in
      let run = try project.build()
      #expect(run.status == 0)
      #expect(run.errors.contains("sites/kim-ilir/berita/kabar.md:4:1: peringatan: "))
      #expect(run.output.contains("; 0 kesalahan, 1 peringatan; "))
      let strict = try project.build("--strict")
      #expect(strict.status == 1)
      #expect(strict.errors.contains("sites/kim-ilir/berita/kabar.md:4:1: kesalahan: "))
      #expect(strict.output.contains("; 1 kesalahan, 0 peringatan; "))
    }
  }

  @Test func `no colour and no progress reach a file`() throws {
    try withWarning { project in
      let run = try project.build()
      #expect(!(run.errors + run.output).utf8.contains(0x1B))
      #expect(!(run.errors + run.output).utf8.contains(0x0D))
    }
  }

  @Test(arguments: [
    ("json", #"{"code":""#), ("github", "::warning file=sites/kim-ilir/berita/kabar.md,line=4,"),
  ])
  func `other forms go to the same place, without a last line`(
    _ format: String, _ beginning: String
  ) throws {
    try withWarning { project in
      let run = try project.check("--format", format)
      #expect(run.errors.hasPrefix(beginning))
      #expect(run.output.isEmpty)
    }
  }

  @Test func `the first build of another version says that it makes all again`() throws {
    try KimProject.with { project in
      _ = try project.build()
      #expect(try project.build().output.contains("dibuat lagi") == false)
      try project.folder.write(".kim/tool", "1 2 3 4\n0.0.9 abc\n")
      let run = try project.build()
      #expect(
        run.output.hasPrefix("kim 0.1.0, sebelumnya 0.0.9: semua situs dibuat lagi, sekali ini"),
        "\(run.output)")
      #expect(try project.build().output.contains("dibuat lagi") == false)
    }
  }

  @Test func `SARIF is all of standard output`() throws {
    try withWarning { project in
      let run = try project.check("--format", "sarif")
      #expect(run.output.hasPrefix("{") && run.output.contains(#""version":"2.1.0""#))
      #expect(run.errors.isEmpty)
    }
  }

  @Test func `developers can read it in English`() throws {
    try withWarning { project in
      let run = try project.build("--lang", "en")
      #expect(run.errors.contains(": warning: "))
      #expect(run.output.hasPrefix("2 sites, "))
      #expect(run.output.contains("; 0 errors, 1 warning; "))
    }
  }

  @Test func `a quiet build says only what is wrong`() throws {
    try withWarning { project in
      let run = try project.build("--quiet")
      #expect(run.output.isEmpty)
      #expect(run.errors.contains("peringatan"))
    }
  }

  @Test func `designers see every name that templates may use`() throws {
    try TemporaryFolder.with { folder in
      let run = try KimCommand("theme", "--fields", in: folder)
      #expect(run.status == 0)
      #expect(run.output.contains("title"))
    }
  }

  @Test func `the version and the help are there`() throws {
    try TemporaryFolder.with { folder in
      #expect(try KimCommand("--version", in: folder).output == "0.1.0\n")
      let help = try KimCommand("build", "--help", in: folder)
      #expect(help.status == 0)
      #expect(help.output.contains("Membangun semua situs dan indeks."))
    }
  }
}
