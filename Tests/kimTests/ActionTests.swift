import Foundation
import KimTestSupport
import Testing
import Yams

/// The steps of `action.yml`, and those of the workflows for content, run as a runner would, with
/// programs that stand in for the network and for apt.
struct ActionTests {
  private func step(
    _ name: String, of file: String
  ) throws -> (script: String, variables: Set<String>) {
    let text = try String(
      contentsOf: TestTheme.repository.appending(path: file), encoding: .utf8)
    let node = try #require(try compose(yaml: text))
    let steps = node["runs"]?["steps"] ?? node["jobs"]?["build"]?["steps"]
    let step = try #require(steps?.sequence?.first { $0["name"]?.string == name })
    // What is no action has bash as it is.
    #expect(step["shell"]?.string == (node["runs"] == nil ? nil : "bash"))
    let variables = step["env"]?.mapping?.keys.compactMap(\.string) ?? []
    return (try #require(step["run"]?.string), Set(variables))
  }

  /// Runs a step in the project's folder, as runners call bash.
  private func run(
    _ name: String, of file: String = "action.yml", _ variables: [String: String],
    in project: KimProject
  ) throws -> KimCommand {
    let (script, known) = try step(name, of: file)
    #expect(known == Set(variables.keys))
    let folder = project.folder
    try folder.write("langkah.sh", script)
    try folder.write("keluaran.txt")
    try folder.folder("sementara")
    let settings = variables.map { "\($0)='\($1)' " }.joined()
    return try KimCommand(
      shell: """
        mkdir -p alat && ln -sf "$1" alat/kim
        PATH="$PWD/alat:$PATH" GITHUB_OUTPUT="$PWD/keluaran.txt" RUNNER_TEMP="$PWD/sementara" \
        \(settings) bash --noprofile --norc -eo pipefail langkah.sh
        """, in: folder)
  }

  private func stand(in name: String, _ script: String, _ folder: TemporaryFolder) throws {
    try folder.write("alat/\(name)", "#!/bin/sh\n\(script)\n")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.full("alat/\(name)"))
  }

  @Test(arguments: [
    ("c79e836e8d36237158ddf3a79245ffd7e402dfaeb2cb24b9ea835dd12430465d", true),
    (String(repeating: "0", count: 64), false),
  ])
  func `a package is installed only if it is the one that was meant`(
    _ checksum: String, _ isRight: Bool
  ) throws {
    try KimProject.with(lentPictures: false) { project in
      let download = "while [ $# -gt 2 ]; do shift; done; printf 'paket\\n' >\"$1\""
      try stand(in: "curl", download, project.folder)
      try stand(in: "sudo", "echo \"$@\" >>dijalankan", project.folder)
      let run = try run(
        "Install kim",
        ["KIM_PACKAGE": "https://rilis.example/kim.deb", "KIM_SHA256": checksum], in: project)
      #expect((run.status == 0) == isRight, "\(run.errors)")
      let calls = project.folder.text("dijalankan") ?? ""
      #expect(calls.contains("/sementara/kim.deb") == isRight)
    }
  }

  @Test func `what is healthy is handed on although a post has an error, without kim's memory`()
    throws
  {
    try KimProject.with { project in
      try project.folder.link("themes", to: KimCommand.allThemes)
      try project.write("-- kim-ilir/berita/rusak.md --\n---\njudul: Tanpa tanggal\n---\nIsi.")
      let settings = [
        "CONTENT": "sites", "OUTPUT": "public", "BASE_URL": "https://lain.contoh.go.id/",
      ]
      let run = try run("Build", settings, in: project)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors.contains("::error "), "\(run.errors)")
      let told = project.folder.text("keluaran.txt") ?? ""
      #expect(told == "status=1\npages=\(project.folder.full("sementara/kim-pages"))\n")
      let pages = project.folder.files(in: "sementara/kim-pages")
      #expect(pages.contains("index.html"))
      #expect(!pages.contains { $0.hasPrefix(".kim") })
      let sitemap = project.folder.text("sementara/kim-pages/sitemap.xml")
      #expect(sitemap?.contains("https://lain.contoh.go.id/") == true)
    }
  }

  @Test(arguments: ["github", "forgejo"])
  func `a workflow hands on what is healthy, and says whether a post has an error`(
    _ service: String
  ) throws {
    let file = "docs/ci/situs-\(service).yml"
    try KimProject.with { project in
      try project.folder.link("themes", to: KimCommand.allThemes)
      for status in 0...1 {
        let run = try run("Build", of: file, [:], in: project)
        #expect(run.status == 0, "\(run.errors)")
        #expect(project.folder.text("keluaran.txt") == "status=\(status)\n")
        let pages = project.folder.files(in: "terbit")
        #expect(pages.contains("kim-ilir/index.html") && !pages.contains { $0.hasPrefix(".kim") })
        let told = try self.run(
          "Tell whether a post has an error", of: file, ["STATUS": "\(status)"], in: project)
        #expect(told.status == Int32(status))
        try project.write("-- kim-ilir/berita/rusak.md --\n---\njudul: Tanpa tanggal\n---\nIsi.")
      }
    }
  }

  @Test func `a build that could not be made fails the step`() throws {
    try KimProject.with(lentPictures: false) { project in
      let settings = ["CONTENT": "tidak-ada", "OUTPUT": "public", "BASE_URL": ""]
      let run = try run("Build", settings, in: project)
      #expect(run.status != 0)
      #expect(project.folder.text("keluaran.txt") == "")
    }
  }
}
