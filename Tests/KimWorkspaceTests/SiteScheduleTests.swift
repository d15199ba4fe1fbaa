import KimModel
import KimSiteWork
import KimSystem
import KimTestSupport
import Testing

@testable import KimWorkspace

struct SiteScheduleTests {
  private func site(_ id: String, size: Int, inner: [String] = []) -> SiteFolder {
    SiteFolder(
      id: .named(id), place: SourcePlace(id, in: TypedPath("sites")), inner: inner, size: size)
  }

  @Test func `the largest site comes first`() {
    let waves = SiteSchedule.waves(of: [
      site("a", size: 2), site("b", size: 9), site("c", size: 5), site("d", size: 5),
    ])
    #expect(waves.map { $0.map(\.id.string) } == [["b", "c", "d", "a"]])
  }

  @Test func `a site inside another one waits for it`() {
    let waves = SiteSchedule.waves(of: [
      site("a", size: 1, inner: ["b", "b/x/c"]), site("a/b", size: 9, inner: ["x/c"]),
      site("a/b/x/c", size: 9), site("z", size: 3),
    ])
    #expect(waves.map { $0.map(\.id.string) } == [["z", "a"], ["a/b"], ["a/b/x/c"]])
  }
}
