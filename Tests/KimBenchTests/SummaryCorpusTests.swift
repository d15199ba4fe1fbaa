import FoundationEssentials
import KimDiagnostics
import KimModel
import KimSiteWork
import KimSystem
import KimTestSupport
import KimWorkspace
import Testing

@testable import KimBench

struct SummaryCorpusTests {
  private func options(_ folder: TemporaryFolder, _ content: String) -> BuildOptions {
    var options = BuildOptions(root: TypedPath(folder.full(content)))
    options.themes = TypedPath(TestTheme.repository.appending(path: "themes").path)
    options.cache = TypedPath(folder.full("cache"))
    options.moment = Moment(Corpus.day)
    return options
  }

  @Test func `summaries alone give the index that a whole build gives`() throws {
    try TemporaryFolder.with { folder in
      let corpus = try CorpusTests.corpus(CorpusSettings(sites: 5, posts: 20, seed: 3))
      let tree = FileTree(folder.full("sites"))
      try KimFormat(corpus).write { try tree.write($0) }
      let whole = try Build(
        options(folder, "sites"), output: TypedPath(folder.full("utuh")), by: .inProcess
      ).run()
      #expect(!whole.diagnostics.hasErrors)
      // In the same place, which messages and summaries name.
      try folder.remove("sites")
      let parts = try SummaryCorpus(
        corpus, content: tree, themes: TestTheme.repository.appending(path: "themes").path
      ).write(summaries: folder.full("ringkasan"))
      #expect(parts == 1)
      let index = try IndexOfShards(
        options(folder, "sites"), from: [TypedPath(folder.full("ringkasan"))],
        output: TypedPath(folder.full("indeks")), by: .inProcess
      ).run()
      #expect(index.diagnostics.sorted.allSatisfy { $0.code.hasPrefix("link/") })
      let made = folder.contents(of: "indeks").filter { !$0.key.hasPrefix(".kim/") }
      let built = folder.contents(of: "utuh")
      #expect(made.count > 40)
      let differing = made.filter { built[$0.key] != $0.value }
      #expect(differing.isEmpty, "\(differing.keys.sorted())")
    }
  }
}
