import Foundation
import KimContent
import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

/// What the page makes of typed texts, read by the entry that posts take. `make test-look` compares
/// the page's preview with the same table.
struct TypedTextTests {
  /// A text as it is typed, the Markdown that the page makes of it, and what readers see.
  struct Typed: Codable {
    let typed: String
    let markdown: String
    var html: String
  }

  private static let table = TestTheme.repository.appending(path: "Tests/WritingTests/texts.json")

  private static func texts() throws -> [Typed] {
    try JSONDecoder().decode([Typed].self, from: Data(contentsOf: table))
  }

  @Test func `sixty texts are read as the page shows them`() throws {
    var texts = try Self.texts()
    #expect(texts.count >= 60)
    if ProcessInfo.processInfo.environment["KIM_RECORD"] == "1" {
      for index in texts.indices { texts[index].html = try shown(texts[index].markdown).html }
      try Self.record(texts)
      Issue.record("recorded \(texts.count) texts")
      return
    }
    for text in texts {
      let post = try shown(text.markdown)
      #expect(post.html == text.html, "\(text.typed)")
    }
  }

  @Test func `no text that the page writes is in need of a mend`() throws {
    for text in try Self.texts() {
      let codes = try shown(text.markdown).codes
      #expect(codes == [], "\(text.typed)")
    }
  }

  private func shown(_ markdown: String) throws -> (html: String, codes: [String]) {
    let site = SiteText(
      """
      -- kegiatan/a.md --
      ---
      judul: "Panen raya"
      tanggal: "2024-05-20"
      jenis: "kegiatan"
      ---

      \(markdown)
      """)
    let (content, diagnostics) = site.content()
    let post = try #require(content?.posts.first, "\(markdown)")
    return (String(decoding: post.body.html, as: UTF8.self), diagnostics.sorted.map(\.code))
  }

  private static func record(_ texts: [Typed]) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try encoder.encode(texts).write(to: table)
  }
}
