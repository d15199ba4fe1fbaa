import KimModel
import KimPhotos
import KimSiteWork
import KimSystem
import Testing

@testable import KimWorkspace

struct BuildPaceTests {
  private let start = ContinuousClock.now

  private func site(_ name: String, files: Int) throws -> SiteFolder {
    let id = try #require(SiteID(name))
    return SiteFolder(
      id: id, place: SourcePlace(name, in: TypedPath("sites")), inner: [], size: files)
  }

  @Test func `the rest takes as long as what is done, by files`() throws {
    let (large, small) = (try site("a", files: 30), try site("b", files: 10))
    var pace = BuildPace([large, small], start: start)
    pace.finish(large)
    #expect(pace.timeLeft(at: start + .seconds(60)) == .seconds(20))
    pace.finish(small)
    #expect(pace.timeLeft(at: start + .seconds(80)) == .zero)
  }

  @Test func `photos of a site that is being made count in part, and once when it is done`() throws
  {
    let (large, small) = (try site("a", files: 50), try site("b", files: 50))
    var pace = BuildPace([large, small], start: start)
    pace.note(PhotoProgress(done: 16, total: 32), of: large)
    pace.note(PhotoProgress(done: 0, total: 8), of: small)
    #expect(pace.photoCount == 16)
    #expect(pace.timeLeft(at: start + .seconds(10)) == .seconds(30))
    pace.note(PhotoProgress(done: 32, total: 32), of: large)
    pace.finish(large)
    #expect(pace.photoCount == 32)
    #expect(pace.timeLeft(at: start + .seconds(20)) == .seconds(20))
  }

  @Test func `nothing is said of the rest while next to nothing is done`() throws {
    let sites = try (0..<200).map { try site("s\($0)", files: 10) }
    var pace = BuildPace(sites, start: start)
    #expect(pace.timeLeft(at: start + .seconds(60)) == nil)
    pace.finish(sites[0])
    #expect(pace.timeLeft(at: start + .seconds(60)) == nil)
    pace.finish(sites[1])
    #expect(pace.timeLeft(at: start + .seconds(60)) != nil)
    #expect(pace.timeLeft(at: start + .seconds(1)) == nil)
  }
}
