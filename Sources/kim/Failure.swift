import ArgumentParser
import Glibc
import KimDelivery
import KimDiagnostics
import KimHTTP
import KimSiteWork
import KimSystem
import KimWorkspace

/// Turns what stops a command into one sentence and an exit status (`sysexits.h`).
enum Failure {
  static let misuse = ExitCode(64)
  static let disk = ExitCode(74)

  static func explained<Result>(
    in language: Language, _ work: () throws -> Result
  ) throws -> Result {
    do {
      return try work()
    } catch let error as UsageError {
      say(error.message, language)
      throw misuse
    } catch let error as WorkerFailure {
      say(error.message, language)
      throw disk
    } catch let error as ListenProblem {
      say(error.message, language)
      throw misuse
    } catch let error as PublishError {
      say(error.message, language)
      throw error.kind == .conflict ? ExitCode(1) : disk
    } catch let error as ClockError {
      // The machine's fault, like a disk's: the same command is right once the clock is.
      say(error.message, language)
      throw disk
    } catch let error as DiskError {
      say(error.message, language)
      throw disk
    }
  }

  /// Ends the program where the system does not tell what it was called with.
  static func endWithoutArguments() -> Never {
    say(DiskError(.read, "/proc/self/cmdline", code: ENOENT).message, .indonesian)
    exit(disk.rawValue)
  }

  private static func say(_ message: LocalizedText, _ language: Language) {
    Terminal.standardError.write("kim: \(message[language])\n")
  }
}
