import ArgumentParser
import FoundationEssentials
import KimWorkspace

/// Who does the work of `build` and `check`.
struct WorkforceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Banyaknya situs yang dibangun bersamaan (bawaan: sebanyak inti prosesor).",
      valueName: "banyaknya"))
  var jobs: Int?

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs harus antara 1 dan 256")
    }
  }

  var workforce: Workforce { Self.workforce(of: jobs) }

  static let standard = workforce(of: nil)

  private static func workforce(of jobs: Int?) -> Workforce {
    .processes(
      .thisProgram("worker"), count: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
  }
}
