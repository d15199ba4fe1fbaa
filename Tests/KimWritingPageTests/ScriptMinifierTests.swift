import Testing

@testable import KimWritingPage

struct ScriptMinifierTests {
  private func small(_ script: String) -> String {
    String(decoding: ScriptMinifier.minify(Array(script.utf8)), as: UTF8.self)
  }

  @Test func `comments, indentation and long names go`() {
    let script = """
      // Counts.
      const total = (first, second) => {
        /* Both. */
        return first + second;
      };
      """
    #expect(small(script) == "let c=(b,a)=>{return b+a};")
  }

  @Test func `what is a property anywhere keeps its name`() {
    #expect(
      small("const name = 1, other = {name, value: name};")
        == "let name=1,a={name,value:name};")
    #expect(small("const {draft} = page; use(draft);") == "let{draft}=page;use(draft);")
  }

  @Test func `texts, templates and expressions stay as they are`() {
    #expect(small("const text = '// a  b' ;") == "let a='// a  b';")
    #expect(
      small("const word = 1; const all = `a  ${word + 1}  // b`;")
        == "let a=1;let b=`a  ${a+1}  // b`;")
    #expect(small("x.replace(/[/'] +/g, '') / 2") == "x.replace(/[/'] +/g,'')/2")
  }

  @Test func `words of the language that are long become shorter ones`() {
    #expect(small("x.true = true; return false;") == "x.true=!0;return!1;")
  }

  @Test func `the end of a line stays where it may end a statement`() {
    #expect(small("a = b\n(c)") == "a=b\n(c)")
    #expect(small("a = b +\n  c") == "a=b+c")
    #expect(small("a = b + +c - -d") == "a=b+ +c- -d")
    #expect(small("return  value") == "return value")
  }
}
