import KimModel
import KimTestSupport
import Testing

@testable import KimSiteWork

struct ShardTests {
  @Test(arguments: ["1/1", "3/8", "1000/1000"])
  func `a part is written as number and count`(_ text: String) {
    #expect(Shard(text)?.description == text)
  }

  @Test(arguments: ["", "1", "0/3", "4/3", "1/0", "-1/3", "1/1001", "a/b", "1/2/3", " 1/2"])
  func `anything else is no part`(_ text: String) { #expect(Shard(text) == nil) }

  @Test(arguments: [1, 3, 8])
  func `each site is in exactly one part`(_ count: Int) throws {
    for number in 0..<200 {
      let site = try #require(SiteID("kabupaten/kim-\(number)"))
      let parts = (1...count).compactMap { Shard($0, of: count) }
      #expect(parts.count { $0.contains(site) } == 1)
    }
  }

  @Test func `parts are of about the same size`() throws {
    let shard = try #require(Shard(2, of: 8))
    let sites = try (0..<800).map { try #require(SiteID("muba/kim-desa-\($0)")) }
    #expect((70...130).contains(sites.count(where: shard.contains)))
  }
}
