import ArgumentParser
import FoundationEssentials
import KimDiagnostics
import KimSystem
import KimWorkspace

/// Who does the work of `build` and `check`.
struct ExecutorOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Banyaknya situs yang dibangun bersamaan (bawaan: sebanyak inti prosesor).",
      valueName: "banyaknya"))
  var jobs: Int?

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError(
        LocalizedText(
          id: "--jobs harus antara 1 dan 256", en: "--jobs has to be between 1 and 256"
        ).asAsked)
    }
  }

  var executor: Executor { Self.executor(of: jobs) }

  static let standard = executor(of: nil)

  private static func executor(of jobs: Int?) -> Executor {
    .processes(
      .thisProgram("worker"), count: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
  }
}
