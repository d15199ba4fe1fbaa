import Foundation
import KimTestSupport
import Testing
import Yams

/// The ready files for continuous integration: their structure, and that they speak of commands and
/// options that there are.
struct WorkflowFileTests {
  private func text(_ name: String) throws -> String {
    let file = TestTheme.repository.appending(path: "docs/ci/\(name)")
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }

  private func node(_ name: String) throws -> Node {
    let node = try compose(yaml: text(name))
    return try #require(node)
  }

  private func names(_ node: Node?) -> [String] {
    if let name = node?.string { return [name] }
    return node?.sequence?.compactMap(\.string) ?? []
  }

  @Test func `every job of the GitHub workflow waits for jobs that there are`() throws {
    let jobs = try #require(try node("github.yml")["jobs"]?.mapping)
    let known = Set(jobs.keys.compactMap(\.string))
    #expect(known == ["program", "shard", "index", "publish"])
    for (name, job) in jobs {
      #expect(Set(names(job["needs"])).isSubset(of: known), "\(name)")
      #expect(job["runs-on"]?.string != nil, "\(name)")
      let steps = try #require(job["steps"]?.sequence)
      #expect(steps.allSatisfy { ($0["run"] == nil) != ($0["uses"] == nil) }, "\(name)")
    }
  }

  @Test func `the GitHub workflow builds each shard once`() throws {
    let workflow = try node("github.yml")
    let count = try #require(workflow["env"]?["SHARDS"]?.int)
    let shards = workflow["jobs"]?["shard"]?["strategy"]?["matrix"]?["shard"]?.array(of: Int.self)
    #expect(shards == Array(1...count))
  }

  @Test func `every job of the GitLab pipeline is in a stage and waits for jobs that there are`()
    throws
  {
    let pipeline = try #require(try node("gitlab.yml").mapping)
    let stages = names(pipeline["stages"])
    let jobs = pipeline.filter { $0.value["script"] != nil }
    let known = Set(jobs.compactMap(\.key.string))
    #expect(known.isSuperset(of: ["program", "shard", "index"]))
    for (name, job) in jobs {
      #expect(stages.contains(job["stage"]?.string ?? ""), "\(name)")
      #expect(Set(names(job["needs"])).isSubset(of: known), "\(name)")
    }
    #expect(pipeline["shard"]?["parallel"]?.int != nil)
  }

  @Test(arguments: [
    "github.yml", "gitlab.yml", "shards.sh", "situs-github.yml", "situs-gitlab.yml",
    "situs-forgejo.yml",
  ])
  func `every option of a command is one that the command has`(_ name: String) throws {
    let help = try ["build", "index"].map { verb in
      try TemporaryFolder.with { try KimCommand(verb, "--help", in: $0).output }
    }.joined()
    let commands = try text(name).replacing("\\\n", with: " ").split(separator: "\n")
      .filter { $0.contains("kim build ") || $0.contains("kim index ") }
    for command in commands {
      let words = command.split { " '\"".contains($0) }.drop { !$0.hasSuffix("kim") }
      for option in words where option.hasPrefix("--") {
        #expect(help.contains("\(option) "), "\(option)")
      }
    }
    #expect(!commands.isEmpty || name == "shards.sh")
  }

  @Test(arguments: GuideBlock.guides)
  func `every block of YAML in a guide is YAML`(_ name: String) throws {
    for block in try GuideBlock.all(in: name) where block.language == "yaml" {
      let node = try compose(yaml: block.text)
      #expect((node?.mapping?.count ?? node?.sequence?.count ?? 0) > 0, "\(block)")
    }
  }

  @Test func `the step in README gives the action what it needs, and takes what it has`() throws {
    let block = try #require(
      GuideBlock.all(in: "README.md").first { $0.text.contains("uses: OWNER/kim@") })
    let steps = try #require(try compose(yaml: block.text)?.sequence)
    let action = try #require(
      try compose(
        yaml: String(
          decoding: Data(contentsOf: TestTheme.repository.appending(path: "action.yml")),
          as: UTF8.self)))
    let given = Set(steps[0]["with"]?.mapping?.keys.compactMap(\.string) ?? [])
    let inputs = try #require(action["inputs"]?.mapping)
    #expect(given.isSubset(of: Set(inputs.keys.compactMap(\.string))))
    for (name, input) in inputs where input["required"]?.bool == true {
      #expect(given.contains(name.string ?? ""))
    }
    #expect(action["outputs"]?["pages"] != nil)
  }

  @Test(arguments: ["situs-github.yml", "situs-forgejo.yml"])
  func `a workflow for content installs by checksum and hands on no memory of kim's`(
    _ name: String
  ) throws {
    let workflow = try node(name)
    #expect(workflow["env"]?["KIM_SHA256"]?.string?.count == 64)
    #expect(workflow["concurrency"] != nil)
    let steps = try #require(workflow["jobs"]?["build"]?["steps"]?.sequence)
    #expect(steps.allSatisfy { ($0["run"] == nil) != ($0["uses"] == nil) })
    let scripts = steps.compactMap { $0["run"]?.string }
    #expect(scripts.contains { $0.contains("sha256sum --check --strict") })
    #expect(scripts.contains { $0.contains("rm -rf terbit/.kim") })
    let cached = steps.compactMap { $0["with"]?["path"]?.string }
    #expect(cached.filter { $0 == ".kim\npublic\n" }.count == 2)
    #expect(cached.contains("terbit"))
    #expect(steps.allSatisfy { $0["with"]?["persist-credentials"]?.string != "true" })
  }

  @Test func `the pipeline for content installs by checksum and hands on no memory of kim's`()
    throws
  {
    let pipeline = try node("situs-gitlab.yml")
    #expect(pipeline["variables"]?["KIM_SHA256"]?.string?.count == 64)
    let install = try #require(pipeline[".kim"]?["before_script"]?.sequence)
    #expect(install.contains { $0.string?.contains("sha256sum --check --strict") == true })
    for job in ["pages", "preview"] {
      let job = try #require(pipeline[job])
      #expect(names(job["artifacts"]?["exclude"]) == ["public/.kim", "public/.kim/**/*"])
      #expect(names(job["cache"]?["paths"]) == [".kim", "public"])
      #expect(job["rules"]?.sequence?.count == 1)
    }
    #expect(pipeline["preview"]?["cache"]?["policy"]?.string == "pull")
  }
}
