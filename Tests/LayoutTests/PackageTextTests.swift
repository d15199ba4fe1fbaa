import Testing

struct PackageTextTests {
  @Test func `what a module uses is read from the package, without what is not ours`() {
    let package = """
      let package = Package(
        products: [.executable(name: "kim", targets: ["kim"])],
        targets: [
          .systemLibrary(name: "CMark", pkgConfig: "x", providers: [.apt(["a", "b"])]),
          module("KimA"),
          module("KimB", ["CMark", "KimA", yams]),
          .executableTarget(
            name: "kim", dependencies: ["KimB", parser, "Others"],
            swiftSettings: strict),
          tests("KimA", ["KimB"]),
          .target(name: "KimTestSupport", dependencies: ["KimA"], path: "Tests/KimTestSupport"),
        ]
      )
      """
    #expect(
      PackageText.uses(inPackage: package) == [
        "KimA": [], "KimB": ["CMark", "KimA"], "kim": ["KimB"],
      ])
  }

  @Test func `what a module uses is read from the table`() {
    let text = """
      | code | what |
      | --- | --- |
      | a | b |

      | module | uses | its one job |
      | --- | --- | --- |
      | KimA | | say |
      | `KimB` | `KimA`, Yams | make | 

      | KimC | KimA | not in the table |
      """
    #expect(PackageText.uses(inTable: text) == ["KimA": [], "KimB": ["KimA", "Yams"]])
    #expect(PackageText.uses(inTable: "| module | job |") == [:])
  }
}
