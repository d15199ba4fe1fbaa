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

  @Test(arguments: ["github.yml", "gitlab.yml", "shards.sh"])
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

  @Test(arguments: ["README.md", "PANDUAN.md"])
  func `every block of YAML in a guide is YAML`(_ name: String) throws {
    for block in try GuideBlock.all(in: name) where block.language == "yaml" {
      #expect(try compose(yaml: block.text)?.mapping?.isEmpty == false, "\(block)")
    }
  }

  @Test func `the workflow in README keeps what a build remembers, and publishes the output`()
    throws
  {
    let blocks = try GuideBlock.all(in: "README.md").filter { $0.language == "yaml" }
    let nodes = try blocks.compactMap { try compose(yaml: $0.text) }
    let github = try #require(nodes.first { $0["jobs"] != nil }?["jobs"]?["situs"])
    let steps = try #require(github["steps"]?.sequence)
    #expect(steps.allSatisfy { ($0["run"] == nil) != ($0["uses"] == nil) })
    let cached = steps.compactMap { $0["with"]?["path"]?.string }
    #expect(cached == [".kim\npublic\n", "public"])
    let gitlab = try #require(nodes.first { $0["pages"] != nil }?["pages"])
    #expect(names(gitlab["cache"]?["paths"]) == [".kim", "public"])
    #expect(names(gitlab["artifacts"]?["exclude"]) == ["public/.kim/**/*"])
    #expect(gitlab["rules"]?.sequence?.count == 1)
  }
}
