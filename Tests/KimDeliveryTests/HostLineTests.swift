import KimPublish
import KimSystem
import KimTestSupport
import Testing

@testable import KimDelivery

/// How hosts list what they have, by the programs that ask them.
struct HostLineTests {
  @Test func `a line of rsync is a path and a size`() {
    let entry = RsyncCarrier.entry("-rw-r--r--           2 2026/11/26 10:14:04 a/x y.html")
    #expect(entry?.path == "a/x y.html" && entry?.found == .file(2))
    #expect(RsyncCarrier.entry("drwxr-xr-x        4096 2026/11/26 10:14:04 a")?.found == .other)
    #expect(
      RsyncCarrier.entry("lrwxrwxrwx           3 2026/11/26 10:14:04 a -> b")?.found == .other)
    #expect(RsyncCarrier.entry("drwxr-xr-x        4096 2026/11/26 10:14:04 .") == nil)
    #expect(RsyncCarrier.entry("receiving file list ... done") == nil)
  }

  /// Without a connection it would wait for ever.
  @Test func `lftp may be silent for as long as its files take on a slow line`() throws {
    let server = try #require(HostServer("ftps://kim@panel.example/situs"))
    func patience(_ limit: Int?) throws -> Int {
      try LftpSession(
        server, password: "", certificate: nil, limit: limit, scratch: TypedPath("kerja")
      )
      .patience(forSending: 400_000)
    }
    #expect(try patience(nil) == 400)
    #expect(try patience(1_000_000) == 400)
    #expect(try patience(1_000) == 700)
  }

  @Test func `a line of lftp is a path and a size, with a sign of what it is`() {
    let entry = LftpCarrier.entry("       9 ./a/x.html")
    #expect(entry?.path == "a/x.html" && entry?.found == .file(9))
    #expect(LftpCarrier.entry("       9 .//index.html")?.path == "index.html")
    #expect(LftpCarrier.entry("    4096 ./a/sub/")?.found == .other)
    #expect(LftpCarrier.entry("      12 ./a/link@")?.path == "a/link")
    #expect(LftpCarrier.entry("      12 ./a/link@")?.found == .other)
    #expect(LftpCarrier.entry("      12 ./a/run.cgi*")?.found == .file(12))
    #expect(LftpCarrier.entry("") == nil)
  }

  @Test func `a line of sftp is a path and a size`() {
    let line = "-rw-r--r--    ? 0        0              4 Nov 26 10:14 ./a/x.html"
    #expect(SFTPCarrier.entry(line)?.path == "a/x.html")
    #expect(SFTPCarrier.entry(line)?.found == .file(4))
    let folder = "drwxr-xr-x    2 0        0           4096 Nov 26 2024 ./a"
    #expect(SFTPCarrier.entry(folder)?.found == .other)
    #expect(SFTPCarrier.entry("sftp> -ls -ln ./a") == nil)
  }

  // MARK: All that lies there

  @Test func `a line of a survey by rsync tells kind, size and time`() {
    let file = RsyncCarrier.surveyed("-rw-r--r--           2 2026/11/26 10:14:04 .htaccess")
    #expect(file?.path == ".htaccess" && file?.kind == .file(2))
    #expect(file?.time == .full(20_261_126_101_404))
    #expect(
      RsyncCarrier.surveyed("drwxr-xr-x        4096 2026/11/26 10:14:04 a")?.kind == .folder)
    let link = RsyncCarrier.surveyed("lrwxrwxrwx           3 2026/11/26 10:14:04 a -> ../b")
    #expect(link?.path == "a" && link?.kind == .other)
    #expect(RsyncCarrier.surveyed("drwxr-xr-x        4096 2026/11/26 10:14:04 .") == nil)
    #expect(RsyncCarrier.surveyed("receiving file list ... done") == nil)
  }

  @Test func `a line of a survey by lftp tells kind, size and time`() {
    let file = LftpCarrier.surveyed(
      "----------  0/0                 3 2026-11-26 13:39:29 ./a/x y.php")
    #expect(file?.path == "a/x y.php" && file?.kind == .file(3))
    #expect(file?.time == .full(20_261_126_133_929))
    let folder = LftpCarrier.surveyed(
      "d---------  0/0              4096 2026-11-26 13:39:29 ./a/.sub/")
    #expect(folder?.path == "a/.sub" && folder?.kind == .folder)
    let link = LftpCarrier.surveyed("lrwxrwxrwx  0/0   3 2026-11-26 13:39:29 ./unduh -> /etc")
    #expect(link?.path == "unduh" && link?.kind == .other)
    #expect(LftpCarrier.surveyed("drwxr-xr-x                      - - ./") == nil)
    #expect(LftpCarrier.surveyed("") == nil)
  }

  @Test func `a line of a survey by sftp tells kind, size and time`() {
    let line = "-rw-r--r--    ? 0        0              4 Nov 26 10:14 ./a/.htaccess"
    #expect(SFTPCarrier.surveyed(line)?.path == "a/.htaccess")
    #expect(SFTPCarrier.surveyed(line)?.kind == .file(4))
    #expect(SFTPCarrier.surveyed(line)?.time == .recent(11_261_014))
    let folder = "drwxr-xr-x    2 0        0           4096 Nov 26 2024 ./a/"
    #expect(SFTPCarrier.surveyed(folder + "b")?.kind == .folder)
    #expect(SFTPCarrier.surveyed(folder + ".") == nil && SFTPCarrier.surveyed(folder + "..") == nil)
    #expect(SFTPCarrier.surveyed("sftp> -ls -lan ./a") == nil)
  }

  @Test func `a line of a survey by rclone tells kind, size and time`() {
    let file = RcloneCarrier.surveyed(
      #"{"Path":"a/x\"y.php","Name":"x","Size":3,"ModTime":"2026-11-26T13:39:29.5Z","IsDir":false},"#
    )
    #expect(file?.path == "a/x\"y.php" && file?.kind == .file(3))
    #expect(file?.time == .full(20_261_126_133_929))
    let folder = RcloneCarrier.surveyed(
      #"{"Path":"a","Name":"a","Size":-1,"ModTime":"2026-11-26T13:39:29Z","IsDir":true}"#)
    #expect(folder?.path == "a" && folder?.kind == .folder)
    #expect(RcloneCarrier.surveyed("[") == nil && RcloneCarrier.surveyed("{") == nil)
    let odd = RcloneCarrier.surveyed(
      #"{"Path":"a\n\u001b.html","Name":"x","Size":3,"ModTime":"","IsDir":false}"#)
    #expect(odd?.path == "a\n\u{1B}.html" && odd?.time == nil)
    let shown = RcloneCarrier.surveyed(
      #"{"Path":"a␛␡é.html","Name":"x","Size":3,"ModTime":"","IsDir":false}"#)
    #expect(shown?.path == "a\u{1B}\u{7F}é.html")
  }

  @Test func `a line of rclone's log tells what it has done`() {
    let line = "2026/11/26 18:07:15 INFO  : a/x.html: Copied (new)"
    #expect(RcloneSession.path(in: line, with: "Copied (new)") == "a/x.html")
    #expect(RcloneSession.path(in: line, with: "Deleted") == nil)
    #expect(RcloneSession.path(in: line, with: "") == nil)
    #expect(
      RcloneSession.path(in: "2026 ERROR : a/x.html: Copied (new)", with: "Copied (new)") == nil)
  }

  /// A server may send a page of its own with its answer.
  @Test func `of rclone's log what went wrong is told, and no more`() {
    let lines = [
      "2026/11/26 18:07:15 INFO  : a/x.html: Copied (new)",
      "2026/11/26 18:07:18 ERROR : a/y.html: Couldn't move: Copy call failed: <!DOCTYPE HTML>",
      "<html><head>",
      "2026/11/26 18:07:18 ERROR : Attempt 1/1 failed with 2 errors and: Copy call failed",
      "2026/11/26 18:07:18 Failed to move: last error was: 412",
    ]
    #expect(
      RcloneSession.failures(in: lines) == [
        "a/y.html: Couldn't move: Copy call failed: ", "move: last error was: 412",
      ])
  }

  /// What a host says is not made into something else on the way to where it is judged.
  @Test func `a path that leads elsewhere stays what it is`() {
    let lftp = LftpCarrier.surveyed("-rw-r--r--  0/0   3 2026-11-26 13:39:29 ./a/../../x")
    #expect(lftp?.path == "a/../../x")
    let sftp = "-rw-r--r--    ? 0        0              4 Nov 26 10:14 ./a/../../x"
    #expect(SFTPCarrier.surveyed(sftp)?.path == "a/../../x")
    let rsync = RsyncCarrier.surveyed("-rw-r--r--           2 2026/11/26 10:14:04 ../x")
    #expect(rsync?.path == "../x")
  }

  @Test func `no two stages go in one batch, and no batch is large`() {
    func file(_ name: String, _ stage: DeliveryStage, _ size: Int = 1) -> WantedFile {
      WantedFile(
        path: name, content: HostedFile.Content(size: size, hash: ""), depth: 0, source: nil,
        stage: stage)
    }
    let files = [
      file("a", .shown), file("b", .pages), file("c", .pages, 60), file("d", .pages),
      file("e", .pages), file("f", .pages), file("g", .home),
    ]
    let batches = BatchSize(files: 3, bytes: 50).batches(of: files)
    #expect(batches.map { $0.map(\.path) } == [["a"], ["b", "c"], ["d", "e", "f"], ["g"]])
    #expect(BatchSize.usual.batches(of: []).isEmpty)
  }

  @Test func `names of publications are in the order of time, also where a clock is wrong`() {
    let first = PublicationName.next(after: nil)
    let later = PublicationName.next(after: "08000000000000000000-a")
    #expect(first < PublicationName.next(after: first))
    #expect(later.hasPrefix("08000000000000000001-"))
  }
}
