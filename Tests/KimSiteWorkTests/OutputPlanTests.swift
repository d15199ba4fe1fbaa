import KimModel
import Testing

@testable import KimSiteWork

struct OutputPlanTests {
  private func path(_ text: String) throws -> OutputPath { try #require(OutputPath(text)) }

  private func state(
    _ outputs: [String: String?], _ retention: BuiltSite.Retention = .outputsOf(sources: [])
  ) throws -> OutputState {
    var state = OutputState(retention: retention)
    for (text, source) in outputs { state.outputs.updateValue(source, forKey: try path(text)) }
    return state
  }

  private func built(
    _ outputs: [String: String?], _ retention: BuiltSite.Retention = .outputsOf(sources: [])
  ) throws -> BuiltSite {
    let list = try outputs.map { try Output(path($0.key), .bytes([]), source: $0.value) }
    return BuiltSite(outputs: list, retention: retention)
  }

  @Test func `what nothing produces now goes, and what is new comes`() throws {
    let plan = try OutputPlan(
      from: state(["a.html": "a.md", "b.html": "b.md"]),
      to: built(["b.html": "b.md", "c.html": nil]))
    #expect(try plan.pruned == [path("a.html")])
    #expect(try plan.final == state(["b.html": "b.md", "c.html": nil]))
    #expect(try plan.announced == state(["a.html": "a.md", "b.html": "b.md", "c.html": nil]))
    #expect(plan.obstacles.isEmpty)
  }

  @Test func `the last page of a broken post stays, and nothing else does`() throws {
    let plan = try OutputPlan(
      from: state(["a.html": "a.md", "b.html": "b.md", "feed.xml": nil]),
      to: built(["index.html": nil], .outputsOf(sources: ["a.md"])))
    #expect(try plan.pruned == [path("b.html"), path("feed.xml")])
    #expect(
      try plan.final == state(["a.html": "a.md", "index.html": nil], .outputsOf(sources: ["a.md"])))
  }

  @Test func `what a page that stays may show stays with it`() throws {
    let shown: [String: String?] = ["foto/a.jpg": nil, "berkas/b.pdf": nil, "aset/gaya.css": nil]
    let old = try state(shown.merging(["a.html": "a.md", "c.html": nil]) { $1 })
    let broken = try OutputPlan(from: old, to: built([:], .outputsOf(sources: ["a.md"])))
    #expect(
      try broken.final
        == state(shown.merging(["a.html": "a.md"]) { $1 }, .outputsOf(sources: ["a.md"])))
    let mended = try OutputPlan(from: old, to: built(["a.html": "a.md"]))
    #expect(try mended.final == state(["a.html": "a.md"]))
  }

  @Test func `all of a broken site stays`() throws {
    let old = try state(["a.html": "a.md", "feed.xml": nil])
    let plan = try OutputPlan(from: old, to: built([:], .everything))
    #expect(plan.final.outputs == old.outputs && plan.final.retention == .everything)
    #expect(plan.announced == plan.final && plan.pruned.isEmpty)
  }

  @Test func `a page that comes from another file now belongs to that file`() throws {
    let plan = try OutputPlan(
      from: state(["a.html": "lama.md"]),
      to: built(["a.html": "baru.md"], .outputsOf(sources: ["lama.md"])))
    #expect(try plan.final == state(["a.html": "baru.md"], .outputsOf(sources: ["lama.md"])))
  }

  @Test func `an old file makes way for a new folder, and an old folder for a new file`() throws {
    let plan = try OutputPlan(
      from: state(["a": "x.md", "b/c/d.html": "x.md", "e.html": nil]),
      to: built(["a/b.html": nil, "b/c": nil, "e.html": nil], .outputsOf(sources: ["x.md"])))
    #expect(try plan.obstacles == [path("a"), path("b/c/d.html")])
    #expect(plan.pruned == plan.obstacles)
    #expect(
      try plan.final
        == state(
          ["a/b.html": nil, "b/c": nil, "e.html": nil], .outputsOf(sources: ["x.md"])))
  }
}
