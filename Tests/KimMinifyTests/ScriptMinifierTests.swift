import Testing

@testable import KimMinify

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

  @Test func `properties keep their names, also those that are called as variables`() {
    #expect(
      small("const name = 1, other = {name, value: name};")
        == "let a=1,b={name:a,value:a};")
    #expect(small("const {draft} = page; use(draft);") == "let{draft:a}=page;use(a);")
    #expect(small("const {draft = 1} = page;") == "let{draft:a=1}=page;")
    #expect(
      small("const text = x => { const file = x.file, text = x.text(file); return {file, text}; };")
        == "let b=x=>{let a=x.file,b=x.text(a);return{file:a,text:b}};")
    #expect(
      small("class Draft { get title() { return this.title; } async save(title) { use(title); } }")
        == "class b{get title(){return this.title}async save(a){use(a)}}")
    #expect(
      small("const make = { title(made) { return `${f({title: made})}`; } };")
        == "let b={title(a){return`${f({title:a})}`}};")
    #expect(
      small("if (a) { title = 1; } const title = b ? {title} : title;")
        == "if(a){c=1}let c=b?{title:c}:c;")
  }

  @Test func `a property that is known to be the script's own is shortened in all its places`() {
    let script = "class A { told() { return {told: this.told, ...b}; } } new A().told();"
    let made = ScriptMinifier.minify(Array(script.utf8), own: ["told"])
    #expect(
      String(decoding: made, as: UTF8.self)
        == "class A{a(){return{a:this.a,...b}}}new A().a();")
  }

  @Test func `texts, templates and expressions stay as they are`() {
    #expect(small("const text = '// a  b' ;") == "let a='// a  b';")
    #expect(
      small("const word = 1; const all = `a  ${word + 1}  // b`;")
        == "let a=1;let b=`a  ${a+1}  // b`;")
    #expect(small("x.replace(/[/'] +/g, '') / 2") == "x.replace(/[/'] +/g,'')/2")
  }

  @Test func `a text in several pieces becomes one, and no list ends with a comma`() {
    #expect(small("f('a'\n  + 'b' + 'c', x + 'd' + 'e');") == "f('abc',x+'de');")
    #expect(small("f('a' + 'b'.length, 2 * 'a' + 'b');") == "f('a'+'b'.length,2*'a'+'b');")
    #expect(small("f({a: [1, 2,],\n}, [, b]);") == "f({a:[1,2]},[,b]);")
  }

  @Test func `words of the language that are long become shorter ones`() {
    #expect(small("x.true = true; return false;") == "x.true=!0;return!1;")
  }

  @Test(arguments: [
    ("const a = 1;\nconst b = 2; let c;", "let a=1,b=2,c;"),
    (
      "const a = x => { const b = 1; const d = 2; return b + d; };\nconst {e} = a;",
      "let a=x=>{let b=1,d=2;return b+d},{e}=a;"
    ),
    (
      "for (let i = 0; i < 2; i++) f(i); let j = 1; if (j) { let k = 2; f(k); } let l = 3;",
      "for(let i=0;i<2;i++)f(i);let j=1;if(j){let k=2;f(k)}let l=3;"
    ),
    ("f(); const a = 1; g(); const b = 2;", "f();let a=1;g();let b=2;"),
    ("const a = {b: 1}; const [c] = a.d;", "let a={b:1},[c]=a.d;"),
  ])
  func `declarations that follow each other are made one where it has to be tight`(
    script: String, wanted: String
  ) {
    let made = ScriptMinifier.minify(Array(script.utf8), isTight: true)
    #expect(String(decoding: made, as: UTF8.self) == wanted)
  }

  @Test func `the end of a line stays where it may end a statement`() {
    #expect(small("a = b\n(c)") == "a=b\n(c)")
    #expect(small("a = b +\n  c") == "a=b+c")
    #expect(small("a = b + +c - -d") == "a=b+ +c- -d")
    #expect(small("return  value") == "return value")
  }
}
