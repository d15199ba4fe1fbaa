/// A command that builds a corpus.
package struct Contestant: Sendable {
  package let name: String
  /// The folder of its corpus.
  let content: FileTree
  let output: FileTree
  /// Removed before a full build, besides the output.
  let cache: FileTree?
  /// The corpus as it has it, for what is changed between builds.
  let format: any CorpusFormat
  let arguments: [String]
  let scenarios: [Scenario]

  /// Takes away what earlier builds left, but for pictures.
  func clear() throws {
    try output.remove()
    for name in ["sites", "index.record"] { try cache?.appending(name).remove() }
  }

  /// Our own command, as a release build.
  ///
  /// - Parameter isEarlier: whether it is an earlier one, beside that of today.
  package static func kim(
    _ command: String, _ corpus: Corpus, themes: String, jobs: Int?, in work: FileTree,
    isEarlier: Bool = false
  ) -> Contestant {
    ours(isEarlier ? "kim before" : "kim", corpus, in: work) { content, output, cache in
      [
        command, "build", content, "--output", output, "--cache", cache, "--themes", themes,
        "--as-of", Corpus.day, "--strict", "--quiet",
      ] + (jobs.map { ["--jobs", "\($0)"] } ?? [])
    }
  }

  /// Our own build without workers, as `kim-bench` does it.
  static func alone(
    _ command: String, _ corpus: Corpus, themes: String, in work: FileTree
  ) -> Contestant {
    ours("kim alone", corpus, in: work) { content, output, cache in
      [command, "build-alone", content, output, "--cache", cache, "--themes", themes]
    }
  }

  private static func ours(
    _ name: String, _ corpus: Corpus, in work: FileTree,
    _ arguments: (_ content: String, _ output: String, _ cache: String) -> [String]
  ) -> Contestant {
    let content = work.appending("kim")
    let folder = name.replacing(" ", with: "-")
    let output = work.appending("\(folder)-out")
    let cache = work.appending("\(folder)-cache")
    return Contestant(
      name: name, content: content, output: output, cache: cache, format: KimFormat(corpus),
      arguments: arguments(content.path, output.path, cache.path), scenarios: Scenario.allCases)
  }

  /// Hugo, without pages of tags or with them.
  package static func hugo(
    _ command: String, _ corpus: Corpus, hasTags: Bool, in work: FileTree
  ) -> Contestant {
    let content = work.appending("hugo")
    let output = work.appending(hasTags ? "hugo-tags-out" : "hugo-out")
    let settings = content.appending(hasTags ? "hugo-tags.toml" : "hugo.toml")
    return Contestant(
      name: hasTags ? "hugo with tags" : "hugo", content: content, output: output, cache: nil,
      format: HugoFormat(corpus),
      arguments: [
        command, "--source", content.path, "--config", settings.path, "--destination", output.path,
        "--quiet", "--noBuildLock",
      ], scenarios: Scenario.allCases)
  }

  package static func marmite(
    _ command: String, _ corpus: Corpus, in work: FileTree
  ) -> Contestant {
    let content = work.appending("marmite")
    let output = work.appending("marmite-out")
    return Contestant(
      name: "marmite", content: content, output: output, cache: nil,
      format: MarmiteFormat(corpus), arguments: [command, content.path, output.path],
      scenarios: Scenario.allCases)
  }

  /// The lower bound; it has no memory of an earlier run.
  package static func floor(
    _ command: String, _ corpus: Corpus, jobs: Int, in work: FileTree
  ) -> Contestant {
    let content = work.appending("kim")
    let output = work.appending("floor-out")
    return Contestant(
      name: "floor", content: content, output: output, cache: nil, format: KimFormat(corpus),
      arguments: [command, "floor", content.path, output.path, "--jobs", "\(jobs)"],
      scenarios: [.full])
  }
}
