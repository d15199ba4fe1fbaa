import KimTestSupport
import Testing

/// Whoever stops to listen changes neither what a command does nor the status that it ends with.
struct ClosedStreamTests {
  /// Writes to a pipe whose only reader is gone.
  private static let unread = "mkfifo pipa; exec 3<>pipa 4>pipa 3<&-; "

  @Test(arguments: [unread + "\"$@\" >&4 2>&4", "\"$@\" >&- 2>&-", "\"$@\" <&- >&- 2>&-"])
  func `a build that nobody listens to ends with its own status`(_ shell: String) throws {
    try KimProject.with { project in
      func build(_ shell: String) throws -> KimCommand {
        try KimCommand(
          shell: shell, "build", "--themes", KimCommand.themes, "--as-of", KimProject.day,
          in: project.folder)
      }
      #expect(try build(shell).status == 0)
      let whole = project.folder.contents(of: "public")
      #expect(whole["index.html"]?.contains("KIM Toman") == true)
      #expect(try build("rm -f pipa; " + shell).status == 0)
      #expect(project.folder.contents(of: "public") == whole)
      try project.write("-- kim-ilir/kegiatan/x.md --\n---\njudul: Tanpa tanggal\n---\n")
      #expect(try build("rm -f pipa; " + shell).status == 1)
    }
  }

  @Test(arguments: ["--help", "theme --fields", "tidak-ada"])
  func `what is only printed ends as it would`(_ arguments: String) throws {
    try TemporaryFolder.with { folder in
      let heard = try KimCommand(shell: "\"$1\" \(arguments)", in: folder)
      let unheard = try KimCommand(
        shell: Self.unread + "\"$1\" \(arguments) >&4 2>&4", in: folder)
      #expect(unheard.status == heard.status)
    }
  }
}
