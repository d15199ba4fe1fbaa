/// Builds one corpus with each contestant in turn, round after round.
///
/// Time and memory are measured in different rounds: nothing looks at a build that is timed. All
/// contestants build within each round, so that what else the machine does meets all of them, and
/// each round begins with another one.
package struct BenchmarkRun {
  private let corpus: Corpus
  private let contestants: [Contestant]
  private let rounds: Int
  private let limit: Double
  private let work: FileTree
  private let progress: (String) -> Void

  /// `limit` in seconds, for one build.
  package init(
    _ corpus: Corpus, _ contestants: [Contestant], rounds: Int, limit: Double, in work: FileTree,
    progress: @escaping (String) -> Void
  ) {
    self.corpus = corpus
    self.contestants = contestants
    self.rounds = rounds
    self.limit = limit
    self.work = work
    self.progress = progress
  }

  package func run() throws -> RunReport {
    var bytes = 0
    try write { bytes += $0 }
    var report = RunReport(
      settings: corpus.settings, posts: corpus.settings.sites * corpus.settings.posts,
      markdownBytes: bytes, machine: try Machine(), rounds: rounds)
    report.results = contestants.map { RunReport.Result(name: $0.name, command: $0.arguments) }
    for (index, contestant) in contestants.enumerated() where contestant.cache != nil {
      try drawPictures(contestant, &report.results[index])
    }
    for round in 0..<rounds {
      for turn in contestants.indices {
        let index = (turn + round) % contestants.count
        try time(contestants[index], round, &report.results[index])
      }
    }
    for (index, contestant) in contestants.enumerated() {
      try weigh(contestant, &report.results[index])
    }
    return report
  }

  /// Each corpus once, though two contestants may share it.
  private func write(_ count: (Int) -> Void) throws {
    var written: Set<String> = []
    for contestant in contestants where written.insert(contestant.content.path).inserted {
      progress("writing \(contestant.content.path)")
      try contestant.content.remove()
      try contestant.format.write { file in
        try contestant.content.write(file)
        if contestant.format is KimFormat, file.path.hasSuffix(".md") { count(file.bytes.count) }
      }
    }
  }

  /// Pictures are no part of the comparison, because no other tool makes them: they are made once,
  /// and stay where they are.
  private func drawPictures(_ contestant: Contestant, _ result: inout RunReport.Result) throws {
    try contestant.output.remove()
    try contestant.cache?.remove()
    let outcome = try build(contestant, &result)
    guard result.failure == nil else { return }
    progress("\(contestant.name), with its pictures for the first time: \(outcome.seconds) s")
    result.firstSeconds = outcome.seconds
  }

  private func time(
    _ contestant: Contestant, _ round: Int, _ result: inout RunReport.Result
  ) throws {
    guard result.failure == nil else { return }
    try contestant.clear()
    let edit = PostEdit(contestant.format, in: contestant.content)
    for scenario in contestant.scenarios {
      if scenario == .onePost { try edit?.make() }
      let outcome = try build(contestant, &result)
      guard result.failure == nil else { break }
      progress("round \(round + 1), \(contestant.name), \(scenario.title): \(outcome.seconds) s")
      result.seconds[scenario, default: []].append(outcome.seconds)
      if scenario == .full {
        result.processorSeconds.append(outcome.processorSeconds)
        try note(contestant.output, &result)
      }
    }
    if contestant.scenarios.contains(.onePost) { try edit?.undo() }
    try contestant.output.remove()
  }

  private func weigh(_ contestant: Contestant, _ result: inout RunReport.Result) throws {
    guard result.failure == nil else { return }
    try contestant.clear()
    var (all, first) = (0, 0)
    let outcome = try build(contestant, &result, interval: 0.01) { process in
      let tree = try ProcessTree(of: process)
      all = max(all, tree.all)
      first = max(first, tree.root)
    }
    result.memory = all
    result.firstProcess = first
    result.largestProcess = outcome.largestProcess
    try contestant.clear()
  }

  private func build(
    _ contestant: Contestant, _ result: inout RunReport.Result, interval: Double? = nil,
    look: (Int32) throws -> Void = { _ in }
  ) throws -> MeasuredProcess.Outcome {
    let log = work.appending("log.txt").path
    let outcome = try MeasuredProcess(contestant.arguments, log: log).wait(
      limit: limit, interval: interval, look: look)
    if outcome.isOutOfTime {
      result.failure = "not done after \(Int(limit)) s"
    } else if outcome.status != 0 {
      result.failure = "ended with \(outcome.status.map(String.init) ?? "a signal"); see \(log)"
    }
    return outcome
  }

  private func note(_ output: FileTree, _ result: inout RunReport.Result) throws {
    let hash = try OutputHash(of: output)
    result.files = hash.files
    result.pages = hash.pages
    result.bytes = hash.bytes
    if !result.hashes.contains(hash.hex) { result.hashes.append(hash.hex) }
  }
}

/// A sentence more in one post, and the post as it was again.
struct PostEdit {
  private let tree: FileTree
  private let original: CorpusFile

  /// The middle post of the middle site, the same one for all contestants.
  init?(_ format: any CorpusFormat, in tree: FileTree) {
    let corpus = format.corpus
    guard corpus.settings.posts > 0 else { return nil }
    let site = corpus.site(corpus.settings.sites / 2)
    original = format.file(corpus.settings.posts / 2, of: site)
    self.tree = tree
  }

  func make() throws {
    let more = Array("\n\nWarga berkumpul kembali keesokan harinya.\n".utf8)
    try tree.write(CorpusFile(original.path, original.bytes + more))
  }

  func undo() throws { try tree.write(original) }
}
