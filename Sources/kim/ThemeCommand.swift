import ArgumentParser
import KimDiagnostics
import KimTheme

/// `kim theme`.
struct ThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme",
    abstract: "Membantu perancang tema.")

  @Flag(help: "Cetak semua nama yang boleh dipakai di setiap templat.")
  var fields = false

  @Option(help: ArgumentHelp("Bahasa.", valueName: "id|en"))
  var lang = Language.indonesian

  func run() throws {
    guard fields else { throw CleanExit.helpRequest(self) }
    Terminal.standardOutput.write(ThemeReference.text(language: lang))
  }
}
