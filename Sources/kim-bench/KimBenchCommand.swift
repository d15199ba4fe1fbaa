import ArgumentParser

/// Timings of the generator as a whole and in parts.
@main
struct KimBenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kim-bench", abstract: "Measures kim, as a whole and in parts.",
    subcommands: [
      GenerateCommand.self, RunCommand.self, CountCommand.self,
      BuildAloneCommand.self, StagesCommand.self, FloorCommand.self, FloorWorkerCommand.self,
      TemplateBenchmark.self,
    ])
}
