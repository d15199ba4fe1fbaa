import Testing

@testable import KimSystem

struct FileStampTests {
  private let stamp = FileStamp(size: 1, modified: 2_000_000_000, changed: 3_000_000_000, inode: 4)

  @Test func `a file that was changed just now may be changed again unseen`() {
    #expect(stamp.settled(at: 3_000_000_000) == .unknown)
    #expect(stamp.settled(at: 5_400_000_000) == .unknown)
  }

  @Test func `a file that has been at rest is known by its stamp`() {
    #expect(stamp.settled(at: 6_000_000_000) == stamp)
  }
}
