import Testing

@testable import KimSystem

struct TypedPathTests {
  @Test(arguments: [
    ("sites", "sites"), ("sites/", "sites"), ("./sites//", "./sites"), ("/", "/"), ("//", "/"),
    ("", "."),
  ])
  func `slashes at the end say nothing`(_ typed: String, _ string: String) {
    #expect(TypedPath(typed).string == string)
  }

  @Test(arguments: [
    ("sites", "."), ("a/b", "a"), ("/a", "/"), ("/", "/"), (".", "./.."), ("../..", "../../.."),
  ])
  func `the parent is the folder that a path is in`(_ typed: String, _ parent: String) {
    #expect(TypedPath(typed).parent.string == parent)
  }

  @Test func `a path below the working directory needs no dot`() {
    #expect(TypedPath(".").appending("kim/x.md").string == "kim/x.md")
    #expect(TypedPath("sites/").appending("kim").string == "sites/kim")
    #expect(TypedPath("/").appending("kim").string == "/kim")
  }
}
