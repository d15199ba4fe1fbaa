import ArgumentParser

/// Timings of parts of the generator, for those who change it.
@main
struct KimBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kim-bench", abstract: "Measures parts of kim.",
    subcommands: [TemplateBenchmark.self])
}
