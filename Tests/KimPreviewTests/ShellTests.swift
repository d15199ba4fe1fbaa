import KimDiagnostics
import KimHTTP
import KimModel
import KimSystem
import Testing

@testable import KimPreview

struct ShellTests {
  private func text(_ response: HTTPResponse) -> String {
    guard case .bytes(let bytes) = response.body else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `the shell has only its own script and style, under a sign that serves once`() throws {
    let shell = Shell(token: Secret())
    let (first, second) = (shell.response(), shell.response())
    let policy = try #require(first.fields.first { $0.name == "Content-Security-Policy" }?.value)
    let nonce = try #require(policy.firstMatch(of: /script-src 'nonce-([0-9a-f]{32})'/)?.1)
    #expect(policy.hasPrefix("default-src 'none'; ") && !policy.contains("unsafe"))
    #expect(policy.contains("frame-ancestors 'none'"))
    let page = text(first)
    #expect(page.contains("<script nonce=\"\(nonce)\">(() => {"))
    #expect(page.contains("<style nonce=\"\(nonce)\">:root"))
    #expect(!page.contains("{{"))
    #expect(text(second).contains(nonce) == false)
  }

  @Test func `secrets are long, differ, and are compared whole`() {
    let secrets = (0..<100).map { _ in Secret() }
    #expect(Set(secrets.map(\.text)).count == 100)
    #expect(secrets.allSatisfy { $0.text.utf8.count == 32 })
    let secret = secrets[0]
    #expect(secret.isSame(as: secret.text))
    for other in [nil, "", String(secret.text.dropLast()), secret.text + "0", secrets[1].text] {
      #expect(!secret.isSame(as: other))
    }
  }

  @Test func `errors are told first, and so many of all`() {
    func problem(_ severity: Severity, _ number: Int) -> Diagnostic {
      Diagnostic(
        severity, code: "post/x", at: Place(path: "sites/\(number).md"), id: "salah", en: "wrong")
    }
    var state = PreviewState()
    state.tell((0..<400).map { problem($0 == 399 ? .error : .warning, $0) })
    #expect(state.errors == 1 && state.warnings == 399)
    #expect(state.problems.count == PreviewState.mostProblems)
    #expect(state.problems[0].place.path == "sites/399.md")
  }

  @Test func `so many files are named, and the others counted`() {
    var state = PreviewState()
    state.tell(
      withheld: (0..<800).map { WithheldFile(path: "sites/\($0).md", reason: .draft) },
      waiting: ["masuk/a.txt"])
    #expect(state.withheld.count == PreviewState.mostFiles && state.waiting == ["masuk/a.txt"])
    #expect(state.filesLeftOut == 300)
  }

  @Test func `a message is told with its place, and with what a click can do`() {
    let source = SourceFile(path: "sites/kim-a/a.md", text: "jduul: \"Panen\"\n")
    let place = source.place(line: 1, column: 1, length: 5)
    let problem = Diagnostic(
      .warning, code: "post/misspelt-key", at: place, id: "dibaca sebagai 'judul'", en: "read",
      mend: .write("judul", at: place))
    var state = PreviewState()
    state.tell([problem])
    let json = String(
      decoding: StateText(language: .indonesian, root: TypedPath("sites")).json(
        state, page: StateText.Page(mark: "a"), canOpen: false), as: UTF8.self)
    #expect(json.contains(#""canMend":true,"path":"sites/kim-a/a.md","line":1,"column":1"#))
    #expect(json.contains(#""excerpt":"jduul: \"Panen\"","offset":0,"length":5"#))
    #expect(json.contains(#""canOpen":false"#))
    let elsewhere = StateText(language: .indonesian, root: TypedPath("isi"))
    #expect(
      String(
        decoding: elsewhere.json(state, page: StateText.Page(mark: ""), canOpen: false),
        as: UTF8.self
      )
      .contains(#""canMend":false"#))
  }
}
