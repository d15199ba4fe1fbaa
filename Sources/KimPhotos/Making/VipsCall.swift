import FoundationEssentials
import Glibc
import KimSystem

/// One call of `vipsthumbnail` (Debian: libvips-tools), or of a worker of ours, for many files, in a
/// process of its own with limits of its own: what a hostile picture brings down is that process.
struct VipsCall: Sendable {
  static let tool = "vipsthumbnail"

  /// The program and its arguments.
  let command: [String]
  /// Of how many files it makes something.
  let fileCount: Int
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

  /// Waits until it has ended. Throws a `DiskError` if no process can be started.
  func run(in folder: String) throws -> VipsOutcome {
    let seconds = 60 + 10 * fileCount
    let limits = [
      "timeout", "--signal=KILL", "\(seconds)", "prlimit", "--as=\(Self.memory)",
      "--cpu=\(seconds)", "--core=0",
    ]
    let variables =
      ["VIPS_CONCURRENCY=1", "LC_ALL=C.UTF-8"] + (isUntrusted ? ["VIPS_BLOCK_UNTRUSTED=1"] : [])
    var process = try ChildProcess(
      ChildCommand(
        executable: "env",
        arguments: ["--chdir=\(folder)"] + variables + limits + command))
    let (end, said) = try process.waitReadingErrors(limit: Self.longestSpeech)
    return VipsOutcome(signal: end.signal, status: end.status, said: said)
  }

  /// In bytes; who has more to say is not to be believed.
  private static let longestSpeech = 1 << 20

  /// Whether the tool is installed.
  static var isInstalled: Bool { place != nil }

  /// The folder of the tool's program.
  private static var place: String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    return path.split(separator: ":").map(String.init).first {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(tool)")
    }
  }

  /// Tells one version of the tool from another, by its program's place, size and times.
  static var identity: Fingerprint {
    get throws(DiskError) {
      guard let place else { return Fingerprint(of: []) }
      let status = try Folder(opening: place).status(of: tool)
      return Fingerprint { parts in
        parts.add(place)
        parts.add(describing: status?.stamp)
      }
    }
  }
}
