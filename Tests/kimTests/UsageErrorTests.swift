import Foundation
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
      let streams = [".keluaran", ".kesalahan"]
      #expect(project.folder.files().filter { !streams.contains($0) } == before)
    }
  }

  @Test func `a misspelt site is answered with the one that was meant`() throws {
    try KimProject.with(lentPictures: false) { project in
      let run = try project.build("--site", "kim-ilirr")
      #expect(run.errors == "kim: tidak ada situs 'kim-ilirr'; maksud Anda 'kim-ilir'?\n")
    }
  }

  @Test(arguments: [
    (
      ["build", "--outptu", "x"], "pilihan '--outptu' tidak dikenal; maksud Anda '--output'?",
      "unknown option '--outptu'; did you mean '--output'?"
    ),
    (
      ["check", "--root", "sites"],
      "perintah ini tidak punya '--root'; tulis folder isinya saja, seperti 'kim check sites'",
      "this command has no '--root'; write the content root alone, as in 'kim check sites'"
    ),
    (
      ["build", "--zzzzzzzzz"], "pilihan '--zzzzzzzzz' tidak dikenal",
      "unknown option '--zzzzzzzzz'"
    ),
    (
      ["bulid"],
      "perintah 'bulid' tidak dikenal; maksud Anda 'build'? (perintah: ",
      "unknown command 'bulid'; did you mean 'build'? (commands: "
    ),
    (
      ["periksa"], "perintah 'periksa' tidak dikenal; maksud Anda 'check'? (perintah: ",
      "unknown command 'periksa'; did you mean 'check'? (commands: "
    ),
    (
      ["new", "pos"],
      "perintah 'pos' tidak dikenal; maksud Anda 'post'? (perintah: site, post)",
      "unknown command 'pos'; did you mean 'post'? (commands: site, post)"
    ),
    (
      ["build", "--output"], "isi '--output' belum ditulis: --output <folder>",
      "'--output' lacks its value: --output <folder>"
    ),
    (["new", "post"], "<situs> belum ditulis", "<situs> is missing"),
    (
      ["new", "post", "kim-ilir", "Judul", "--jenis", "pengumumann"],
      "'pengumumann' bukan pilihan untuk '--jenis'; maksud Anda 'pengumuman'? (pilihan: berita, ",
      "'pengumumann' is not a choice for '--jenis'; did you mean 'pengumuman'? (choices: berita, "
    ),
    (
      ["check", "--format", "jsn"],
      "'jsn' bukan pilihan untuk '--format'; maksud Anda 'json'? (pilihan: text, json, github, sarif)",
      "'jsn' is not a choice for '--format'; did you mean 'json'? (choices: text, json, github, sarif)"
    ),
    (
      ["build", "--as-of", "kemarin"], "'kemarin' tidak dimengerti sebagai isi '--as-of'",
      "'kemarin' is not understood as the value of '--as-of'"
    ),
    (
      ["build", "--quiet=ya"], "tulis '--quiet' saja, tanpa '=ya'",
      "write '--quiet' alone, without '=ya'"
    ),
    (["build", "sites", "public"], "'public' tidak diperlukan; hapus", "'public': not needed"),
    (
      ["build", "a", "b", "c"], "'b', 'c' tidak diperlukan; hapus", "'b', 'c': not needed"
    ),
    (
      ["build", "--summaries", "x"], "--summaries memerlukan --shard I/N",
      "--summaries needs --shard I/N"
    ),
  ])
  func `misuse is answered in the writers' language, or in English where it is asked for`(
    _ arguments: [String], _ indonesian: String, _ english: String
  ) throws {
    try TemporaryFolder.with { folder in
      for (language, answer) in [("id", indonesian), ("en", english)] {
        // Where the value is missing, what follows would be taken for it.
        let option = ["--lang=\(language)"]
        let all =
          arguments[0] == "build" ? ["build"] + option + arguments.dropFirst() : arguments + option
        let run = try KimCommand(arguments: all, in: folder)
        #expect(run.status == 64)
        #expect(run.errors.hasPrefix("kim: \(answer)"), "\(run.errors)")
        #expect(!run.errors.contains("Usage:") && !run.errors.contains("Error:"))
      }
    }
  }

  @Test(arguments: [
    (["--lang", "en", "chekc"], "unknown command 'chekc'; did you mean 'check'?"),
    (["--salah", "chekc"], "pilihan '--salah' tidak dikenal"),
    (["chekc", "--salah"], "perintah 'chekc' tidak dikenal; maksud Anda 'check'?"),
  ])
  func `of two mistakes the first is told, and a language is no command`(
    _ arguments: [String], _ answer: String
  ) throws {
    try TemporaryFolder.with { folder in
      let run = try KimCommand(arguments: arguments, in: folder)
      #expect(run.status == 64)
      #expect(run.errors.hasPrefix("kim: \(answer)"), "\(run.errors)")
    }
  }

  @Test func `a type of post may be written with capital letters`() throws {
    try KimProject.with(lentPictures: false) { project in
      let run = try KimCommand(
        "new", "post", "kim-ilir", "Vaksinasi", "--jenis", "Pengumuman", "--as-of", "2024-06-01",
        in: project.folder)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.hasPrefix("sites/kim-ilir/pengumuman/"))
    }
  }

  @Test func `help has its headings in the writers' language, and in English if asked for`() throws
  {
    try TemporaryFolder.with { folder in
      for arguments in [["build", "--help"], ["help", "build"]] {
        let run = try KimCommand(arguments: arguments, in: folder)
        #expect(run.status == 0)
        for words in ["CARA PAKAI: kim build", "\nISIAN:\n", "\nPILIHAN:\n", "(bawaan: public)"] {
          #expect(run.output.contains(words), "\(words)")
        }
        for words in ["USAGE", "OVERVIEW", "OPTIONS", "default:", "Show "] {
          #expect(!run.output.contains(words), "\(words)")
        }
      }
      let whole = try KimCommand(arguments: [], in: folder)
      #expect(whole.output.contains("\nPERINTAH:\n"))
      #expect(whole.output.contains("Lihat 'kim help <perintah>' untuk penjelasannya."))
      let english = try KimCommand("build", "--help", "--lang", "en", in: folder)
      #expect(english.output.contains("USAGE: kim build"))
    }
  }

  @Test func `a completion script is left as it is`() throws {
    try TemporaryFolder.with { folder in
      let run = try KimCommand("--generate-completion-script", "bash", in: folder)
      #expect(run.status == 0)
      #expect(run.output.hasPrefix("#!/bin/bash"))
    }
  }

  @Test func `a message's code is explained, and a misspelt one is answered`() throws {
    try TemporaryFolder.with { folder in
      let guide = try String(
        contentsOf: TestTheme.repository.appending(path: "docs/pesan.md"), encoding: .utf8)
      try folder.write("docs/pesan.md", guide)
      let run = try KimCommand("pesan", "[post/missing-tanggal]", in: folder)
      #expect(run.output.hasPrefix("post/missing-tanggal\n\n*Kesalahan.* Tulisan ini belum punya"))
      #expect(run.output.contains("\nBenar:\n") && !run.output.contains("page/missing-judul"))
      let wrong = try KimCommand("pesan", "post/mising-tanggal", in: folder)
      #expect(wrong.status == 64)
      #expect(wrong.errors.contains("maksud Anda 'post/missing-tanggal'?"))
      #expect(try KimCommand("pesan", in: folder).output.contains("\nyaml/goes-on\n"))
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
