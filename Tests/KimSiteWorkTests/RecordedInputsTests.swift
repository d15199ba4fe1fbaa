import KimSystem
import Testing

@testable import KimSiteWork

struct RecordedInputsTests {
  private static let post = InputFile(
    path: "berita/panen.md", stamp: FileStamp(size: 90, modified: 5, changed: 6, inode: 7),
    content: Fingerprint(of: [4]))
  /// A file that was changed a moment before it was read.
  private static let fresh = InputFile(
    path: "berita/baru.md", stamp: .unknown, content: Fingerprint(of: [5]))
  private static let other = InputFile(path: "catatan.tmp", stamp: .unknown, content: nil)

  private func isSame(
    _ known: SiteInputs, as files: [InputFile], refused: [String] = []
  ) -> Bool {
    var comparison = RecordedInputs(known).comparison
    for file in files { comparison.visit(file.path) { file.stamp } }
    return comparison.isWhole(refused: refused)
  }

  @Test func `inputs are read as they were written`() {
    let inputs = SiteInputs(files: [Self.fresh, Self.post, Self.other], refused: ["tautan.md"])
    #expect(RecordedInputs(inputs).unpacked == inputs)
    #expect(RecordedInputs(packed: [1, 2, 3]).unpacked == nil)
  }

  @Test func `a folder is the same if it has the same files with the same stamps`() {
    let inputs = SiteInputs(files: [Self.post, Self.other], refused: ["tautan.md"])
    #expect(isSame(inputs, as: [Self.post, Self.other], refused: ["tautan.md"]))
    #expect(isSame(SiteInputs(), as: []))
  }

  @Test
  func `it is not with a file more or less, under another name, or with another thing refused`() {
    let inputs = SiteInputs(files: [Self.post, Self.other])
    let renamed = InputFile(path: "berita/padi.md", stamp: Self.post.stamp, content: nil)
    #expect(!isSame(inputs, as: [Self.post]))
    #expect(!isSame(inputs, as: [Self.post, Self.other, Self.other]))
    #expect(!isSame(inputs, as: [renamed, Self.other]))
    #expect(!isSame(inputs, as: [Self.post, Self.other], refused: ["tautan.md"]))
  }

  @Test func `nor with another stamp of a file that is read, or with one that says nothing`() {
    let stamp = FileStamp(size: 90, modified: 5, changed: 8, inode: 7)
    let touched = InputFile(path: Self.post.path, stamp: stamp, content: nil)
    #expect(!isSame(SiteInputs(files: [Self.post]), as: [touched]))
    #expect(!isSame(SiteInputs(files: [Self.fresh]), as: [Self.fresh]))
  }

  @Test func `nobody asks for the stamp of a file that is not read`() {
    var comparison = RecordedInputs(SiteInputs(files: [Self.other])).comparison
    var isAsked = false
    comparison.visit(Self.other.path) {
      isAsked = true
      return nil
    }
    #expect(comparison.isWhole(refused: []))
    #expect(!isAsked)
  }

  @Test func `what no build of ours wrote is the same as nothing`() {
    var comparison = RecordedInputs(packed: [9, 9]).comparison
    comparison.visit("kim.yml") { nil }
    #expect(!comparison.isWhole(refused: []))
  }
}
