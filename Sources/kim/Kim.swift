import ArgumentParser
import KimSiteWork
import KimWorkspace

/// The command `kim`: it reads arguments, prints, and sets the exit status. All else is below it.
@main
struct Kim: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kim",
    abstract: "Membangun situs-situs KIM dan indeksnya dari folder isi.",
    version: version,
    subcommands: [
      InitCommand.self, BuildCommand.self, CheckCommand.self, IndexCommand.self, NewCommand.self,
      PhotosCommand.self, ThemeCommand.self, WorkerCommand.self,
    ])

  /// With the commit, where the program was installed.
  private static var version: String {
    ToolVersion.current + (Installation()?.commit.map { " (\($0))" } ?? "")
  }

  static func main() {
    StandardStreams.outliveListeners()
    // Swift reads the arguments below /proc, and has none where that is missing.
    if CommandLine.arguments.isEmpty { Failure.endWithoutArguments() }
    main(nil)
  }
}
