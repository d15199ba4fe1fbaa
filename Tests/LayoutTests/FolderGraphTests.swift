import Testing

/// Small modules, each file a path and its text.
struct FolderGraphTests {
  private func graph(
    _ files: KeyValuePairs<String, String>, otherModules: Set<String> = []
  ) -> FolderGraph {
    FolderGraph(
      of: "KimX", files.map { FolderGraph.File($0.key, $0.value) }, otherModules: otherModules)
  }

  @Test func `two folders that use each other are a circle, with its reasons`() {
    let graph = graph([
      "A/Left.swift": "struct Left { let right: Right }",
      "B/Right.swift": "struct Right { func make() -> Left? { nil } }",
    ])
    #expect(graph.cycles == [["A", "B"]])
    #expect(
      graph.cycles.map(graph.description) == [
        "KimX, circle of 2: A -> B: A/Left.swift uses Right; B -> A: B/Right.swift uses Left"
      ])
  }

  @Test func `a long way round is a circle, and what leads to it is not in it`() {
    let graph = graph([
      "Start/Start.swift": "struct Start { let one: One }",
      "A/One.swift": "struct One { let two: Two }",
      "B/Two.swift": "struct Two { let top: Top }",
      "Top.swift": "enum Top { static let one = One.self }",
    ])
    #expect(graph.cycles == [["", "A", "B"]])
    #expect(
      graph.description(of: ["", "A"]).hasPrefix(
        "KimX, circle of 3: (top files) -> A: Top.swift uses One"))
  }

  @Test func `each group of folders has its circle`() {
    let graph = graph([
      "A/A.swift": "struct A { let b: B }", "B/B.swift": "struct B { let a: A; let c: C }",
      "C/C.swift": "struct C { let d: D }", "D/D.swift": "struct D { let c: C }",
    ])
    #expect(graph.cycles == [["A", "B"], ["C", "D"]])
  }

  @Test func `one direction is no circle, nor are files of one folder that use each other`() {
    let graph = graph([
      "A/Deep/Left.swift": "struct Left { let other: Other; let right: Right }",
      "A/Other.swift": "struct Other { let left: Left? }",
      "B/Right.swift": "struct Right {}",
    ])
    #expect(graph.cycles == [])
    #expect(graph.edges.keys.sorted() == ["A"])
    #expect(graph.edges["A"]?.keys.sorted() == ["B"])
  }

  @Test(arguments: [
    "// Left", "/* Left /* Left */ Left */", "/// Makes a Left.", #"let a = "Left""#,
    ##"let a = #"Left "Left""#"##, "let a = \"\"\"\n  Left \"Left\"\n  \"\"\"",
    #"let a = "\\" + "Left""#,
    #"let a = "\"Left""#, ###"let a = #"\(Left)"#"###, "let a = value.Left", "let a = .Left",
  ])
  func `a name in a comment or a string is no use`(code: String) {
    let graph = graph([
      "A/Left.swift": "struct Left { let right: Right }",
      "B/Right.swift": "struct Right {\n  \(code)\n}",
    ])
    #expect(graph.cycles == [])
  }

  @Test(arguments: [
    #"let a = "\(Left.self) text""#, ###"let a = #"\#(f(")", Left.self))"#"###,
    "let a = \"\"\"\n  \\(Left.self)\n  \"\"\"", "let a = 0..<Left.count", "let a: [Left]",
    "@Left var a = 0", #"let a = "\\"; let b: Left"#, "// text\n  let a: Left",
    "let a: KimX.Left", "let a: Left.Inner", "let a: some Sequence<Left>",
  ])
  func `a name in code is a use`(code: String) {
    let graph = graph([
      "A/Left.swift": "struct Left { let right: Right; struct Inner {} }",
      "B/Right.swift": "struct Right {\n  \(code)\n}",
    ])
    #expect(graph.cycles == [["A", "B"]])
  }

  @Test func `an inner type is meant where it is in scope, else the outer one of its name`() {
    let inner = graph([
      "A/Entry.swift": "struct Entry { let list: List }",
      "B/List.swift": "struct List { struct Entry {}; let entry: Entry }",
      "B/List+More.swift": "extension List { var first: Entry? { nil } }",
    ])
    #expect(inner.cycles == [])
    let outer = graph([
      "A/Entry.swift": "struct Entry { let list: List }",
      "B/List.swift": "struct List { struct Entry {} }; struct Other { let entry: Entry }",
    ])
    #expect(outer.cycles == [["A", "B"]])
  }

  @Test func `an inner type that an extension adds counts where it is declared`() {
    let graph = graph([
      "A/List.swift": "struct List { let entry: Entry; let other: Other.Entry }",
      "B/List+Entry.swift": "extension List { struct Entry {} }",
      "C/Other.swift": "enum Other {}",
    ])
    #expect(graph.edges["A"]?.keys.sorted() == ["B", "C"])
    #expect(graph.edges["B"]?.keys.sorted() == ["A"])
  }

  @Test(arguments: ["private", "fileprivate final"])
  func `what is private in another file is not meant`(access: String) {
    let graph = graph([
      "A/Left.swift": "struct Left { let right: Right }\n\(access) class Entry { struct Part {} }",
      "B/Right.swift": "struct Right { let entry: Entry; let part: Entry.Part }",
    ])
    #expect(graph.cycles == [])
  }

  @Test func `a variable that is private does not make the next type private`() {
    let graph = graph([
      "A/Left.swift": "private var a: Right\nstruct Left {}",
      "B/Right.swift": "struct Right { let left: Left }",
    ])
    #expect(graph.cycles == [["A", "B"]])
  }

  @Test func `a generic parameter is no type of its name`() {
    let graph = graph([
      "A/Item.swift": "struct Item { let list: List<Int>; let other: Other }",
      "B/List.swift": "struct List<Item: Hashable> { let items: [Item] }",
      "C/Other.swift": "struct Other { func f<Item>(_ item: Item) {} }",
    ])
    #expect(graph.cycles == [])
  }

  @Test func `of a name in two modules the own one is meant, unless the other is named`() {
    let other = graph(
      [
        "A/Site.swift": "struct Site { let page: Page }",
        "B/Page.swift": "import struct KimY.Site\nstruct Page { let site: KimY.Site }",
      ], otherModules: ["KimY"])
    #expect(other.cycles == [])
    let own = graph(
      [
        "A/Site.swift": "struct Site { let page: Page }",
        "B/Page.swift": "import KimY\nstruct Page { let site: Site }",
      ], otherModules: ["KimY"])
    #expect(own.cycles == [["A", "B"]])
  }

  @Test func `a try that asks or insists is told from one of a negation`() {
    let tokens = SwiftScanner.tokens(of: "try! a(); try? b(); try !c()")
    #expect(tokens.filter { $0 == .word("try!") || $0 == .word("try?") }.count == 2)
    #expect(tokens.contains([.word("try"), .mark("!"), .word("c")]))
  }
}
