import Foundation
import KimContent
import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

/// Files that the page made of twenty-five posts, typed as villagers type (`make test-look` makes
/// them anew), read as posts.
struct SentPostTests {
  private struct Written: Decodable {
    let jenis: String?
    let tanggal: String
    let lokasi: String?
    let judul: String?
    let isi: String
  }

  private static let folder = TestTheme.repository.appending(path: "Tests/WritingTests")

  private static func written() throws -> [Written] {
    try JSONDecoder().decode(
      [Written].self, from: Data(contentsOf: folder.appending(path: "posts.json")))
  }

  /// The Markdown of each file, in the order of the files' names, which begin with their days.
  private static func markdown() throws -> [String] {
    let sent = folder.appending(path: "kiriman")
    let names = try FileManager.default.contentsOfDirectory(atPath: sent.path)
    return try names.sorted().map { name in
      let text = try String(contentsOf: sent.appending(path: name), encoding: .utf8)
      let parts = text.split(separator: "\n", maxSplits: 5, omittingEmptySubsequences: false)
      let count = try #require(Int(parts[4].dropFirst("tulisan: ".count)))
      return String(decoding: Data(parts[5].utf8).prefix(count), as: UTF8.self)
    }
  }

  @Test func `twenty-five posts come out as they were meant`() throws {
    let written = try Self.written().sorted {
      ($0.tanggal, $0.jenis ?? "") < ($1.tanggal, $1.jenis ?? "")
    }
    let markdown = try Self.markdown()
    try #require(markdown.count == 25 && written.count == 25)
    for text in markdown {
      let (content, diagnostics) = SiteText("-- a/index.md --\n\(text)").content(
        province: ProvinceText(day: "2026-11-21"))
      let post = try #require(content?.posts.first, "\(text)")
      // The file of a document comes by another way.
      let codes = post.type == .dokumen ? ["post/missing-berkas"] : []
      #expect(diagnostics.sorted.map(\.code) == codes, "\(text)")
      let day = post.date.first.description
      let meant = try #require(
        written.first {
          $0.tanggal == day && ($0.jenis ?? "kegiatan") == post.type.rawValue
            && ($0.judul == nil || $0.judul == post.title)
        }, "\(post.title)")
      #expect(post.fields.location == meant.lokasi)
      let typed = meant.isi.filter { !"*_~".contains($0) }
      #expect(typed.contains(post.title.prefix(20)) || meant.judul == post.title)
    }
  }

  @Test func `every word that was typed is shown`() throws {
    let all = try Self.written().flatMap { Self.words(of: $0.isi) }
    let shown = try Self.markdown().flatMap { text -> [String] in
      let post = SiteText("-- a/index.md --\n\(text)").content(
        province: ProvinceText(day: "2026-11-21")
      ).0?.posts.first
      let html = String(decoding: post?.body.html ?? [], as: UTF8.self)
      let head = [post?.title ?? ""] + (post?.fields.topics.map(\.name) ?? [])
      return Self.words(of: html.replacing(#/<[^>]*>/#, with: " ").replacing("&amp;", with: "&"))
        + head.flatMap(Self.words)
    }
    let missing = Set(all).subtracting(shown)
    // Of a video the page shows the address that it has everywhere.
    #expect(missing.subtracting(["https", "youtu", "be"]) == [])
  }

  private static func words(of text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init).filter {
      $0.contains(where: \.isLetter)
    }
  }
}
