import KimModel
import KimSystem
import KimTestSupport
import Testing

@testable import KimSiteWork

struct FinishedBuildTests: OutputFixture {
  private let build = FinishedBuild(
    sites: [.named("kim-ilir"), .named("muba/kim-toman")], blocked: ["lalan", "muba/rusak"])

  @Test func `a build is read as it was written, and any other byte makes it none`() {
    let bytes = build.bytes
    #expect(FinishedBuild(bytes: bytes) == build)
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 1
      #expect(FinishedBuild(bytes: damaged) == nil, "byte \(index)")
    }
  }

  @Test(arguments: [
    ("kim-ilir", false), ("kim-hilang", true), ("lalan/kim-a", false), ("lalan", false),
    ("lalan-baru", true), ("muba/rusak", false),
  ])
  func `a site is gone unless it is there or out of reach`(_ site: String, _ isLost: Bool) {
    #expect(build.hasLost(.named(site)) == isLost)
  }

  @Test func `a build that begins takes back what the last one said`() throws {
    try TemporaryFolder.with { folder in
      let path = TypedPath(folder.full("public"))
      #expect(try OutputReader(sharing: path) == nil)
      try write(built(["a.html": "A"]), in: folder)
      try end(path)
      #expect(try finished(path) == build)
      try OutputWriter(to: path).beginWhole()
      #expect(try finished(path) == nil)
    }
  }

  private func end(_ path: TypedPath) throws { try OutputWriter(to: path).end(build) }

  private func finished(_ path: TypedPath) throws -> FinishedBuild? {
    let reader = try OutputReader(sharing: path)
    return try reader?.finishedBuild()
  }

  @Test func `a site whose worker was lost is left as it was, and keeps its files`() throws {
    try TemporaryFolder.with { folder in
      try write(built(["a.html": "A"]), in: folder)
      let writer = try OutputWriter(to: TypedPath(folder.full("public")))
      try writer.leave(.named("muba/kim"))
      try writer.leave(.named("muba/baru"))
      #expect(try writer.state(of: Self.site)?.retention == .everything)
      #expect(try writer.state(of: Self.site)?.outputs.count == 1)
      #expect(try writer.state(of: .site(.named("muba/baru")))?.retention == .everything)
    }
  }

  @Test func `no build writes while somebody reads`() throws {
    try TemporaryFolder.with { folder in
      try write(built(["a.html": "A"]), in: folder)
      let path = TypedPath(folder.full("public"))
      let reader = try OutputReader(sharing: path)
      let isThere = reader != nil
      #expect(throws: DiskError.self) { _ = try OutputWriter(to: path) }
      #expect(isThere)
    }
  }
}
