import KimTestSupport
import Testing

struct UsageErrorTests {
  @Test(arguments: [
    ["build", "tidak-ada"], ["build", "--as-of", "kemarin"], ["build", "--as-of", "2024-02-30"],
    ["build", "--as-of", "2024-02-20T25:00"],
    ["build", "--format", "xml"], ["build", "--lang", "fr"], ["build", "--base-url", "ftp://x"],
    ["build", "--tidak-dikenal"], ["bangun"], ["build", "--theme", "tidak-ada"],
    ["build", "--themes", "tidak-ada"], ["build", "--site", "kim-ilirr"],
    ["build", "--output", "sites"], ["build", "--output", "sites/public"],
    ["build", "--output", "."], ["build", "sites", "public"],
    ["new", "site", "16.6"], ["new", "site", "99.99"], ["new", "post", "kim-ilir"],
    ["new", "post", "tidak-ada", "Judul"], ["new", "post", "kim-ilir", "!!!"],
    ["new", "post", "kim-ilir", "Judul", "--jenis", "puisi"],
  ])
  func `misuse ends with 64, says why, and writes nothing`(_ arguments: [String]) throws {
    try KimProject.with(lentPictures: false) { project in
      let before = project.folder.files()
      let themes = arguments.first == "build" && !arguments.contains("--themes")
      let run = try KimCommand(
        arguments: arguments + (themes ? ["--themes", KimCommand.themes] : []),
        in: project.folder)
      #expect(run.status == 64)
      #expect(!run.errors.isEmpty)
      let streams = [".keluaran", ".galat"]
      #expect(project.folder.files().filter { !streams.contains($0) } == before)
    }
  }

  @Test func `a misspelt site is answered with the one that was meant`() throws {
    try KimProject.with(lentPictures: false) { project in
      let run = try project.build("--site", "kim-ilirr")
      #expect(run.errors == "kim: tidak ada situs 'kim-ilirr'; maksud Anda 'kim-ilir'?\n")
    }
  }

  @Test func `a bad SOURCE_DATE_EPOCH is misuse, and a good one is the day`() throws {
    try KimProject.with(lentPictures: false) { project in
      try project.write(
        "-- kim-ilir/berita/nanti.md --\n---\njudul: Nanti\ntanggal: 2024-06-02\n---\nIsi.")
      func build(_ epoch: String) throws -> Int32 {
        try KimCommand(
          "build", "--themes", KimCommand.themes, in: project.folder,
          environment: ["SOURCE_DATE_EPOCH": epoch]
        ).status
      }
      #expect(try build("besok") == 64)
      // 1 June 2024, 23.59 WIB, and a minute later.
      #expect(try build("1717261199") == 0)
      #expect(project.published["kim-ilir/berita/nanti.html"] == nil)
      #expect(try build("1717261200") == 0)
      #expect(project.published["kim-ilir/berita/nanti.html"] != nil)
    }
  }

  @Test func `a moment of the day can be given, and a post appears at its own`() throws {
    try KimProject.with(lentPictures: false) { project in
      try project.write(
        "-- kim-ilir/berita/nanti.md --\n---\njudul: Nanti\ntanggal: 2024-06-02 06:00\n---\nIsi.")
      for (moment, isOut) in [
        ("2024-06-01", false), ("2024-06-02T05:59", false), ("2024-06-02 06:00", true),
        ("2024-06-02T05:59", false), ("2024-06-02", true),
      ] {
        let run = try KimCommand(
          "build", "--themes", KimCommand.themes, "--as-of", moment, in: project.folder)
        #expect(run.status == 0)
        #expect((project.published["kim-ilir/berita/nanti.html"] != nil) == isOut, "\(moment)")
      }
    }
  }

  @Test func `a disk that refuses ends with 74 and names the path`() throws {
    try KimProject.with(lentPictures: false) { project in
      try project.folder.write("berkas", "x")
      let run = try project.build("--output", "berkas/public")
      #expect(run.status == 74)
      #expect(run.errors.contains("'berkas/public'") || run.errors.contains("'berkas'"))
    }
  }
}
