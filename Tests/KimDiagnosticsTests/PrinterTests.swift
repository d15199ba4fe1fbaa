import FoundationEssentials
import KimDiagnostics
import Testing

struct PrinterTests {
  let file = SourceFile(path: "sites/toman/a,b.md", text: "---\njdul: Panen\n---\n")

  var unknownKey: Diagnostic {
    Diagnostic(
      .warning, code: "post/unknown-key", at: file.place(of: 4..<8),
      id: "keterangan 'jdul' tidak dikenal", en: "unknown key 'jdul'",
      hint: LocalizedText(id: "maksud Anda 'judul'?", en: "did you mean 'judul'?"))
  }

  func print(_ format: DiagnosticFormat, _ diagnostics: Diagnostic...) -> String {
    format.print(Diagnostics(diagnostics), language: .indonesian)
  }

  @Test func `text shows the place, the source line with a caret, and the mend`() {
    #expect(
      print(.text, unknownKey) == """
        sites/toman/a,b.md:2:1: peringatan: keterangan 'jdul' tidak dikenal [post/unknown-key]
            2 | jdul: Panen
              | ^^^^
            = maksud Anda 'judul'?
            = penjelasan: docs/pesan.md#post-unknown-key

        """)
  }

  @Test func `the first message of each code says where it is explained`() {
    let found = ["a", "b", "c"].map { path in
      Diagnostic(.error, code: path == "c" ? "x/z" : "x/y", at: Place(path: path), id: path, en: "")
    }
    let text = DiagnosticFormat.text.print(
      Diagnostics(found), language: .english, guide: "/usr/share/doc/kim/pesan.md")
    #expect(
      text == """
        a: error:  [x/y]
            = explained in: /usr/share/doc/kim/pesan.md#x-y
        b: error:  [x/y]
        c: error:  [x/z]
            = explained in: /usr/share/doc/kim/pesan.md#x-z

        """)
  }

  @Test func `text in colour is the same text with colour codes`() {
    let colour = DiagnosticFormat.text.print(
      Diagnostics([unknownKey]), language: .indonesian, colour: true)
    #expect(colour.contains("\u{1B}[1;33mperingatan\u{1B}[0m"))
  }

  @Test func `control and direction characters of a writer never reach the terminal`() {
    let hostile = SourceFile(path: "a\u{1B}[2J.md", text: "x\u{1B}]0;pwn\u{07}\u{202E}y\tz")
    let shown = print(
      .text,
      Diagnostic(
        .error, code: "a/b", at: hostile.place(of: 0..<1), id: "\u{9B}31m", en: "x"))
    let hidden = shown.unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\n") || $0.value == 0x9B || $0.value == 0x202E
    }
    #expect(hidden.isEmpty)
  }

  @Test func `JSON is one object a line with every promised key`() throws {
    let line = print(.json, unknownKey)
    #expect(line.filter { $0 == "\n" }.count == 1)
    struct Line: Decodable, Equatable {
      let severity, code, message, path, hint: String
      let line, column, length: Int
    }
    let decoded = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
    #expect(
      decoded
        == Line(
          severity: "warning", code: "post/unknown-key", message: "keterangan 'jdul' tidak dikenal",
          path: "sites/toman/a,b.md", hint: "maksud Anda 'judul'?", line: 2, column: 1, length: 4))
  }

  @Test func `JSON has its keys in alphabetical order and slashes as they are`() {
    #expect(
      print(
        .json, unknownKey, Diagnostic(.error, code: "a", at: Place(path: "z"), id: "\t", en: "x"))
        == #"{"code":"post/unknown-key","column":1,"doc":"docs/pesan.md#post-unknown-key","#
        + #""hint":"maksud Anda 'judul'?","length":4,"#
        + #""line":2,"message":"keterangan 'jdul' tidak dikenal","path":"sites/toman/a,b.md","#
        + #""severity":"warning"}"# + "\n"
        + #"{"code":"a","column":0,"doc":"docs/pesan.md#a","length":0,"line":0,"message":"\t","path":"z","#
        + #""severity":"error"}"# + "\n")
  }

  @Test(arguments: [
    (
      Mend.line("judul: Panen", above: 2, isExample: true),
      #"{"column":1,"endColumn":1,"endLine":2,"isExample":true,"line":2,"text":"judul: Panen\n"}"#
    ),
    (
      Mend.remove(lines: 2...3),
      #"{"column":1,"endColumn":1,"endLine":4,"isExample":false,"line":2,"text":""}"#
    ),
    (Mend.rename("kim.yml"), #"{"rename":"kim.yml"}"#),
  ])
  func `JSON has the mend that a program can do`(_ mend: Mend, _ written: String) {
    let problem = Diagnostic(
      .error, code: "a", at: Place(path: "z"), id: "", en: "x", mend: mend)
    #expect(print(.json, problem).contains(#""fix":\#(written),"length""#))
  }

  @Test func `GitHub annotations escape what would end a property`() {
    #expect(
      print(.github, unknownKey) == """
        ::warning file=sites/toman/a%2Cb.md,line=2,col=1,endColumn=5,title=post/unknown-key::\
        keterangan 'jdul' tidak dikenal%0Amaksud Anda 'judul'?%0Adocs/pesan.md#post-unknown-key

        """)
  }

  @Test func `diagnostics are printed by path and line and each once`() {
    let first = Diagnostic(.error, code: "z", at: Place(path: "a"), id: "z", en: "z")
    let text = print(.text, unknownKey, first, unknownKey)
    #expect(text.hasPrefix("a: kesalahan: z [z]\n    = penjelasan: docs/pesan.md#z\nsites/toman"))
    #expect(text.components(separatedBy: "/unknown-key]").count == 2)
  }

  @Test func `a diagnostic survives being stored`() throws {
    let data = try JSONEncoder().encode(unknownKey)
    #expect(try JSONDecoder().decode(Diagnostic.self, from: data) == unknownKey)
  }
}
