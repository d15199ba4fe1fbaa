import FoundationEssentials
import Glibc
import Subprocess

/// One call of `vipsthumbnail` (Debian: libvips-tools) for many files, in a process of its own with
/// limits of its own: what a hostile picture brings down is that process.
struct VipsCall: Sendable {
  enum Outcome: Sendable {
    /// Files that could not be made are not there.
    case finished(said: String)
    /// It was killed, or crashed: nothing that it left can be trusted.
    case died
  }

  static let tool = "vipsthumbnail"

  /// The names of files in the working folder, and what is to be made of each.
  let files: [String]
  let options: [String]
  /// Whether only loaders that are hardened against hostile files may run.
  var isUntrusted = true

  /// A gigabyte, or what this process may have, which nobody can go beyond.
  private static var memory: UInt {
    var limit = rlimit()
    let wanted: UInt = 1_000_000_000
    guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0 else {
      return wanted
    }
    return min(wanted, UInt(limit.rlim_max))
  }

  /// Waits until it has ended. Throws a `Misuse` if the tool is not there.
  func run(in folder: String) async throws -> Outcome {
    let seconds = 60 + 10 * files.count
    let limits = [
      "timeout", "--signal=KILL", "\(seconds)", "prlimit", "--as=\(Self.memory)",
      "--cpu=\(seconds)", "--core=0",
    ]
    let variables =
      ["VIPS_CONCURRENCY=1", "LC_ALL=C.UTF-8"] + (isUntrusted ? ["VIPS_BLOCK_UNTRUSTED=1"] : [])
    do {
      let result = try await Subprocess.run(
        .name("env"),
        arguments: Arguments(
          ["--chdir=\(folder)"] + variables + limits + [Self.tool] + options + files),
        output: .discarded, error: .string(limit: 1 << 20))
      let said = result.standardError
      switch result.terminationStatus {
      case .exited(0), .exited(1), .exited(255): return .finished(said: said)
      default: return .died
      }
    } catch let error as SubprocessError where error.code == .outputLimitExceeded {
      return .died
    }
  }

  /// Whether the tool is installed.
  static var isInstalled: Bool {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    return path.split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(tool)")
    }
  }
}
