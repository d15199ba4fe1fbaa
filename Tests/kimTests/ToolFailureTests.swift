import Foundation
import KimTestSupport
import Testing

/// What a build does when what makes its pictures fails: scripts stand in for the tool, and for the
/// program that starts our own worker under its limits.
struct ToolFailureTests {
  private static let tool = "/usr/bin/vipsthumbnail"

  /// Scripts by the name of the program that they stand in for.
  private typealias Scripts = [String: String]

  private static func worker(_ script: String) -> Scripts {
    [
      "prlimit": """
      case "$*" in *picture-worker*) \(script);; esac
      exec /usr/bin/prlimit "$@"
      """
    ]
  }

  /// Where the library is missing, the tool does what the worker would.
  private static func tool(_ script: String) -> Scripts {
    worker("exit 69").merging(["vipsthumbnail": script]) { $1 }
  }

  private func build(_ project: KimProject, with scripts: Scripts) throws -> KimCommand {
    for (name, script) in scripts {
      let file = "alat/\(name)"
      try project.folder.write(file, "#!/bin/sh\n\(script)\n")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: project.folder.full(file))
    }
    return try build(project)
  }

  /// With the scripts that are there already.
  private func build(_ project: KimProject) throws -> KimCommand {
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

  private static let failures: [Scripts] = [
    tool("kill -9 $$"),
    tool("echo 'error while loading shared libraries: libvips.so.42' >&2; exit 127"),
    tool("echo 'unix error: Disk quota exceeded' >&2; exit 1"),
    tool("echo 'unix error: Input/output error' >&2; exit 1"),
    ["timeout": "echo 'timeout: fork system call failed' >&2; exit 125"],
    // It says that all is well, and leaves pictures without their end.
    tool("\(tool) \"$@\"; find . -name '*.webp' -exec truncate -s -9 {} +; exit 0"),
    tool("\(tool) \"$@\"; find . -name '*.png' -exec truncate -s 0 {} +; exit 0"),
    worker("kill -9 $$"), worker("exit 0"),
    worker("echo 'unix error: Disk quota exceeded' >&2; exit 1"),
    worker("/usr/bin/prlimit \"$@\"; find . -name '*.webp' -exec truncate -s -9 {} +; exit 0"),
    // Neither of the two can be started.
    worker("exit 127").merging(["vipsthumbnail": "exit 127"]) { $1 },
  ]

  @Test(arguments: failures)
  private func `where every picture fails the build ends, and nothing is remembered`(
    _ scripts: Scripts
  ) throws {
    try withPhoto { project in
      let run = try build(project, with: scripts)
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

  @Test func `where the library is missing the tool makes the same files`() throws {
    try withPhoto { project in
      #expect(try project.build().status == 0)
      let files = pictures(project)
      #expect(files.count == 5)
      try project.folder.remove("public")
      try project.folder.remove(".kim")
      let run = try build(project, with: Self.worker("exit 69"))
      #expect(run.status == 0, "\(run.errors)")
      #expect(pictures(project) == files)
    }
  }

  /// Who crashes at the one photo, and notes each time in a file.
  private static let crashes: [Scripts] = [
    [
      "prlimit": """
      for file in $(grep -o '[0-9a-f]*\\.foto' pesanan.json); do
        cmp -s $file "$FOTO" && { echo x >>"$CATATAN"; kill -9 $$; }
      done
      exec /usr/bin/prlimit "$@"
      """,
      // Another tool than the machine's, by its place.
      "vipsthumbnail": "exec \(tool) \"$@\"",
    ],
    tool(
      """
      for file; do
        cmp -s "$file" "$FOTO" && { echo x >>"$CATATAN"; kill -9 $$; }
      done
      exec \(tool) "$@"
      """),
  ]

  @Test(arguments: crashes)
  private func `a photo that brings a process down costs itself only, until the tool is another`(
    _ scripts: Scripts
  ) throws {
    try withPhoto { project in
      try project.folder.write("sites/kim-ilir/berita/baik.jpg", bytes: try SamplePhotos.bytes(1))
      try project.write(
        """
        -- kim-ilir/berita/baik.md --
        ---
        judul: Baik
        tanggal: 2024-05-02
        gambar: baik.jpg
        gambar_alt: Sawah
        ---
        Isi.
        """)
      let places =
        "FOTO=\"\(project.folder.full("sites/kim-ilir/berita/foto.jpg"))\"; "
        + "CATATAN=\"\(project.folder.full("panggilan"))\"\n"
      let run = try build(project, with: scripts.mapValues { places + $0 })
      #expect(run.status == 1)
      #expect(run.errors.contains("[photo/unreadable]"), "\(run.errors)")
      #expect(pictures(project) == [])
      let page = try #require(project.published["kim-ilir/berita/berfoto.html"])
      #expect(page.contains("foto-hilang\">Sungai</span>"))
      #expect(project.published.keys.contains { $0.contains("foto/baik.") })
      let calls = project.folder.text("panggilan")
      // The same script at the same time is the same tool.
      #expect(try build(project).status == 1)
      #expect(project.folder.text("panggilan") == calls)
      let next = try project.build()
      #expect(next.status == 0, "\(next.errors)")
      #expect(pictures(project).contains { $0.hasSuffix("-480.webp") })
    }
  }
}
