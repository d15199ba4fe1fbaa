import KimModel
import KimTestSupport
import Testing

@testable import KimSiteWork

struct OutputStateTests {
  private func path(_ text: String) throws -> OutputPath { try #require(OutputPath(text)) }

  @Test func `a state is read as it was written, whatever sources are called`() throws {
    var state = OutputState()
    state.outputs = [
      try path("index.html"): nil,
      try path("berita/panen.html"): "berita/panen.md",
      try path("berita/aneh.html"): "berita/\"aneh\"\\\n\u{1}\u{1F} é 🌾.md",
    ]
    #expect(OutputState(bytes: state.bytes) == state)
  }

  @Test(arguments: [
    BuiltSite.Retention.everything, .outputsOf(sources: ["a.md", "b \"c\".md"]),
    .outputsOf(sources: []),
  ])
  func `a state says what the build left as it was`(_ retention: BuiltSite.Retention) throws {
    let state = OutputState(outputs: [try path("a.html"): "a.md"], retention: retention)
    #expect(OutputState(bytes: state.bytes) == state)
  }

  @Test func `a state without files is a state`() throws {
    #expect(OutputState(bytes: OutputState().bytes) == OutputState())
  }

  @Test func `the same state is the same text, in the order of its paths`() throws {
    var state = OutputState()
    for name in ["c", "a", "b"] { state.outputs.updateValue(nil, forKey: try path("\(name).html")) }
    let text = String(decoding: state.bytes, as: UTF8.self)
    #expect(text.hasPrefix(#"{"hash":""#))
    #expect(
      text.hasSuffix(#"","outputs":{"a.html":null,"b.html":null,"c.html":null},"version":1}"#))
  }

  @Test func `a state with one other byte anywhere is none`() throws {
    var state = OutputState()
    for name in ["a", "b"] {
      state.outputs.updateValue("\(name).md", forKey: try path("\(name).html"))
    }
    let bytes = state.bytes
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 1
      #expect(OutputState(bytes: damaged) == nil, "byte \(index)")
    }
    for count in [0, 1, 20, 44, bytes.count - 1] {
      #expect(OutputState(bytes: Array(bytes.prefix(count))) == nil)
    }
  }
}
