import Foundation
import KimTestSupport
import Testing

/// The script for several machines, run for real: two working copies on this one.
struct ShardScriptTests {
  private static let script = TestTheme.repository.appending(path: "docs/ci/shards.sh").path
  /// 1 June 2024, in seconds since 1970.
  private static let day = "1717221600"

  private func copy(_ project: KimProject, to name: String) throws -> TemporaryFolder {
    let copy = project.folder.inner(name)
    for path in project.folder.files(in: "sites") {
      try copy.write("sites/\(path)", project.folder.text("sites/\(path)") ?? "")
    }
    try copy.link("themes", to: KimCommand.allThemes)
    return copy
  }

  private func run(_ project: KimProject) throws -> KimCommand {
    let machines = try [copy(project, to: "a"), copy(project, to: "b")]
    let here = try copy(project, to: "indeks")
    try here.write("mesin", machines.map { ": \($0.path)\n" }.joined())
    return try KimCommand(
      shell: "KIM=\"$1\" SOURCE_DATE_EPOCH=\(Self.day) bash \(Self.script) mesin hasil", in: here)
  }

  private func whole(_ project: KimProject) throws -> [String: String] {
    _ = try project.build("--output", "utuh")
    return project.folder.contents(of: "utuh").filter { !$0.key.hasPrefix(".kim/") }
  }

  @Test func `two working copies and the index of both are one whole build`() throws {
    try KimProject.with { project in
      let run = try run(project)
      #expect(run.status == 0, "\(run.errors)")
      #expect(project.folder.contents(of: "indeks/hasil") == (try whole(project)))
    }
  }

  @Test func `an error in one post is told, and all else is published`() throws {
    try KimProject.with { project in
      try project.write("-- kim-ilir/berita/salah.md --\n---\njudul: Tanpa tanggal\n---\n")
      let run = try run(project)
      #expect(run.status == 1, "\(run.errors)")
      #expect((run.output + run.errors).contains("post/missing-tanggal"))
      #expect(project.folder.contents(of: "indeks/hasil") == (try whole(project)))
    }
  }
}
