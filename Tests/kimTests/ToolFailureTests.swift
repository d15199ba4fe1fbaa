import Foundation
import KimTestSupport
import Testing

/// What a build does when the picture tool fails: a script stands in for it.
struct ToolFailureTests {
  private static let tool = "/usr/bin/vipsthumbnail"

  private func build(_ project: KimProject, with script: String, as name: String) throws
    -> KimCommand
  {
    let file = "alat/\(name)"
    try project.folder.write(file, "#!/bin/sh\n\(script)\n")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: project.folder.full(file))
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return try KimCommand(
      arguments: ["build", "--themes", KimCommand.themes, "--as-of", KimProject.day],
      in: project.folder,
      environment: ["PATH": project.folder.full("alat") + ":" + path])
  }

  private func withPhoto<Result>(_ body: (KimProject) throws -> Result) throws -> Result {
    try KimProject.with { project in
      try project.folder.write("sites/kim-ilir/berita/foto.jpg", bytes: try SamplePhotos.bytes())
      try project.write(
        """
        -- kim-ilir/berita/berfoto.md --
        ---
        judul: Berfoto
        tanggal: 2024-05-02
        gambar: foto.jpg
        gambar_alt: Sungai
        ---
        Isi.
        """)
      return try body(project)
    }
  }

  private func pictures(_ project: KimProject) -> [String] {
    project.folder.files(in: "public").filter { $0.hasPrefix("kim-ilir/foto/foto.") }
  }

  /// By the name of the program that fails.
  private static let failures = [
    ("vipsthumbnail", "kill -9 $$"),
    ("vipsthumbnail", "echo 'error while loading shared libraries: libvips.so.42' >&2; exit 127"),
    ("vipsthumbnail", "echo 'unix error: Disk quota exceeded' >&2; exit 1"),
    ("vipsthumbnail", "echo 'unix error: Input/output error' >&2; exit 1"),
    ("timeout", "echo 'timeout: fork system call failed' >&2; exit 125"),
    // It says that all is well, and leaves pictures without their end.
    ("vipsthumbnail", "\(tool) \"$@\"; find . -name '*.webp' -exec truncate -s -9 {} +; exit 0"),
    ("vipsthumbnail", "\(tool) \"$@\"; find . -name '*.png' -exec truncate -s 0 {} +; exit 0"),
  ]

  @Test(arguments: failures)
  func `where the tool fails at every picture the build ends, and nothing is remembered`(
    _ program: String, _ script: String
  ) throws {
    try withPhoto { project in
      let run = try build(project, with: script, as: program)
      #expect(run.status == 74)
      #expect(run.errors.hasPrefix("kim: "), "\(run.errors)")
      #expect(pictures(project) == [])
      let next = try project.build()
      #expect(next.status == 0, "\(next.errors)")
      #expect(pictures(project).contains { $0.hasSuffix("-480.webp") })
    }
  }

  @Test func `without the tool all but the photos is built, with a ready picture for previews`()
    throws
  {
    try withPhoto { project in
      try project.folder.remove(".kim")
      let arguments = ["build", "--themes", KimCommand.themes, "--as-of", KimProject.day]
      let run = try KimCommand(
        arguments: arguments, in: project.folder, environment: ["PATH": "/tidak-ada"])
      #expect(run.status == 0)
      #expect(run.errors.components(separatedBy: "[photo/no-tool]").count == 2, "\(run.errors)")
      #expect(run.output.contains("0 kesalahan, 1 peringatan"), "\(run.output)")
      let page = try #require(project.published["kim-ilir/berita/berfoto.html"])
      #expect(page.contains("foto-hilang\">Sungai</span>"))
      let home = try #require(project.published["kim-ilir/index.html"])
      let picture = try #require(home.firstMatch(of: /og:image" content="[^"]*(kim-ilir\/[^"]*)"/))
      let ready = try Data(contentsOf: URL(filePath: KimCommand.themes + "/nusantara/kartu.png"))
      let shown = project.folder.full("public/\(picture.1)")
      #expect(try Data(contentsOf: URL(filePath: shown)) == ready)
      let next = try project.build()
      #expect(next.status == 0, "\(next.errors)")
      #expect(try Data(contentsOf: URL(filePath: shown)) != ready)
      #expect(pictures(project).contains { $0.hasSuffix("-480.webp") })
    }
  }

  @Test func `a photo that the tool crashes at costs itself only, until the tool is another`()
    throws
  {
    try withPhoto { project in
      let crash = """
        for file; do
          cmp -s "$file" "\(project.folder.full("sites/kim-ilir/berita/foto.jpg"))" || continue
          echo x >>"\(project.folder.full("panggilan"))"; kill -9 $$
        done
        exec \(Self.tool) "$@"
        """
      let run = try build(project, with: crash, as: "vipsthumbnail")
      #expect(run.status == 1)
      #expect(run.errors.contains("[photo/unreadable]"), "\(run.errors)")
      #expect(pictures(project) == [])
      let page = try #require(project.published["kim-ilir/berita/berfoto.html"])
      #expect(page.contains("foto-hilang\">Sungai</span>"))
      let calls = project.folder.text("panggilan")
      // The same script at the same time is the same tool.
      let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
      let again = try KimCommand(
        arguments: ["build", "--themes", KimCommand.themes, "--as-of", KimProject.day],
        in: project.folder, environment: ["PATH": project.folder.full("alat") + ":" + path])
      #expect(again.status == 1)
      #expect(project.folder.text("panggilan") == calls)
      let next = try project.build()
      #expect(next.status == 0, "\(next.errors)")
      #expect(pictures(project).contains { $0.hasSuffix("-480.webp") })
    }
  }
}
