import Testing

@testable import KimPreview

struct EditorCommandTests {
  @Test(arguments: ["vim", "/usr/bin/nano", "nvim -p", "emacs -nw", "", " "])
  func `an editor that needs the terminal is none`(text: String) {
    #expect(EditorCommand([nil, text]) == nil)
  }

  @Test(arguments: [
    ("code --wait", ["--wait", "-g", "./sites/a.md:3"]), ("gedit", ["+3", "./sites/a.md"]),
    ("/usr/bin/subl", ["./sites/a.md:3"]), ("kate", ["-l", "3", "./sites/a.md"]),
    ("notepadqq", ["./sites/a.md"]),
  ])
  func `an editor goes to the line as it wants it said`(text: String, arguments: [String]) throws {
    let editor = try #require(EditorCommand([text, "vim"]))
    #expect(editor.arguments(path: "sites/a.md", line: 3) == arguments)
  }

  @Test func `a name is never an option, and no line is no line`() throws {
    let editor = try #require(EditorCommand(["gedit"]))
    #expect(editor.arguments(path: "--help/a.md", line: 0) == ["./--help/a.md"])
    #expect(editor.arguments(path: "+!touch x/a.md", line: 0) == ["./+!touch x/a.md"])
    #expect(editor.arguments(path: "/desa/a.md", line: 0) == ["/desa/a.md"])
  }
}
