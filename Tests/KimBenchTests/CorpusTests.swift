import KimDiagnostics
import KimModel
import KimSiteWork
import KimSystem
import KimTestSupport
import KimWorkspace
import Testing

@testable import KimBench

struct CorpusTests {
  static let settings = CorpusSettings(sites: 4, posts: 30, seed: 7)

  static func corpus(_ settings: CorpusSettings = settings) throws -> Corpus {
    Corpus(settings, regions: try #require(RegionList(Array(regions.utf8))))
  }

  private static let regions = """
    kode,nama
    16,Sumatera Selatan
    16.06,Kabupaten Musi Banyuasin
    16.06.01,Sekayu
    16.06.01.1012,Balai Agung
    16.06.01.2001,Bailangu
    16.06.06,Babat Toman
    16.06.06.2003,Toman
    """

  private func files(_ format: any CorpusFormat) -> [CorpusFile] {
    var files: [CorpusFile] = []
    format.write { files.append($0) }
    return files
  }

  @Test func `one seed makes the same files each time`() throws {
    let first = files(KimFormat(try Self.corpus()))
    let second = files(KimFormat(try Self.corpus()))
    #expect(first == second)
  }

  @Test func `another seed makes other posts`() throws {
    var other = Self.settings
    other.seed = 8
    let first = files(KimFormat(try Self.corpus())).map(\.bytes)
    let second = files(KimFormat(try Self.corpus(other))).map(\.bytes)
    #expect(first != second)
  }

  @Test func `a site stays as it is when there are more of them`() throws {
    var more = Self.settings
    more.posts = 60
    let few = try Self.corpus().site(1).posts.map(\.slug)
    let many = try Self.corpus(more).site(1).posts.map(\.slug)
    #expect(few == Array(many.prefix(few.count)))
  }

  @Test func `no path is taken twice`() throws {
    let corpus = try Self.corpus(CorpusSettings(sites: 20, posts: 40, seed: 1, meanSize: 600))
    let formats: [any CorpusFormat] = [
      KimFormat(corpus), HugoFormat(corpus), MarmiteFormat(corpus),
    ]
    for format in formats {
      let paths = files(format).map(\.path)
      #expect(Set(paths).count == paths.count)
    }
  }

  @Test func `more sites than villages share villages and their codes`() throws {
    let corpus = try Self.corpus(CorpusSettings(sites: 8, posts: 0, seed: 1))
    #expect(Set(corpus.places.map(\.folder)).count == 8)
    #expect(Set(corpus.places.map(\.code)) == ["16.06.01.1012", "16.06.01.2001", "16.06.06.2003"])
  }

  @Test(arguments: [1500, 3300, 8000])
  func `posts have the mean size that was asked for`(_ size: Int) throws {
    let corpus = try Self.corpus(CorpusSettings(sites: 3, posts: 200, seed: 3, meanSize: size))
    let posts = files(KimFormat(corpus)).filter {
      $0.path.hasSuffix(".md") && !$0.path.contains("/halaman/") && !$0.path.contains("/siaran/")
    }
    let mean = posts.reduce(0) { $0 + $1.bytes.count } / posts.count
    #expect(abs(mean - size) * 20 < size)
  }

  @Test func `all types of posts come up`() throws {
    let corpus = try Self.corpus(CorpusSettings(sites: 1, posts: 400, seed: 2, meanSize: 600))
    #expect(Set(corpus.site(0).posts.map(\.type)) == Set(PostType.allCases))
  }

  @Test func `what is generated has neither errors nor warnings`() throws {
    try TemporaryFolder.with { folder in
      let corpus = try Self.corpus(CorpusSettings(sites: 5, posts: 120, seed: 5, meanSize: 1500))
      let content = FileTree(folder.full("isi"))
      try KimFormat(corpus).write { try content.write($0) }
      var options = BuildOptions(root: TypedPath(content.path))
      options.themes = TypedPath("themes")
      options.moment = Moment(Corpus.day)
      let report = try Check(options, by: .inProcess).run()
      #expect(report.diagnostics.found.map(\.message.en) == [])
    }
  }
}
