import Foundation
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
    let read = try JSONDecoder().decode(OutputState.self, from: Data(state.json))
    #expect(read == state)
  }

  @Test func `a state without files is a state`() throws {
    let read = try JSONDecoder().decode(OutputState.self, from: Data(OutputState().json))
    #expect(read == OutputState())
  }

  @Test func `the same state is the same text, in the order of its paths`() throws {
    var state = OutputState()
    for name in ["c", "a", "b"] { state.outputs.updateValue(nil, forKey: try path("\(name).html")) }
    #expect(
      String(decoding: state.json, as: UTF8.self)
        == #"{"outputs":{"a.html":null,"b.html":null,"c.html":null},"version":1}"#)
  }
}
