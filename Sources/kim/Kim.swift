import ArgumentParser
import Glibc
import KimDiagnostics
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
      InitCommand.self, BuildCommand.self, CheckCommand.self, IndexCommand.self, ServeCommand.self,
      NewCommand.self,
      PhotosCommand.self, ReceiveCommand.self, MessageCommand.self, PublishCommand.self,
      VerifyCommand.self, ThemeCommand.self, WorkerCommand.self, PictureWorkerCommand.self,
    ])

  /// With the commit, where the program was installed.
  private static var version: String {
    ToolVersion.current + (Installation()?.commit.map { " (\($0))" } ?? "")
  }

  static func main() {
    StandardStreams.outliveListeners()
    // Swift reads the arguments below /proc, and has none where that is missing.
    if CommandLine.arguments.isEmpty { Failure.endWithoutArguments() }
    do {
      var command = try asked()
      try command.run()
    } catch {
      end(with: error)
    }
  }

  /// What the program starts for itself is asked for first: to go through all commands takes longer
  /// than many a worker works.
  private static func asked() throws -> any ParsableCommand {
    let arguments = CommandLine.arguments.dropFirst()
    let own: [any ParsableCommand.Type] = [WorkerCommand.self, PictureWorkerCommand.self]
    guard let command = own.first(where: { $0.configuration.commandName == arguments.first })
    else { return try parseAsRoot() }
    return try command.parseAsRoot(Array(arguments.dropFirst()))
  }

  /// Says in the writers' language what the parser says, or shows help, and ends.
  private static func end(with error: any Error) -> Never {
    let status = exitCode(for: error)
    let text = fullMessage(for: error)
    if status.isSuccess {
      Terminal.standardOutput.write(HelpText(text, .asked).string + "\n")
    } else if !text.isEmpty {
      let misuse = UsageMessage(
        message(for: error), help: text, commands: commands,
        arguments: Array(CommandLine.arguments.dropFirst()))
      Terminal.standardError.write(misuse.text(.asked))
    }
    Glibc.exit(status.rawValue)
  }

  /// The names that may follow `kim`, and those that may follow one of them.
  private static var commands: [String: [String]] {
    var found = ["kim --help": names(of: configuration)]
    for command in configuration.subcommands where !command.configuration.subcommands.isEmpty {
      let name = command.configuration.commandName ?? ""
      found["kim \(name) --help"] = names(of: command.configuration)
    }
    return found
  }

  private static func names(of configuration: CommandConfiguration) -> [String] {
    configuration.subcommands.map { $0.configuration }.filter { $0.shouldDisplay }
      .compactMap { $0.commandName }
  }
}
