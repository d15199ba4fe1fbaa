import Foundation
import KimTestSupport
import Testing

struct InterruptionTests {
  private static let sites = TestTheme.repository.appending(path: "sites").path
  private static let options = [
    "build", sites, "--themes", KimCommand.themes, "--as-of", "2026-11-20", "--cache", ".kim",
  ]

  /// What a build that nothing disturbs publishes.
  private static let undisturbed = Result {
    try TemporaryFolder.with { folder in
      try LentPictures.sampleContent.lend(to: folder)
      _ = try KimCommand(arguments: options, in: folder)
      return folder.contents(of: "public")
    }
  }

  private func expectRecovery(after shell: String, status: Set<Int32>) throws {
    try TemporaryFolder.with { folder in
      try LentPictures.sampleContent.lend(to: folder)
      let options = Self.options
      let stopped = try KimCommand(
        shell: shell, options[0], options[1], options[2], options[3], options[4], options[5],
        options[6], options[7], in: folder)
      #expect(status.contains(stopped.status), "\(stopped.status) \(stopped.errors)")
      let whole = try Self.undisturbed.get()
      for (path, text) in folder.contents(of: "public")
      where !path.hasPrefix(".kim/") && !path.contains("/.kim-sementara-") {
        #expect(whole[path] == text, "\(path) is not whole")
      }
      let run = try KimCommand(arguments: options, in: folder)
      #expect(run.status == 0)
      #expect(folder.contents(of: "public") == whole)
    }
  }

  @Test(arguments: ["0.05", "0.2", "0.5"])
  func `a build that is killed leaves whole files, and the next one completes it`(
    _ seconds: String
  ) throws {
    try expectRecovery(
      after: "timeout --preserve-status -s KILL \(seconds) \"$@\"", status: [0, 137])
  }

  @Test(arguments: ["0.05", "0.3"])
  func `Ctrl-C ends with 130, and the next build completes it`(_ seconds: String) throws {
    try expectRecovery(
      after: "timeout --preserve-status -s INT \(seconds) \"$@\"", status: [0, 130])
  }

  @Test(arguments: [10, 60])
  func `a build that dies in the middle of a file leaves no half of it`(_ blocks: Int) throws {
    // The system kills whoever writes a file beyond this limit, in the middle of that file.
    try expectRecovery(after: "ulimit -c 0 -f \(blocks); \"$@\"", status: [0, 1, 153])
  }

  @Test func `a disk that is full ends with 74, and the next build completes it`() throws {
    try expectRecovery(after: "trap '' XFSZ; ulimit -f 10; \"$@\"", status: [74])
  }
}
