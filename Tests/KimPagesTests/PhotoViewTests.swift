import KimModel
import KimPages
import KimTheme
import Testing

struct PhotoViewTests {
  @Test(arguments: [(1080, 1350, true), (1200, 800, false), (800, 800, false)])
  func `a poster is told from a photo, so that no card cuts its text off`(
    width: Int, height: Int, isTall: Bool
  ) throws {
    let stem = try #require(OutputPath("foto/a.0"))
    let files = PhotoFiles(stem: stem, width: width, height: height)
    #expect(PhotoView(files, root: "", in: 0...960, alt: "", tone: nil).isTall == isTall)
  }
}
