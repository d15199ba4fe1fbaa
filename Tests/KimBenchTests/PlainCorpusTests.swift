import Foundation
import KimDiagnostics
import KimMarkdown
import KimModel
import KimTestSupport
import Testing

@testable import KimBench

/// Nothing in the sample content and in the synthetic province is taken for text of a phone, or
/// has a form of another program: the same bytes come out whether or not anybody looks.
struct PlainCorpusTests {
  private func render(_ body: [UInt8], _ policy: MarkdownPolicy) -> RenderedMarkdown {
    let file = SourceFile(path: "a.md", bytes: body)
    return MarkdownRenderer(policy: policy).render(
      file, body: 0..<body.count, resolver: NoLinks())
  }

  private func expectAlike(_ body: [UInt8], _ name: String) {
    let plain = render(body, MarkdownPolicy(linkRel: .contributed))
    let ofPost = render(
      body, MarkdownPolicy(linkRel: .contributed, phoneText: .ifLikely, takesTopics: true))
    #expect(ofPost.html == plain.html, "\(name)")
    #expect(ofPost.topics == [])
    #expect(ofPost.diagnostics == plain.diagnostics, "\(name)")
  }

  @Test func `the synthetic province is Markdown`() throws {
    let site = try CorpusTests.corpus(CorpusSettings(sites: 4, posts: 60, seed: 3)).site(2)
    for number in site.posts.indices {
      let body = site.body(of: number).markdown { _ in "halaman.md" }
      expectAlike(body, "post \(number)")
    }
  }

  @Test func `the sample content is Markdown`() throws {
    let sites = TestTheme.repository.appending(path: "sites")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: sites.path)
      .filter { $0.hasSuffix(".md") }.sorted()
    #expect(paths.count > 100)
    for path in paths {
      let bytes = try Array(Data(contentsOf: sites.appending(path: path)))
      let start = bytes.starts(with: "---\n".utf8) ? bodyStart(bytes) : 0
      expectAlike(Array(bytes[start...]), path)
    }
  }

  private func bodyStart(_ bytes: [UInt8]) -> Int {
    let fence = Array("\n---\n".utf8)
    let start = bytes.indices.dropFirst(4).first { bytes[$0...].starts(with: fence) }
    return start.map { $0 + fence.count } ?? 0
  }
}
