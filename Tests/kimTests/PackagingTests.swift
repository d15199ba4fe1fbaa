import Foundation
import KimTestSupport
import Testing

/// What `make install` and the packages lay out, by the scripts that do it.
struct PackagingTests {
  private static let scripts = TestTheme.repository.appending(path: "packaging").path

  @Test func `all that is installed is laid out, and the program finds it`() throws {
    try TemporaryFolder.with { folder in
      let run = try KimCommand(
        shell: "KIM_COMMIT=abc '\(Self.scripts)/prefix.sh' \"$1\" awalan", in: folder)
      try #require(run.status == 0, "\(run.errors)")
      let files = Set(folder.files(in: "awalan"))
      let wanted = [
        "bin/kim", "share/kim/versi", "share/kim/themes/nusantara/theme.yml",
        "share/kim/wilayah/indonesia.csv", "share/kim/wilayah/16.csv", "share/kim/wilayah/96.csv",
        "share/kim/wilayah/SUMBER.txt", "share/kim/peta/16.txt", "share/kim/peta/96.txt",
        "share/kim/peta/SUMBER.txt", "share/kim/ci/github.yml", "share/kim/ci/gitlab.yml",
        "share/kim/ci/forgejo.yml", "share/kim/awal/rapat-warga.jpg",
        "share/doc/kim/PANDUAN.md", "share/doc/kim/docs/rujukan.md",
        "share/doc/kim/docs/diskominfo.md", "share/doc/kim/docs/pesan.md",
        "share/doc/kim/copyright", "share/man/man1/kim.1",
        "share/bash-completion/completions/kim", "share/zsh/site-functions/_kim",
        "share/fish/vendor_completions.d/kim.fish",
      ]
      let guides = GuideBlock.guides.filter { $0.hasPrefix("docs/") }.map { "share/doc/kim/\($0)" }
      #expect((wanted + guides).filter { !files.contains($0) } == [])
      let begun = try KimCommand(
        shell: "awalan/bin/kim init --wilayah Banyuwangi && awalan/bin/kim --version", in: folder)
      #expect(begun.status == 0, "\(begun.errors)")
      #expect(begun.output.hasSuffix("(abc)\n"))
      // Twice is as once: what an older version left is gone.
      try folder.write("awalan/share/kim/themes/lama/theme.yml")
      _ = try KimCommand(
        shell: "KIM_COMMIT=abc '\(Self.scripts)/prefix.sh' \"$1\" awalan", in: folder)
      #expect(Set(folder.files(in: "awalan")) == files)
    }
  }

  @Test func `the lists have every region once, and that of a province is the sample's`() throws {
    try TemporaryFolder.with { folder in
      let run = try KimCommand(
        shell: "'\(Self.scripts)/prefix.sh' \"$1\" awalan", in: folder)
      try #require(run.status == 0, "\(run.errors)")
      let lists = folder.contents(of: "awalan/share/kim/wilayah")
      let sample = TestTheme.repository.appending(path: "sites/_provinsi/wilayah.csv")
      #expect(try lists["16.csv"] == String(contentsOf: sample, encoding: .utf8))
      let lines = lists["indonesia.csv"]?.split(separator: "\n") ?? []
      #expect(lines.count == 1 + 38 + 514)
      let provinces = lists.filter { $0.key.wholeMatch(of: /\d\d\.csv/) != nil }
      #expect(provinces.count == 38)
      #expect(provinces.map { $0.value.utf8.count { $0 == 10 } - 1 }.reduce(0, +) == 91_599)
      #expect(lists["12.csv"]?.contains("\"Lubuk Pakam I,II\"\n") == true)
    }
  }

  @Test func `the borders are those of every regency, and of a province the sample's`() throws {
    try TemporaryFolder.with { folder in
      let run = try KimCommand(
        shell: "'\(Self.scripts)/prefix.sh' \"$1\" awalan", in: folder)
      try #require(run.status == 0, "\(run.errors)")
      let lists = folder.contents(of: "awalan/share/kim/peta").filter { $0.key != "SUMBER.txt" }
      let lines = lists.values.joined().split(separator: "\n")
      let codes = lines.map { line in line.prefix { $0 != " " } }
      #expect(codes.count { $0.count == 5 } == 514)
      #expect(codes.count { $0.count == 8 } == 7_284)
      let sample = TestTheme.repository.appending(path: "sites/_provinsi/peta.txt")
      let own = try String(contentsOf: sample, encoding: .utf8).split(separator: "\n")
      #expect(lists["16.txt"] == own.filter { !$0.hasPrefix("#") }.joined(separator: "\n") + "\n")
    }
  }

  @Test func `a program that needs a library of its own system is refused`() throws {
    try TemporaryFolder.with { folder in
      // Not what is packed, if that is what is tried.
      let run = try KimCommand(
        shell: "'\(Self.scripts)/check-program.sh' '\(KimCommand.builtPath)'", in: folder)
      #expect(run.status == 1)
      #expect(run.errors.contains("needs libcmark-gfm"), "\(run.errors)")
    }
  }

  @Test func `the page for man names every command`() throws {
    let page = try String(contentsOfFile: Self.scripts + "/kim.1", encoding: .utf8)
      .replacing("\\-", with: "-")
    try TemporaryFolder.with { folder in
      let help = try KimCommand("--help", in: folder).output
      let commands = help.matches(of: /\n  ([a-z]+) +/).map { String($0.1) }
      #expect(commands.contains("init"))
      for command in commands where command != "help" {
        #expect(page.contains("kim \(command)"), "\(command)")
      }
    }
  }
}
