import Foundation
import KimTestSupport
import Testing

/// The sample content of this repository, built by the command as `make site` does.
struct SampleContentTests {
  private static let content = TestTheme.repository.appending(path: "sites").path

  private func build(
    in folder: TemporaryFolder, from content: String = content, to output: String = "public"
  ) throws -> KimCommand {
    try KimCommand(
      "build", content, "--output", output, "--themes", KimCommand.allThemes, "--as-of",
      "2026-11-21", "--cache", ".kim", in: folder)
  }

  @Test func `it builds without a word of complaint, and no link in it is dead`() throws {
    try TemporaryFolder.with { folder in
      try LentPictures.sampleContent.lend(to: folder)
      let build = try build(in: folder)
      #expect(build.status == 0)
      #expect(build.errors == "")
      let pages = folder.contents(of: "public").filter { $0.key.hasSuffix(".html") }
      #expect(pages.count > 500)
      let links = LinkCheck(files: Set(folder.contents(of: "public").keys), pages: pages)
      #expect(links.problems == [])
      #expect(links.count > 10_000)
    }
  }

  @Test func `the index links every KIM, and every post that is due has its page`() throws {
    try TemporaryFolder.with { folder in
      try LentPictures.sampleContent.lend(to: folder)
      _ = try build(in: folder)
      let published = folder.contents(of: "public")
      let directory = try #require(published["kim.html"])
      let sources = try SampleSources(root: Self.content)
      #expect(sources.sites.count >= 22)
      #expect(sources.posts.count >= 90)
      for site in sources.sites where !sources.isApart(site) {
        #expect(directory.contains("href=\"\(site)/index.html\""), "\(site)")
        #expect(published["\(site)/index.html"] != nil, "\(site)")
      }
      let titles = published.filter { $0.value.contains("class=\"artikel h-entry") }.count
      #expect(titles == sources.posts.count + sources.broadcastCount)
    }
  }

  @Test func `two builds into two folders have the same bytes`() throws {
    try TemporaryFolder.with { folder in
      try LentPictures.sampleContent.lend(to: folder)
      _ = try build(in: folder, to: "satu")
      _ = try build(in: folder, to: "dua")
      #expect(folder.contents(of: "satu") == folder.contents(of: "dua"))
    }
  }

  @Test func `a site full of mistakes changes no byte of the others`() throws {
    try TemporaryFolder.with { folder in
      try LentPictures.sampleContent.lend(to: folder)
      try FileManager.default.copyItem(atPath: Self.content, toPath: folder.full("sites"))
      _ = try build(in: folder, from: "sites", to: "sehat")
      let victim = "musi-banyuasin/kim-lais"
      try folder.write("sites/\(victim)/berita/rusak.md", "---\njudul: [\n---\n")
      try folder.write("sites/\(victim)/berita/tanpa-tanggal.md", "# Judul\n")
      try folder.write("sites/\(victim)/berita/rusak.jpg", "bukan foto")
      let broken = try build(in: folder, from: "sites", to: "rusak")
      #expect(broken.status == 1)
      let isOfVictim: (String) -> Bool = {
        $0.hasPrefix(victim + "/") || $0.hasPrefix(".kim/") && $0.hasSuffix("/\(victim).json")
      }
      let before = folder.contents(of: "sehat").filter { !isOfVictim($0.key) }
      let after = folder.contents(of: "rusak").filter { !isOfVictim($0.key) }
      #expect(before == after)
    }
  }
}
