import ArgumentParser
import KimBench

/// Which province is made.
struct CorpusOptions: ParsableArguments {
  @Option(help: "Number of KIM.")
  var sites = 229

  @Option(help: "Posts of each KIM.")
  var posts = 100

  @Option(help: "What everything random is drawn from.")
  var seed: UInt64 = 1

  @Option(name: .customLong("mean-size"), help: "Mean size of a post's file in bytes.")
  var meanSize = 3300

  @Option(help: "List of regions: kode,nama.")
  var regions = "sites/_provinsi/wilayah.csv"

  func validate() throws {
    guard sites > 0, posts >= 0, meanSize >= 500 else {
      throw ValidationError("--sites must be at least 1, --posts 0, --mean-size 500")
    }
  }

  func corpus() throws -> Corpus {
    let bytes = try FileTree(".").read(regions)
    guard let list = RegionList(bytes) else {
      throw ValidationError("'\(regions)' has no province or no village")
    }
    let settings = CorpusSettings(sites: sites, posts: posts, seed: seed, meanSize: meanSize)
    return Corpus(settings, regions: list)
  }
}
