import KimDiagnostics
import Testing

@testable import KimModel

struct PhotoFilesTests {
  private func files(_ width: Int, _ height: Int) throws -> PhotoFiles {
    PhotoFiles(stem: try #require(OutputPath("foto/a.0123456789")), width: width, height: height)
  }

  @Test(arguments: [
    (4000, 3000, [480, 960, 1600]), (1200, 800, [480, 960, 1200]), (1000, 1000, [480, 960]),
    (960, 500, [480, 960]), (700, 500, [480, 700]), (500, 500, [480]), (300, 200, [300]),
    (1000, 20_000, [96, 192, 320]), (1, 1, [1]),
  ])
  func `a photo is made smaller in three sizes and never larger`(
    _ width: Int, _ height: Int, _ widths: [Int]
  ) throws {
    let files = try files(width, height)
    #expect(files.variants.map(\.width) == widths)
    #expect(files.variants.allSatisfy { $0.height <= 6400 })
    #expect(files.largest.width == widths.last)
    #expect(files.fallback.width <= 960)
  }

  @Test func `files are named by their width`() throws {
    let files = try files(4000, 3000)
    #expect(
      files.variants.map(\.path.string) == [
        "foto/a.0123456789-480.webp", "foto/a.0123456789-960.webp", "foto/a.0123456789-1600.webp",
      ])
    #expect(files.fallback.path.string == "foto/a.0123456789-960.jpg")
    #expect(files.share.path.string == "foto/a.0123456789-1200x630.jpg")
    let small = files.sourceSet(root: "../", in: 0...960)
    #expect(small.hasSuffix(",../foto/a.0123456789-960.webp 960w"))
    #expect(files.sourceSet(root: "", in: 961...Int.max) == "foto/a.0123456789-1600.webp 1600w")
  }

  @Test func `a photo that has one picture so far names no other`() throws {
    let stem = try #require(OutputPath("foto/a.0123456789"))
    let files = PhotoFiles(stem: stem, width: 4000, height: 3000, isEarly: true)
    let named = files.variants + [files.fallback, files.largest, files.share]
    #expect(Set(named.map(\.path.string)) == ["foto/a.0123456789-960.jpg"])
    #expect(files.sourceSet(root: "") == "foto/a.0123456789-960.jpg 960w")
  }

  @Test func `a tone is the nearest of a few colours`() throws {
    for tone in PhotoTone.allCases {
      #expect(PhotoTone(nearest: try #require(Colour(hex: tone.hex))) == tone)
    }
    #expect(PhotoTone(nearest: Colour(red: 0, green: 0, blue: 0)) == .greyDark)
  }
}
