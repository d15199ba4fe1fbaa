import Testing

@testable import KimHTTP

struct RequestPathTests {
  @Test func `a path is its decoded names, and says whether a folder is meant`() throws {
    #expect(try #require(RequestPath("/")).names == [])
    #expect(try #require(RequestPath("/")).isFolder)
    let file = try #require(RequestPath("/kim-toman/foto%20desa/%C3%A9.jpg"))
    #expect(file.names == ["kim-toman", "foto desa", "é.jpg"])
    #expect(!file.isFolder)
    #expect(try #require(RequestPath("/a/")).isFolder)
    #expect(try #require(RequestPath("/a%2e%2eb")).names == ["a..b"])
  }

  @Test(arguments: [
    "", "a", "//", "/a//b", "/../etc/passwd", "/a/../b", "/a/..", "/./a", "/%2e%2e/etc/passwd",
    "/%2E%2E%2Fetc%2Fpasswd", "/..%2f", "/a%2fb", "/a%5cb", "/a\\b", "/%00", "/a%00.html", "/a%0Ab",
    "/.kim/index.json", "/%2ekim/index.json", "/a/.git/config", "/a%7Fb", "/%", "/%4", "/%zz",
    "/%c3", "/%c0%ae%c0%ae/etc/passwd", "/%ff", "/a%",
  ])
  func `no path leads out of a folder, or to a hidden file`(path: String) {
    #expect(RequestPath(path) == nil)
  }

  @Test func `a path is decoded once`() throws {
    #expect(try #require(RequestPath("/%252e%252e/a")).names == ["%2e%2e", "a"])
  }

  @Test func `a path has so many names, and each so many bytes, as a disk can have`() {
    #expect(RequestPath(String(repeating: "/a", count: 64)) != nil)
    #expect(RequestPath(String(repeating: "/a", count: 65)) == nil)
    #expect(RequestPath("/" + String(repeating: "a", count: 256)) == nil)
  }
}
