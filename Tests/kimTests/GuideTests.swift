import KimModel
import KimTestSupport
import Testing

/// People copy what the guide shows, so all of it has to work as it stands there.
struct GuideTests {
  private static let types = PostType.allCases.map(\.rawValue)

  @Test func `the guides have an example of every type, of a profile, an index and a broadcast`()
    throws
  {
    let examples = try GuideExamples()
    let folders = Set(examples.typed.map(\.folder))
    #expect(Self.types.filter { !folders.contains($0) } == [])
    #expect(examples.typed.count >= Self.types.count)
    let paths = examples.files.map(\.path)
    #expect(paths.contains("kim.yml"))
    #expect(paths.contains("_provinsi/provinsi.yml"))
    #expect(paths.contains { $0.hasPrefix("_provinsi/siaran/") })
    #expect(examples.dates.count >= 10)
    #expect(examples.times.count >= 5)
  }

  @Test func `the guide for writers is two pages, and no two examples have one name`() throws {
    let words = try GuideBlock.text(of: "PANDUAN.md").split { $0.isWhitespace }
    #expect((700...900).contains(words.count))
    let paths = try GuideExamples().files.map(\.path)
    #expect(Set(paths).count == paths.count)
  }

  @Test func `everything in the guides can be copied and builds without a warning`() throws {
    let examples = try GuideExamples()
    try TemporaryFolder.with { folder in
      try Self.prepare(folder)
      try examples.write(to: folder)
      let build = try KimCommand(
        arguments: [
          "build", "--strict", "--themes", KimCommand.themes, "--as-of", "2026-11-18",
        ], in: folder)
      #expect(build.errors == "")
      #expect(build.status == 0)
      let posts = examples.files.filter { Self.types.contains($0.folder) }
      let pages = posts.map { "public/\(GuideExamples.site)/\($0.page)" }
      #expect(pages.filter { !folder.has($0) } == [])
    }
  }

  /// What the guide speaks of without showing it: the list of regions, and the neighbour.
  private static func prepare(_ folder: TemporaryFolder) throws {
    try folder.write("sites/_provinsi/wilayah.csv", ProvinceText.regions)
    try folder.write(
      "sites/musi-banyuasin/kim-sekayu/kim.yml",
      """
      nama: KIM Sekayu
      kode_wilayah: "16.06.08.2013"
      tingkat: desa

      """)
  }
}
