import Foundation
import KimDiagnostics
import Testing

/// What SARIF 2.1.0 (OASIS, sections 3.13 to 3.30) asks of a log that code scanning services take.
struct SARIFTests {
  private func log(_ diagnostics: Diagnostic...) throws -> [String: Any] {
    let text = DiagnosticFormat.sarif.print(Diagnostics(diagnostics), language: .indonesian)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(object as? [String: Any])
  }

  private func run(of log: [String: Any]) throws -> [String: Any] {
    let runs = try #require(log["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    return try #require(runs.first)
  }

  private var problem: Diagnostic {
    let file = SourceFile(path: "sites/kim toman/panen:1.md", text: "---\njdul: Pánen\n")
    return Diagnostic(
      .warning, code: "post/unknown-key", at: file.place(of: 4..<8), id: "kunci", en: "key",
      hint: LocalizedText(id: "maksud Anda 'judul'?", en: "did you mean 'judul'?"))
  }

  @Test func `a log names its version and its tool`() throws {
    let log = try log(problem)
    #expect(log["version"] as? String == "2.1.0")
    #expect((log["$schema"] as? String)?.hasSuffix("sarif-2.1.0.json") == true)
    let run = try run(of: log)
    let tool = try #require(run["tool"] as? [String: Any])
    let driver = try #require(tool["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "kim")
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == ["post/unknown-key"])
  }

  @Test func `a result has its rule, its level, its text and its place`() throws {
    let results = try #require(try run(of: log(problem))["results"] as? [[String: Any]])
    let result = try #require(results.first)
    #expect(result["ruleId"] as? String == "post/unknown-key")
    #expect(result["level"] as? String == "warning")
    let message = try #require(result["message"] as? [String: Any])
    #expect(message["text"] as? String == "kunci maksud Anda 'judul'?")
    let locations = try #require(result["locations"] as? [[String: Any]])
    let physical = try #require(locations.first?["physicalLocation"] as? [String: Any])
    let artifact = try #require(physical["artifactLocation"] as? [String: Any])
    #expect(artifact["uri"] as? String == "sites/kim%20toman/panen%3A1.md")
    let region = try #require(physical["region"] as? [String: Int])
    #expect(region == ["startLine": 2, "startColumn": 1, "endColumn": 5])
  }

  @Test func `a problem of a whole file has no region, because lines count from 1`() throws {
    let whole = Diagnostic(.error, code: "a/b", at: Place(path: "kim.yml"), id: "x", en: "x")
    let results = try #require(try run(of: log(whole))["results"] as? [[String: Any]])
    let locations = try #require(results.first?["locations"] as? [[String: Any]])
    let physical = try #require(locations.first?["physicalLocation"] as? [String: Any])
    #expect(physical["region"] == nil)
    #expect(results.first?["level"] as? String == "error")
  }

  @Test func `a mend is a fix, unless it is an example only`() throws {
    let place = SourceFile(path: "a b.md", text: "jdul: x\n").place(of: 0..<4)
    func fixes(_ mend: Mend?) throws -> [[String: Any]]? {
      let problem = Diagnostic(.warning, code: "a/b", at: place, id: "x", en: "x", mend: mend)
      let results = try #require(try run(of: log(problem))["results"] as? [[String: Any]])
      return results.first?["fixes"] as? [[String: Any]]
    }
    let changes = try #require(
      try fixes(.write("judul", at: place))?.first?["artifactChanges"] as? [[String: Any]])
    let artifact = try #require(changes.first?["artifactLocation"] as? [String: String])
    #expect(artifact == ["uri": "a%20b.md"])
    let replacement = try #require((changes.first?["replacements"] as? [[String: Any]])?.first)
    #expect(
      replacement["deletedRegion"] as? [String: Int]
        == ["startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 5])
    #expect(replacement["insertedContent"] as? [String: String] == ["text": "judul"])
    #expect(try fixes(.write("judul", at: place, isExample: true)) == nil)
    #expect(try fixes(.rename("kim.yml")) == nil)
  }

  @Test func `a log without problems has an empty list of results`() throws {
    let results = try #require(try run(of: log())["results"] as? [[String: Any]])
    #expect(results.isEmpty)
  }

  @Test func `the same problems give the same bytes`() {
    let file = SourceFile(path: "a.md", text: "x\n")
    let whole = Diagnostic(.error, code: "a/b", at: file.place, id: "x", en: "x")
    let text = DiagnosticFormat.sarif.print(Diagnostics([problem, whole]), language: .indonesian)
    #expect(
      text == #"{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","runs":[{"#
        + #""columnKind":"unicodeCodePoints","results":[{"level":"error","locations":[{"#
        + #""physicalLocation":{"artifactLocation":{"uri":"a.md"}}}],"message":{"text":"x"},"#
        + #""ruleId":"a/b"},{"level":"warning","locations":[{"physicalLocation":{"#
        + #""artifactLocation":{"uri":"sites/kim%20toman/panen%3A1.md"},"region":{"#
        + #""endColumn":5,"startColumn":1,"startLine":2}}}],"message":{"#
        + #""text":"kunci maksud Anda 'judul'?"},"ruleId":"post/unknown-key"}],"#
        + #""tool":{"driver":{"name":"kim","rules":[{"help":{"text":"docs/pesan.md#a-b"},"id":"a/b"},"#
        + #"{"help":{"text":"docs/pesan.md#post-unknown-key"},"id":"post/unknown-key"}]}}}],"#
        + #""version":"2.1.0"}"# + "\n")
  }
}
