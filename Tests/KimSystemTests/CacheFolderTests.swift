import KimConcurrency
import KimTestSupport
import Testing

@testable import KimSystem

struct CacheFolderTests {
  @Test func `builds that open a new folder at once all find it as it has to be`() throws {
    try TemporaryFolder.with { folder in
      for round in 0..<20 {
        let path = TypedPath(folder.full("a/\(round)/.kim"))
        try ConcurrentWork.run(Array(0..<8)) { _ in
          let cache = try CacheFolder.open(path)
          #expect(cache.status(of: ".gitignore")?.size == 2)
        }
        #expect(folder.contents(of: "a/\(round)/.kim") == [".gitignore": "*\n"])
      }
    }
  }
}
